package visavis.view.shell;

import java.io.File;

import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The keys that work everywhere; a text field being typed in comes first. */
final class Keys {
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
    }

    private static void put(Scene scene, KeyCode key, Runnable action) {
        scene.getAccelerators().put(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN), action);
    }

    /** Files copied in the system's file manager are imported as if they had been dropped. */
    private static void pasteFiles(ShellController shell) {
        var files = Clipboard.getSystemClipboard().getFiles();
        if (!files.isEmpty()) shell.importFiles(files.stream().map(File::toPath).toList());
    }
}
