package visavis.view.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import visavis.action.ChangeTieSettings;
import visavis.insight.Evidence;
import visavis.model.Channel;
import visavis.model.Refusal;
import visavis.store.Stores;
import visavis.task.Background;
import visavis.text.Messages;
import visavis.view.common.Dressed;
import visavis.view.common.Fxml;
import visavis.view.common.NotedShell;

@ExtendWith(ApplicationExtension.class)
class NumbersControllerTest {
    @TempDir Path folder;
    private final List<String> left = new ArrayList<>();
    private Stores stores;
    private NumbersController controller;

    @Start
    void open(Stage stage) throws Refusal {
        stores = Stores.open(folder.resolve("visavis.db"));
        var messages = new Messages(Locale.ENGLISH);
        var loaded = new Fxml(messages, type -> new NumbersController(stores, Background.immediate(), messages, new NotedShell())).<NumbersController>load(NumbersController.class);
        controller = loaded.controller();
        controller.setOnLeave(() -> left.add("left"));
        stage.setScene(Dressed.scene(loaded.node(), 990, 700));
        stage.show();
        controller.refresh();
        controller.focus();
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void theWeightsAreThoseTheProgramReckonsWith(FxRobot robot) {
        var shown = robot.lookup("#weights .number").queryAll().stream().map(node -> Double.valueOf(((Label) (Object) node).getText())).toList();
        assertEquals(Stream.of(Channel.values()).map(Evidence::weight).sorted((one, other) -> 0).toList().reversed(), shown);
    }

    @Test
    void theHalfLifeIsTheOneChosen(FxRobot robot) {
        new ChangeTieSettings(stores).run(settings -> settings.withHalfLife(90));
        robot.interact(controller::refresh);
        assertTrue(robot.lookup("#halfLifeNow").queryAs(Label.class).getText().startsWith("What happened counts half after 90 days"));
    }

    @Test
    void itIsReadAndLeftWithTheKeyboard(FxRobot robot) {
        var scroll = robot.lookup("#numbersScroll").queryAs(javafx.scene.control.ScrollPane.class);
        robot.type(KeyCode.PAGE_DOWN);
        assertTrue(scroll.getVvalue() > 0);
        robot.type(KeyCode.ESCAPE);
        assertEquals(List.of("left"), left);
    }
}
