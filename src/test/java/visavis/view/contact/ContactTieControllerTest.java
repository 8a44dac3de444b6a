package visavis.view.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import javafx.scene.control.Hyperlink;
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
import org.testfx.util.WaitForAsyncUtils;
import visavis.action.Undo;
import visavis.model.Cadence;
import visavis.model.Channel;
import visavis.model.Direction;
import visavis.model.Interaction;
import visavis.model.Refusal;
import visavis.model.Status;
import visavis.model.Tie;

@ExtendWith(ApplicationExtension.class)
class ContactTieControllerTest {
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
    void whileNothingHappenedItSaysWhatWouldBeNeeded(FxRobot robot) {
        assertEquals("Not enough to tell yet", text(robot, "#strength"));
        assertEquals("Nothing has happened here yet. 3 days of contact are enough to say how strong it looks.", text(robot, "#verdict"));
        assertFalse(sees(robot, "#why") || sees(robot, "#hint") || sees(robot, "#timing"));
    }

    @Test
    void aWarmTieIsSaidBesideTheUsersWord(FxRobot robot) {
        meet(robot, 6, 9, 2);

        assertTrue(text(robot, "#strength").matches("(Strong|Very strong) · \\d\\d of 100"), text(robot, "#strength"));
        assertEquals("You say weak. It looks strong.", text(robot, "#verdict"));
        assertEquals("You usually speak every 9 days; it has been 2.", text(robot, "#rhythm"));
        assertTrue(robot.lookup("#bar").queryAs(ShareBar.class).getAccessibleText().startsWith("Strength "));
    }

    @Test
    void whyOpensAndClosesByTheKeyboard(FxRobot robot) {
        meet(robot, 6, 9, 2);
        robot.interact(() -> robot.lookup("#why").query().requestFocus());
        robot.type(KeyCode.SPACE);

        assertTrue(sees(robot, "#explanation"));
        assertTrue(texts(robot).containsAll(Set.of("In person", "Give and take", "Neither way: what there was, you did together", "Days of contact", "6", "2 days ago, on 19 November 2026", "Never ask")), texts(robot).toString());
        assertTrue(texts(robot).stream().anyMatch(text -> text.startsWith("Without contact it would look faint from")));
        robot.type(KeyCode.SPACE);
        assertFalse(sees(robot, "#explanation"));
    }

    @Test
    void theReasonsFollowWhatHappensAndAreShutForSomebodyElse(FxRobot robot) {
        meet(robot, 6, 9, 2);
        robot.interact(robot.lookup("#why").queryButton()::fire);
        robot.interact(() -> card.log.add(happened(1, Channel.CALL)));
        assertTrue(texts(robot).contains("Call"));

        robot.interact(() -> card.controller.show(card.ben));
        assertFalse(sees(robot, "#explanation"));
    }

    @Test
    void theReasonsLeadToWhatTheyRestOn(FxRobot robot) {
        meet(robot, 6, 9, 2);
        robot.interact(robot.lookup("#why").queryButton()::fire);
        robot.interact(robot.lookup("#numbers").<Hyperlink>query()::fire);

        assertEquals(1, card.shell.numbers);
    }

    @Test
    void makeStrongAnswersTheHintAndCanBeUndone(FxRobot robot) {
        meet(robot, 6, 9, 2);
        assertTrue(sees(robot, "#hint"));
        robot.clickOn("#makeStrong");

        assertFalse(sees(robot, "#hint"));
        assertEquals(Tie.STRONG, card.contact(card.ana).tie());
        assertEquals("You say strong, and it looks strong.", text(robot, "#verdict"));
        assertEquals(List.of("Ana Diaz is now a strong tie."), card.shell.done);
        robot.interact(() -> new Undo(card.stores).last());
        assertEquals(Tie.WEAK, card.contact(card.ana).tie());
        assertTrue(sees(robot, "#hint"));
    }

    @Test
    void keepWeakAnswersTheHintAndCanBeUndone(FxRobot robot) {
        meet(robot, 6, 9, 2);
        robot.clickOn("#keepWeak");

        assertFalse(sees(robot, "#hint"));
        assertEquals(Tie.WEAK, card.contact(card.ana).tie());
        assertEquals(List.of("Ana Diaz stays a weak tie."), card.shell.done);
        robot.interact(() -> new Undo(card.stores).last());
        assertTrue(sees(robot, "#hint"));
    }

    @Test
    void whoWasKeptWeakIsAskedAboutAgainOnlyInAnotherBand(FxRobot robot) {
        meet(robot, 3, 9, 0);
        assertTrue(text(robot, "#strength").startsWith("Strong"), text(robot, "#strength"));
        robot.clickOn("#keepWeak");
        robot.interact(() -> card.log.add(happened(5, Channel.MESSAGE)));
        assertTrue(text(robot, "#strength").startsWith("Strong"), text(robot, "#strength"));
        assertFalse(sees(robot, "#hint"));

        meet(robot, 4, 3, 1);
        assertTrue(text(robot, "#strength").startsWith("Very strong"), text(robot, "#strength"));
        assertTrue(sees(robot, "#hint"));
    }

