package visavis.view.shell;

import java.io.File;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys that work everywhere; a text field being typed in comes first, if it has a use for them. */
final class Keys {
    private static final KeyCombination UNDO = shortcut(KeyCode.Z), PASTE = shortcut(KeyCode.V);

    private Keys() {}

    static void install(Scene scene, ShellController shell) {
        put(scene, KeyCode.I, shell::chooseFiles);
        put(scene, KeyCode.L, () -> shell.log(""));
        put(scene, KeyCode.N, shell::addContact);
        put(scene, KeyCode.Z, shell::undo);
        put(scene, KeyCode.F, shell::showPeople);
        put(scene, KeyCode.D, shell::openDuplicates);
        put(scene, KeyCode.R, shell::openReview);
        put(scene, KeyCode.T, shell::toggleTie);
        put(scene, KeyCode.V, () -> pasteFiles(shell));
        put(scene, KeyCode.DIGIT1, shell::showPeople);
        put(scene, KeyCode.J, shell::showJourneys);
        put(scene, KeyCode.DIGIT2, shell::showJourneys);
        put(scene, KeyCode.DIGIT3, shell::showImport);
        put(scene, KeyCode.COMMA, shell::showSettings);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (scene.getFocusOwner() instanceof TextInputControl text && isNotFor(text, key)) {
                scene.getAccelerators().get(UNDO.match(key) ? UNDO : PASTE).run();
                key.consume();
            }
        });
    }

    /** What was not typed cannot be taken back there, and files are no text. Whoever has just taken back all of it may press the key once more by mistake. */
    private static boolean isNotFor(TextInputControl text, KeyEvent key) {
        return UNDO.match(key) && !text.isUndoable() && !text.isRedoable() || PASTE.match(key) && Clipboard.getSystemClipboard().hasFiles();
    }

    private static void put(Scene scene, KeyCode key, Runnable action) {
        scene.getAccelerators().put(shortcut(key), action);
    }

    private static KeyCombination shortcut(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }

    /** Files copied in the system's file manager are imported as if they had been dropped. */
    private static void pasteFiles(ShellController shell) {
        var files = Clipboard.getSystemClipboard().getFiles();
        if (!files.isEmpty()) shell.importFiles(files.stream().map(File::toPath).toList());
    }
}
