package visavis.view.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import visavis.model.Channel;
import visavis.model.Direction;
import visavis.model.Interaction;
import visavis.model.Refusal;

@ExtendWith(ApplicationExtension.class)
class TimelineTest {
    @TempDir Path folder;
    private CardOnScreen card;

    @Start
    void open(Stage stage) throws Refusal {
        card = new CardOnScreen(stage, folder);
    }

    @AfterEach
    void close() {
        card.close();
    }

    @Test
    void withoutAnInteractionTheTimelineSaysWhatToDo(FxRobot robot) {
        assertTrue(robot.lookup("#nothingYet").query().isVisible());
        assertEquals("Nothing has happened here yet.", robot.lookup(".sentence").queryAs(Label.class).getText());
    }

    @Test
    void aMeetingIsWrittenDown(FxRobot robot) {
        robot.interact(robot.lookup("#addInteraction").queryButton()::fire);
        write(robot, "#title", "Coffee");
        write(robot, "#place", "Café Central");
        write(robot, "#minutes", "45");
        save(robot);

        var logged = card.stores.interactions().of(card.ana).getFirst();
        assertEquals(new Interaction(logged.id(), CardOnScreen.TODAY, null, Channel.IN_PERSON, Direction.MUTUAL, 45, "Café Central", "Coffee", "", List.of(card.ana), "log", ""), logged);
        assertEquals(List.of("Logged with Ana Diaz."), card.shell.done);
        assertEquals(1, rows(robot).size());
    }

    @Test
    void theSummaryFollowsAMeeting(FxRobot robot) {
        robot.interact(() -> card.log.add(on("2026-11-20")));

        assertEquals("Met in person on 20 November 2026.", robot.lookup(".sentence").queryAs(Label.class).getText());
        assertEquals("Met", robot.lookup("#stage").queryAs(Label.class).getText());
    }

    @Test
    void somebodyElseMayHaveBeenThere(FxRobot robot) {
        robot.interact(robot.lookup("#addInteraction").queryButton()::fire);
        write(robot, "#people", "ben okafor");
        save(robot);

        assertEquals(List.of(card.ana, card.ben), card.stores.interactions().of(card.ana).getFirst().with().stream().sorted().toList());
    }

    @Test
    void ctrlEnterSavesFromAnyField(FxRobot robot) {
        robot.interact(robot.lookup("#addInteraction").queryButton()::fire);
        robot.interact(() -> robot.lookup(".interaction-editor #note").queryAs(TextInputControl.class).requestFocus());
        write(robot, "#note", "Good talk");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);

