package visavis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody is added by name and keyboard alone. */
class NewContactTest {
    @TempDir Path folder;
    private Window window;

    @BeforeEach
    void open() throws Exception {
        window = Window.holding("Name,Email\nAna Diaz,ana@example.com\n", folder);
        window.press(KeyCode.SHORTCUT, KeyCode.N);
        window.until(() -> window.sees(".dialog-pane"));
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    private Button add() {
        return window.robot.lookup(".dialog-pane .button").lookup((Button button) -> button.getText().equals("Add contact")).query();
    }

    private void type() {
        for (var key : List.of(KeyCode.B, KeyCode.O, KeyCode.B)) window.press(key);
    }

    @Test
    void theButtonSaysWhatItDoesAndWantsAName() {
        assertTrue(add().isDisabled());
        type();
        window.until(() -> !add().isDisabled());
        window.press(KeyCode.ENTER);
        window.until(() -> window.people().stream().anyMatch(person -> person.name().equals("bob")));
        assertFalse(window.sees(".dialog-pane"));
    }

    @Test
    void nobodyIsAddedWhenItIsLeft() {
        type();
        window.press(KeyCode.ESCAPE);
        window.until(() -> !window.sees(".dialog-pane"));
        assertEquals(1, window.people().size());
    }
}
