package visavis.view.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import visavis.action.EditContacts;
import visavis.action.LogInteraction;
import visavis.action.ReadPeople;
import visavis.model.Card;
import visavis.model.Channel;
import visavis.model.Interaction;
import visavis.model.Name;
import visavis.model.Refusal;
import visavis.model.Tie;
import visavis.store.Stores;
import visavis.task.Background;
import visavis.text.Messages;
import visavis.view.common.Dressed;
import visavis.view.common.Fxml;
import visavis.view.common.NotedShell;

@ExtendWith(ApplicationExtension.class)
class QuickLogControllerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    @TempDir Path folder;
    private final NotedShell shell = new NotedShell();
    private Stores stores;
    private EditContacts edit;
    private QuickLogController controller;
    private int closed;

    @Start
    void open(Stage stage) throws Refusal {
        stores = Stores.open(folder.resolve("visavis.db"));
        edit = new EditContacts(stores);
        for (var name : List.of("Ana Diaz", "Ana Silva", "Ben Olsen")) add(name);
        var messages = new Messages(Locale.ENGLISH);
        var loaded = new Fxml(messages, type -> new QuickLogController(edit, new LogInteraction(stores), new ReadPeople(stores), stores,
                Background.immediate(), messages, () -> TODAY, shell)).<QuickLogController>load(QuickLogController.class);
        controller = loaded.controller();
        controller.setOnClose(() -> closed++);
        stage.setScene(Dressed.scene(loaded.node(), 640, 480));
        stage.show();
        controller.open("");
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void aClearLineIsSavedWithEnterAndClosed(FxRobot robot) {
        type(robot, "coffee with @Ben Olsen yesterday 45m at Noma");
        robot.type(KeyCode.ENTER);

        var saved = saved();
        assertEquals(Channel.IN_PERSON, saved.channel());
        assertEquals(TODAY.minusDays(1), saved.date());
        assertEquals(45, saved.minutes());
        assertEquals("Noma", saved.place());
        assertEquals(List.of("Logged: coffee with Ben Olsen"), shell.done);
        assertEquals(1, closed);
    }

    @Test
    void theLineIsReadBackAsItIsTyped(FxRobot robot) {
        type(robot, "called @Ben Olsen 90 min");

        assertEquals("a call, Ben Olsen, today, Wed 20 May 2026, 1 h 30 min", robot.lookup("#preview").query().getAccessibleText());
    }

    @Test
    void aNameThatSeveralBearIsAsked(FxRobot robot) {
        type(robot, "coffee with @Ana yesterday");
        assertEquals("Which Ana?", ask(robot));

        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        assertEquals("coffee with @Ana Silva yesterday", line(robot).getText());

        robot.type(KeyCode.ENTER);
        assertEquals(List.of(id("Ana Silva")), saved().with());
    }

    @Test
    void namesakesAreToldApartByThePick(FxRobot robot) {
        var second = add("Ben Olsen");
        robot.interact(() -> controller.open(""));
        type(robot, "coffee with @Ben Olsen");
        robot.type(KeyCode.DOWN, KeyCode.ENTER, KeyCode.ENTER);

        assertEquals(List.of(second), saved().with());
    }

    @Test
    void aNameNobodyBearsCanBeAddedOnTheWay(FxRobot robot) {
        type(robot, "coffee with @Dora Novak yesterday");
        assertEquals("You do not know Dora Novak yet. Add them, or pick who is meant.", ask(robot));

        robot.type(KeyCode.ENTER, KeyCode.ENTER);
        assertEquals(List.of(id("Dora Novak")), saved().with());
    }

    @Test
    void aNameBeingTypedIsCompletedWithTab(FxRobot robot) {
        type(robot, "coffee with @Be");
        robot.type(KeyCode.TAB);

        assertEquals("coffee with @Ben Olsen ", line(robot).getText());
    }

    @Test
    void strongTiesAreOfferedFirst(FxRobot robot) {
        edit.setTie(List.of(id("Ana Silva")), Tie.STRONG);
        robot.interact(() -> controller.open(""));
        type(robot, "coffee with @An");
        robot.type(KeyCode.ENTER);

        assertEquals("coffee with @Ana Silva ", line(robot).getText());
    }

    @Test
    void withoutAWordForHowItHappenedNothingIsSaved(FxRobot robot) {
        type(robot, "@Ben Olsen");
        robot.type(KeyCode.ENTER);

        assertEquals("Say how it happened, for example coffee, call, message or e-mail.", robot.lookup("#problem").queryAs(Label.class).getText());
        assertTrue(stores.interactions().all().isEmpty());
    }

    @Test
    void withTheShortcutTheLineIsReadyForTheNext(FxRobot robot) {
        type(robot, "coffee with @Ben Olsen");
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);

        assertEquals(1, stores.interactions().all().size());
        assertEquals("", line(robot).getText());
        assertEquals(0, closed);
    }

    @Test
    void escapeClosesAndKeepsWhatWasBegun(FxRobot robot) {
        type(robot, "coffee with @Ben Olsen");
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> controller.open(""));

        assertEquals("coffee with @Ben Olsen", line(robot).getText());
        assertEquals(1, closed);
    }

    @Test
    void openedFromAContactItNamesThemAlready(FxRobot robot) {
        robot.interact(() -> controller.open("Ben Olsen"));

        assertEquals("@Ben Olsen ", line(robot).getText());
        assertFalse(robot.lookup("#suggestions").query().isVisible());
    }

    private static void type(FxRobot robot, String text) {
        robot.interact(() -> {
            line(robot).setText(text);
            line(robot).end();
        });
    }

    private static TextField line(FxRobot robot) {
        return robot.lookup("#line").queryAs(TextField.class);
    }

    private static String ask(FxRobot robot) {
        return robot.lookup("#ask").queryAs(Label.class).getText();
    }

    private long add(String name) {
        return edit.add(Card.EMPTY.withName(Name.ofFull(name)));
    }

    private long id(String name) {
        return stores.contacts().referred(name).getFirst();
    }

    private Interaction saved() {
        return stores.interactions().all().getLast();
    }
}
