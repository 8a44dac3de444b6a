package visavis.view.shell;

import java.util.Map;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The keys that work everywhere; a text field being typed in comes first. */
final class Keys {
    private Keys() {}

    static void install(Scene scene, ShellController shell) {
        var keys = Map.<KeyCode, Runnable>of(
                KeyCode.I, shell::chooseFiles,
                KeyCode.L, () -> shell.log(""),
                KeyCode.N, shell::addContact,
                KeyCode.Z, shell::undo,
                KeyCode.F, shell::search,
                KeyCode.K, shell::search,
                KeyCode.T, shell::toggleTie,
                KeyCode.DIGIT1, shell::showPeople,
                KeyCode.DIGIT2, shell::showImport);
        keys.forEach((key, action) -> scene.getAccelerators().put(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN), action));
    }
}
