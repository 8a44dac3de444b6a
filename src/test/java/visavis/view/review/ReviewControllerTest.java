package visavis.view.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javafx.beans.property.SimpleBooleanProperty;
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
import visavis.action.EditContacts;
import visavis.action.LivePeople;
import visavis.action.LogInteraction;
import visavis.action.Undo;
import visavis.model.Card;
import visavis.model.Channel;
import visavis.model.Contact;
import visavis.model.Field;
import visavis.model.Interaction;
import visavis.model.Name;
import visavis.model.Refusal;
import visavis.model.Status;
import visavis.model.Tie;
import visavis.store.Stores;
import visavis.task.Background;
import visavis.text.Messages;
import visavis.view.chart.StageSparkline;
import visavis.view.common.Dressed;
import visavis.view.common.Fxml;
import visavis.view.common.NotedShell;

@ExtendWith(ApplicationExtension.class)
class ReviewControllerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    @TempDir Path folder;
    private final NotedShell shell = new NotedShell();
    private final List<String> left = new ArrayList<>();
    private Stores stores;
    private EditContacts edit;
    private ReviewController controller;
    private long now, ana, bob, cleo;

    /** Ana looks strong, Bob was written to once, Cleo and Dora are only listed. */
    @Start
    void open(Stage stage) throws Refusal {
        stores = Stores.open(folder.resolve("visavis.db"));
        edit = new EditContacts(stores);
        cleo = add("Cleo Roy");
        bob = add("Bob Levi");
        ana = edit.add(Card.EMPTY.withName(Name.ofFull("Ana Diaz")).withTitle("Owner").withOrganization("Café Central"));
        add("Dora Lind");
        for (int week = 0; week < 10; week++) log(TODAY.minusWeeks(week), Channel.IN_PERSON, ana);
        log(TODAY.minusDays(3), Channel.MESSAGE, bob);
        var messages = new Messages(Locale.ENGLISH);
        var made = Map.<Class<?>, Object>of(ReviewCardController.class, new ReviewCardController(messages, () -> TODAY, new SimpleBooleanProperty()),
                ReviewController.class, new ReviewController(new LivePeople(stores), edit, new Undo(stores), stores, Background.immediate(), messages, () -> TODAY, () -> now, shell));
        var loaded = new Fxml(messages, made::get).<ReviewController>load(ReviewController.class);
        controller = loaded.controller();
        controller.setOnLeave(() -> left.add("left"));
        stores.database().onChange(controller::refresh);
        stage.setScene(Dressed.scene(loaded.node(), 990, 700));
        stage.show();
        controller.refresh();
        controller.focus();
    }

    private long add(String name) {
        return edit.add(Card.EMPTY.withName(Name.ofFull(name)));
    }

    private void log(LocalDate date, Channel channel, long person) {
        new LogInteraction(stores).add(new Interaction(0, date, null, channel, channel.usualDirection(), null, "", "", "", List.of(person), LogInteraction.SOURCE, ""));
    }

    @AfterEach
    void close() {
        stores.close();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private Contact contact(long id) {
        return stores.contacts().find(id).orElseThrow();
    }

    private boolean said(long id) {
        return contact(id).edited().contains(Field.TIE);
    }

    @Test
    void theMostTellingComesFirstWithWhatSpeaksForIt(FxRobot robot) {
        assertEquals("Ana Diaz", text(robot, "#name"));
        assertEquals("Owner at Café Central", text(robot, "#work"));
        assertEquals("You were in touch on 10 days, and met in the last six months.", text(robot, "#reason"));
        assertEquals("Today, 10 interactions in all", text(robot, "#last"));
        assertEquals("1 of 4", text(robot, "#progress"));
    }

    @Test
    void theCardShowsTheJourneyOfWhoeverIsAskedAbout(FxRobot robot) {
        var line = robot.lookup(".stage-sparkline").queryAs(StageSparkline.class);
        assertEquals("Face to face since April 2026", line.getAccessibleText());
        assertEquals("From April 2026 to today", text(robot, "#since"));
        assertTrue(robot.lookup("#reviewCard").query().getAccessibleText().endsWith(line.getAccessibleText()));
        var corners = List.copyOf(line.getPoints());
        robot.type(KeyCode.S);
        assertEquals("Listed since June 2026", line.getAccessibleText());
        assertNotEquals(corners, line.getPoints());
        robot.type(KeyCode.S);
        assertEquals("Listed", line.getAccessibleText());
        assertFalse(robot.lookup("#since").query().isVisible(), "of whom nothing is known there is no first day either");
    }

    @Test
    void everythingIsAnsweredWithOneKeyEach(FxRobot robot) {
        robot.type(KeyCode.S, KeyCode.W, KeyCode.SPACE, KeyCode.RIGHT);
        assertTrue(said(ana) && contact(ana).tie() == Tie.STRONG);
        assertTrue(said(bob) && contact(bob).tie() == Tie.WEAK);
        assertFalse(said(cleo));
        assertTrue(robot.lookup("#finished").query().isVisible());
        assertEquals("1 strong tie, 1 weak tie, 2 skipped for another time.", text(robot, "#finishedText"));
        robot.type(KeyCode.ESCAPE);
        assertEquals(List.of("left"), left);
        assertEquals(List.of(), shell.problems);
    }

    @Test
    void goingBackTakesBackExactlyTheLastAnswer(FxRobot robot) {
        robot.type(KeyCode.S, KeyCode.S);
        robot.type(KeyCode.U);
        assertEquals("Bob Levi", text(robot, "#name"));
        assertTrue(said(ana));
        assertFalse(said(bob));
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals("Ana Diaz", text(robot, "#name"));
        assertFalse(said(ana));
        robot.type(KeyCode.LEFT);
        assertEquals(4, stores.contacts().count());
    }

    @Test
    void whatWasDoneElsewhereSinceIsNotTakenBack(FxRobot robot) {
        robot.type(KeyCode.S);
        robot.interact(() -> edit.setStatus(List.of(cleo), Status.ARCHIVED));
        robot.type(KeyCode.U);
        assertEquals(Tie.WEAK, contact(ana).tie());
        assertEquals(Status.ARCHIVED, contact(cleo).status());
    }

    @Test
    void theWindowsUndoTakesAnswersBackToo(FxRobot robot) {
        robot.type(KeyCode.S);
        robot.interact(() -> new Undo(stores).last());
        assertEquals("Ana Diaz", text(robot, "#name"));
        assertEquals("1 of 4", text(robot, "#progress"));
    }

    @Test
    void howLongItWillTakeFollowsOnesOwnPace(FxRobot robot) {
        robot.interact(() -> {
            for (int i = 0; i < 20; i++) add("Person " + i);
        });
        for (int i = 0; i < 3; i++) {
            now += Duration.ofSeconds(12).toNanos();
            robot.type(KeyCode.W);
        }
        assertEquals("4 of 24, about 4 minutes left", text(robot, "#progress"));
    }

    @Test
    void peopleWhoGoMeanwhileAreNotAskedAbout(FxRobot robot) {
        robot.interact(() -> edit.trash(List.of(ana)));
        assertEquals("Bob Levi", text(robot, "#name"));
        robot.interact(() -> edit.setTie(List.of(bob), Tie.STRONG));
        assertEquals("Cleo Roy", text(robot, "#name"));
        assertEquals("1 of 2", text(robot, "#progress"));
    }

    @Test
    void allOfItIsUndoneAtOnce(FxRobot robot) {
        robot.type(KeyCode.S, KeyCode.W, KeyCode.W, KeyCode.SPACE);
        robot.clickOn("#undoAll");
        assertEquals("1 of 4", text(robot, "#progress"));
        assertFalse(said(ana) || said(bob) || said(cleo));
        assertEquals(List.of("All 3 answers are taken back."), shell.said);
    }

    @Test
    void whoWasSkippedWaitsForTheNextTime(FxRobot robot) {
        robot.type(KeyCode.S, KeyCode.SPACE, KeyCode.ESCAPE);
        assertEquals(List.of("One answer is kept. The others wait for the next time."), shell.said);
        robot.interact(controller::focus);
        assertEquals("Bob Levi", text(robot, "#name"));
        assertEquals("1 of 3", text(robot, "#progress"));
    }

    @Test
    void aButtonThatHasTheKeyboardKeepsItsSpaceBar(FxRobot robot) {
        robot.interact(() -> robot.lookup("#strong").query().requestFocus());
        robot.type(KeyCode.SPACE);
        assertEquals(Tie.STRONG, contact(ana).tie());
    }

    @Test
    void whereNobodyIsLeftItSaysSo(FxRobot robot) {
        robot.interact(() -> List.of(ana, bob, cleo).forEach(each -> edit.judge(each, Tie.WEAK)));
        robot.interact(() -> edit.trash(List.of(cleo + 3)));
        assertTrue(robot.lookup("#nobody").query().isVisible());
        robot.clickOn("#leaveNobody");
        assertEquals(List.of("left"), left);
    }
}
