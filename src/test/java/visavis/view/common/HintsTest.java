package visavis.view.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class HintsTest {
    private final Button helpful = new Button("Merge"), silent = new Button("Skip");

    @Start
    private void show(Stage stage) {
        helpful.setAccessibleHelp("Makes one of two");
        var root = new VBox(helpful, silent);
        Hints.install(root);
        stage.setScene(new Scene(root, 200, 100));
        stage.show();
    }

    @Test
    void thePointerIsToldWhatAScreenReaderIsTold(FxRobot robot) {
        robot.moveTo(silent).moveTo(helpful);
        assertEquals("Makes one of two", helpful.getTooltip().getText());
    }

    @Test
    void whereThereIsNoHelpThereIsNoHint(FxRobot robot) {
        robot.moveTo(silent);
        assertNull(silent.getTooltip());
    }
}
