package visavis;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visavis.model.PersonRow;
import visavis.view.chart.ChartView;

/** From a chart of everybody to the people a shape stands for, and back, in the real window with the keyboard alone. */
class JourneysWindowTest {
    @TempDir Path folder;
    private Window window;

    @BeforeEach
    void open() throws Exception {
        window = Window.holding("Name,Email,Tie\nAna Diaz,ana@example.com,strong\nBob Smith,bob@example.com,weak\nCleo Roy,cleo@example.com,weak\n", folder);
        window.press(KeyCode.SHORTCUT, KeyCode.J);
        window.until(() -> window.sees("#map"));
        window.click("#map");
        window.until(() -> !window.robot.lookup("#view").<ChartView>query().getChart().entries().isEmpty());
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    private boolean isFocused(String id) {
        Node node = window.robot.lookup(id).query();
        return node.isFocused();
    }

    @Test
    void aShapeOpensItsPeopleWhereTheArrowKeysGoOn() {
        window.robot.interact(() -> window.robot.lookup("#view").query().requestFocus());
        window.press(KeyCode.RIGHT);
        window.press(KeyCode.ENTER);
        window.until(() -> window.sees("#onlyBar") && isFocused("#table"));
        var shown = window.people().stream().map(PersonRow::name).toList();
        assertTrue(!shown.isEmpty() && List.of("Ana Diaz", "Bob Smith", "Cleo Roy").containsAll(shown), shown.toString());
        window.press(KeyCode.DOWN);
        window.until(() -> window.sees("#timeline"));
    }

    @Test
    void backReturnsToTheChartAndLeavesEverybodyInTheTable() {
        window.robot.interact(() -> window.robot.lookup("#view").query().requestFocus());
        window.press(KeyCode.RIGHT);
        window.press(KeyCode.ENTER);
        window.until(() -> window.sees("#onlyBar"));
        window.click("#goBack");
        window.until(() -> window.sees("#map"));
        window.robot.interact(() -> window.robot.lookup("#toPeople").<ToggleButton>query().fire());
        window.until(() -> window.people().size() == 3);
        assertFalse(window.sees("#onlyBar"));
    }
}