    @Test
    void aStrongTieThatIsDueIsFading(FxRobot robot) {
        robot.interact(() -> card.edit.setTie(List.of(card.ana), Tie.STRONG));
        meet(robot, 6, 9, 31);

        assertTrue(sees(robot, "#fading"));
        assertEquals("Due for 4 days", text(robot, "#due"));
    }

    @Test
    void nothingIsAskedOfWhoeverIsNotActive(FxRobot robot) {
        meet(robot, 6, 9, 31);
        robot.interact(() -> card.edit.setStatus(List.of(card.ana), Status.DECEASED));

        assertEquals("You say weak.", text(robot, "#verdict"));
        assertFalse(sees(robot, "#hint") || sees(robot, "#timing"));
    }

    @Test
    void circlesAreChipsAndFamilyIsAMark(FxRobot robot) {
        robot.interact(robot.lookup("#add-circles").queryButton()::fire);
        robot.write("Climbers").type(KeyCode.ENTER, 2);
        robot.interact(robot.lookup("#add-family").queryButton()::fire);

        assertEquals(Set.of("Climbers"), card.contact(card.ana).care().circles());
        assertTrue(card.contact(card.ana).care().family());
        assertEquals("They are family", robot.lookup("#family .value").queryAs(Label.class).getText());
        robot.type(KeyCode.ENTER, KeyCode.SPACE, KeyCode.ENTER);
        assertFalse(card.contact(card.ana).care().family());
        assertTrue(sees(robot, "#add-family"));
    }

    @Test
    void howOftenToBeInTouchIsSetInDays(FxRobot robot) {
        meet(robot, 6, 9, 31);
        inDays(robot, "14", "30");

        assertEquals(Cadence.days(14, 30), card.contact(card.ana).care().cadence());
        assertEquals("Every 14 days, 30 days at the latest", robot.lookup("#cadence .value").queryAs(Label.class).getText());
        assertEquals("Overdue since yesterday", text(robot, "#due"));
        robot.interact(() -> robot.lookup("#cadence .reading").query().requestFocus());
        robot.type(KeyCode.ENTER, KeyCode.UP, KeyCode.ENTER);
        assertEquals(Cadence.NONE, card.contact(card.ana).care().cadence());
    }

    @Test
    void daysThatMakeNoSenseAreRefusedWithASentence(FxRobot robot) {
        var scene = robot.lookup("#cadence").query().getScene();
        var root = scene.getRoot();
        inDays(robot, "", "30");
        assertEquals("Say after how many days, as a whole number from 1 to 3650.", text(robot, "#cadence .trouble"));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, robot.lookup("#cadence .invalid").queryAll().size());
        assertSame(root, scene.getRoot(), "the look hangs on the root");
        robot.type(KeyCode.ESCAPE);
        inDays(robot, "often", "30");
        assertEquals("“often” is no number of days. Write a whole number from 1 to 3650.", text(robot, "#cadence .trouble"));
        robot.type(KeyCode.ESCAPE);
        inDays(robot, "30", "14");
        assertEquals("The latest, 14 days, comes before the ideal, 30 days. Write the larger number as the latest.", text(robot, "#cadence .trouble"));
        assertNull(card.contact(card.ana).care().cadence());
    }

    private static void inDays(FxRobot robot, String ideal, String latest) {
        robot.interact(robot.lookup("#add-cadence").queryButton()::fire);
        robot.type(KeyCode.DOWN, 3).type(KeyCode.TAB).write(ideal).type(KeyCode.TAB).write(latest).type(KeyCode.ENTER);
    }

    /** Hours together, the last of them so many days ago. */
    private void meet(FxRobot robot, int count, int every, int ago) {
        robot.interact(() -> {
            for (int i = 0; i < count; i++) card.log.add(happened(ago + i * every, Channel.IN_PERSON));
        });
    }

    private Interaction happened(int ago, Channel channel) {
        LocalDate day = CardOnScreen.TODAY.minusDays(ago);
        return new Interaction(0, day, null, channel, Direction.MUTUAL, 60, "", "", "", List.of(card.ana), "test", "");
    }

    private static boolean sees(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(node -> node.isVisible() && node.getParent().isVisible()).isPresent();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private static Set<String> texts(FxRobot robot) {
        return robot.lookup("#explanation .label").queryAllAs(Label.class).stream().map(Label::getText).collect(Collectors.toSet());
    }
}