        assertEquals("Good talk", card.stores.interactions().of(card.ana).getFirst().note());
    }

    @Test
    void theDirectionFollowsTheChannel(FxRobot robot) {
        robot.interact(robot.lookup("#addInteraction").queryButton()::fire);
        robot.interact(() -> robot.lookup(".interaction-editor #channel").<Channel>queryComboBox().setValue(Channel.EMAIL));
        save(robot);

        assertEquals(Direction.OUT, card.stores.interactions().of(card.ana).getFirst().direction());
    }

    @Test
    void aDirectionOnceChosenStays(FxRobot robot) {
        robot.interact(robot.lookup("#addInteraction").queryButton()::fire);
        robot.interact(robot.lookup("#inButton").queryAs(ToggleButton.class)::fire);
        robot.interact(() -> robot.lookup(".interaction-editor #channel").<Channel>queryComboBox().setValue(Channel.EMAIL));
        save(robot);

        assertEquals(Direction.IN, card.stores.interactions().of(card.ana).getFirst().direction());
    }

    @Test
    void aNameNobodyHasIsRefused(FxRobot robot) {
        robot.interact(robot.lookup("#addInteraction").queryButton()::fire);
        write(robot, "#people", "Nobody");
        save(robot);

        assertEquals("“Nobody” is no one name in your contacts. Choose somebody from the list, or leave it empty.", trouble(robot));
        assertEquals(List.of(), card.stores.interactions().of(card.ana));
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void impossibleMinutesAreRefused(FxRobot robot) {
        robot.interact(robot.lookup("#addInteraction").queryButton()::fire);
        write(robot, "#minutes", "an hour");
        save(robot);

        assertEquals("“an hour” is no number of minutes. Write a whole number up to 20160, or leave it empty.", trouble(robot));
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void aDayThatDoesNotExistIsRefused(FxRobot robot) {
        robot.interact(robot.lookup("#addInteraction").queryButton()::fire);
        write(robot, "#date", "2026-02-30");
        save(robot);

        assertEquals("“2026-02-30” is not a day. Write it like 2026-03-14.", trouble(robot));
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void enterEditsTheInteractionUnderTheKeyboard(FxRobot robot) {
        robot.interact(() -> card.log.add(on("2026-11-20")));
        robot.interact(() -> rows(robot).getFirst().requestFocus());
        robot.type(KeyCode.ENTER);
        write(robot, "#date", "2026-11-19");
        save(robot);

        assertEquals(LocalDate.of(2026, 11, 19), card.stores.interactions().of(card.ana).getFirst().date());
    }

    @Test
    void deleteRemovesTheInteractionUnderTheKeyboard(FxRobot robot) {
        robot.interact(() -> {
            card.log.add(on("2026-11-18"));
            card.log.add(on("2026-11-20"));
        });
        robot.interact(() -> rows(robot).getFirst().requestFocus());
        robot.type(KeyCode.DOWN).type(KeyCode.DELETE);

        assertEquals(List.of(LocalDate.of(2026, 11, 20)), card.stores.interactions().of(card.ana).stream().map(Interaction::date).toList());
        assertEquals(List.of("Deleted from the timeline of Ana Diaz."), card.shell.done);
        assertTrue(rows(robot).getFirst().isFocused());
    }

    @Test
    void whatIsYetToComeStandsFirst(FxRobot robot) {
        robot.interact(() -> {
            card.log.add(on("2026-11-20"));
            card.log.add(on("2026-12-24"));
        });

        assertEquals(List.of("Planned", "November 2026"), robot.lookup(".timeline .section").queryAllAs(Label.class).stream().map(Label::getText).toList());
    }

    @Test
    void aLongHistoryIsShownAPageAtATime(FxRobot robot) {
        robot.interact(() -> {
            for (int day = 1; day <= 60; day++) card.log.add(on(LocalDate.of(2026, 9, 1).plusDays(day).toString()));
        });
        assertEquals(50, rows(robot).size());

        robot.interact(robot.lookup("#earlier").queryButton()::fire);
        assertEquals(60, rows(robot).size());
    }

    @Test
    void ofSomebodyElseTheFirstRowsComeAtOnceAndTheOthersInTheNextFrames(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            for (int day = 0; day < 40; day++) card.log.add(on(LocalDate.of(2026, 8, 1).plusDays(day).toString()));
            card.controller.show(card.ben);
        });
        var first = new ArrayList<Node>();
        robot.interact(() -> {
            card.controller.show(card.ana);
            first.addAll(rows(robot));
        });
        assertEquals(10, first.size());
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> rows(robot).size() == 40);
        var days = rows(robot).stream().map(row -> ((TimelineRow) row).interaction().date()).toList();
        assertEquals(card.stores.interactions().of(card.ana).stream().map(Interaction::date).toList(), days);
        assertEquals(List.of("September 2026", "August 2026"), robot.lookup(".timeline .section").queryAllAs(Label.class).stream().map(Label::getText).toList());
    }

    @Test
    void whoIsShownInTheMeantimeGetsNoRowsOfOthers(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            for (int day = 0; day < 40; day++) card.log.add(on(LocalDate.of(2026, 8, 1).plusDays(day).toString()));
            card.controller.show(card.ben);
            card.controller.show(card.ana);
            card.controller.show(card.ben);
        });
        WaitForAsyncUtils.waitForFxEvents(20);
        assertEquals(List.of(), rows(robot));
    }

    private Interaction on(String day) {
        return new Interaction(0, LocalDate.parse(day), null, Channel.IN_PERSON, Direction.MUTUAL, null, "", "", "", List.of(card.ana), "log", "");
    }

    private static List<Node> rows(FxRobot robot) {
        return List.copyOf(robot.lookup(".timeline-row").queryAll());
    }

    private static void write(FxRobot robot, String field, String text) {
        robot.interact(() -> robot.lookup(".interaction-editor " + field).queryAs(TextInputControl.class).setText(text));
    }

    private static void save(FxRobot robot) {
        robot.interact(robot.lookup("#saveInteraction").queryButton()::fire);
    }

    private static String trouble(FxRobot robot) {
        return robot.lookup(".interaction-editor .trouble").queryAs(Label.class).getText();
    }
}
