package visavis;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import atlantafx.base.controls.ModalPane;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** Going through the window with the tab key: it stops at what can be used, and shows where. */
class KeyboardTest {
    @TempDir Path folder;
    private Window window;

    @BeforeEach
    void open() throws Exception {
        window = Window.holding("Name,Email\nAna Diaz,ana@example.com\n", folder);
        window.press(KeyCode.SHORTCUT, KeyCode.COMMA);
        window.until(() -> window.sees("#lookSystem"));
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    private static Node focused() {
        return FxToolkit.toolkitContext().getRegisteredStage().getScene().getFocusOwner();
    }

    /** What has the keyboard, one after the other, until it is back where it was. */
    private List<Node> round() {
        var stops = new ArrayList<Node>();
        do {
            stops.add(focused());
            window.press(KeyCode.TAB);
        } while (!stops.contains(focused()) && stops.size() < 100);
        return stops;
    }

    private ModalPane pane() {
        return window.robot.lookup(".modal-pane").query();
    }

    @Test
    void thePaneOfDialogsIsNoStopWhenThereIsNone() {
        window.press(KeyCode.SHORTCUT, KeyCode.L);
        window.until(() -> pane().isDisplay());
        window.press(KeyCode.ESCAPE);
        window.until(() -> !pane().isDisplay());
        assertFalse(round().stream().anyMatch(ModalPane.class::isInstance));
    }

    @Test
    void theChosenToggleLooksOtherwiseWhenItHasTheKeyboard() {
        var toggle = window.robot.lookup("#lookSystem").<ToggleButton>query();
        assertTrue(toggle.isSelected());
        int layers = toggle.getBackground().getFills().size();
        while (focused() != toggle) window.press(KeyCode.TAB);
        assertTrue(toggle.getBackground().getFills().size() > layers, toggle.getBackground().getFills().toString());
    }
}
