package visavis.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static visavis.view.chart.Stories.MESSAGES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import visavis.model.Channel;
import visavis.model.Interaction;

@ExtendWith(ApplicationExtension.class)
class JourneyChartTest {
    private final JourneyPicture picture = Stories.picture(Stories.fromLinkedInToCoffee());
    private final List<Interaction> opened = new ArrayList<>();
    private JourneyChart chart;

    @Start
    void start(Stage stage) {
        chart = new JourneyChart(MESSAGES);
        chart.setOnOpen(opened::add);
        chart.setJourney(picture);
        stage.setScene(new Scene(new StackPane(chart), 800, 400));
        stage.show();
        chart.requestFocus();
    }

    @Test
    void theSummaryIsWhatAScreenReaderSays() {
        assertEquals(picture.sentence(), chart.getAccessibleText());
    }

    @Test
    void theArrowKeysWalkTheMarksInOrderOfTime(FxRobot robot) {
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT);
        assertEquals(picture.interactions().get(1), chart.getFocusedInteraction());
        robot.type(KeyCode.LEFT).type(KeyCode.LEFT);
        assertEquals(picture.interactions().getFirst(), chart.getFocusedInteraction());
        robot.type(KeyCode.END);
        assertEquals(picture.interactions().getLast(), chart.getFocusedInteraction());
        assertEquals("25 October 2026, Message, From them", chart.getAccessibleText());
    }

    @Test
    void enterOpensTheMarkTheKeysAreAt(FxRobot robot) {
        robot.type(KeyCode.ENTER);
        assertTrue(opened.isEmpty());
        robot.type(KeyCode.RIGHT).type(KeyCode.ENTER);
        assertEquals(List.of(picture.interactions().getFirst()), opened);
    }

    @Test
    void aClickOpensTheMark(FxRobot robot) {
        var mark = chart.geometry().marks().getFirst();
        var point = chart.localToScreen(mark.x(), mark.y());
        robot.clickOn(point);
        assertEquals(List.of(mark.interaction()), opened);
    }

    @Test
    void plusComesCloserAndZeroShowsAllAgain(FxRobot robot) {
        var all = chart.geometry().axis();
        robot.type(KeyCode.ADD).type(KeyCode.ADD);
        assertTrue(chart.geometry().axis().to() - chart.geometry().axis().from() < all.to() - all.from());
        robot.type(KeyCode.DIGIT0);
        assertEquals(all, chart.geometry().axis());
    }

    @Test
    void walkingBringsAMarkOutOfSightIntoSight(FxRobot robot) {
        for (int i = 0; i < 8; i++) robot.type(KeyCode.ADD);
        robot.type(KeyCode.HOME);
        var mark = chart.geometry().marks().stream().filter(each -> each.interaction() == chart.getFocusedInteraction()).findFirst().orElseThrow();
        assertTrue(chart.geometry().isShown(mark));
    }

    @Test
    void draggingMovesThroughTime(FxRobot robot) {
        var before = chart.geometry().axis();
        var from = chart.localToScreen(400, 380);
        robot.drag(from).dropTo(from.getX() + 100, from.getY());
        assertTrue(chart.geometry().axis().from() < before.from());
        assertTrue(opened.isEmpty());
    }

    @Test
    void anotherJourneyStartsAfresh(FxRobot robot) {
        robot.type(KeyCode.RIGHT);
        robot.interact(() -> chart.setJourney(Stories.somebodyElse()));
        assertNull(chart.getFocusedInteraction());
        robot.interact(() -> chart.setJourney(null));
        assertNull(chart.geometry());
    }

    @Test
    void ofTheSamePersonWhatIsInSightStays(FxRobot robot) {
        robot.type(KeyCode.ADD).type(KeyCode.ADD);
        var closer = chart.geometry().axis();
        robot.interact(() -> chart.setJourney(Stories.picture(Stories.fromLinkedInToCoffee().in("2026-10-30", Channel.MESSAGE))));
        assertEquals(closer, chart.geometry().axis());
    }

    @Test
    void fitIsOfferedOnlyWhileSomeDaysAreOutOfSight(FxRobot robot) {
        assertFalse(robot.lookup("#fit").query().isVisible());
        robot.type(KeyCode.ADD);
        var all = picture.days();
        robot.interact(robot.lookup("#fit").queryButton()::fire);
        assertTrue(chart.geometry().axis().x(all.first()) > chart.geometry().axis().left());
        assertFalse(robot.lookup("#fit").query().isVisible());
    }

    @Test
    void aDoubleClickBesideEverythingShowsAll(FxRobot robot) {
        var all = chart.geometry().axis();
        robot.type(KeyCode.ADD);
        robot.doubleClickOn(chart.localToScreen(150, chart.geometry().lanes().bottom() + 2));
        assertEquals(all, chart.geometry().axis());
    }

    @Test
    void pinchingZooms(FxRobot robot) {
        var all = chart.geometry().axis();
        robot.interact(() -> chart.fireEvent(new ZoomEvent(ZoomEvent.ZOOM, 400, 200, 400, 200, false, false, false, false, false, false, 2, 2, null)));
        assertEquals((all.to() - all.from()) / 2, chart.geometry().axis().to() - chart.geometry().axis().from(), 1e-6);
    }

    @Test
    void withShiftTheArrowsMove(FxRobot robot) {
        robot.type(KeyCode.ADD);
        var before = chart.geometry().axis();
        robot.press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
        assertTrue(chart.geometry().axis().from() < before.from());
        assertNull(chart.getFocusedInteraction());
    }

    @Test
    void aTremblingHandClicks(FxRobot robot) {
        var before = chart.geometry().axis();
        robot.drag(chart.localToScreen(400, 300)).dropBy(3, 0);
        assertEquals(before, chart.geometry().axis());
    }

    @Test
    void draggingWithShiftBrushesDaysAndEscapeTakesThemBack(FxRobot robot) {
        var before = chart.geometry().axis();
        // The headless screen knows of no keys held down while the mouse moves.
        robot.interact(() -> {
            chart.fireEvent(withShift(MouseEvent.MOUSE_PRESSED, 300));
            chart.fireEvent(withShift(MouseEvent.MOUSE_DRAGGED, 450));
        });
        assertEquals(Days.between(day(300), day(450)), chart.getBrushedPeriod());
        assertEquals(before, chart.geometry().axis());
        robot.type(KeyCode.ESCAPE);
        assertNull(chart.getBrushedPeriod());
    }

    @Test
    void draggingOnTheTimeScaleBrushesAndAHandleIsDraggedOn(FxRobot robot) {
        var y = chart.geometry().scale() - 8;
        robot.drag(chart.localToScreen(300, y)).dropTo(chart.localToScreen(450, y));
        assertEquals(Days.between(day(300), day(450)), chart.getBrushedPeriod());
        var edge = chart.geometry().axis().x(chart.getBrushedPeriod().last().toEpochDay() + 1);
        robot.drag(chart.localToScreen(edge, 250)).dropTo(chart.localToScreen(520, 250));
        assertEquals(Days.between(day(300), day(520)), chart.getBrushedPeriod());
    }

    @Test
    void theKeyboardBrushesFromOneMarkToTheNext(FxRobot robot) {
        robot.type(KeyCode.RIGHT).type(KeyCode.B).type(KeyCode.RIGHT).type(KeyCode.B);
        assertEquals(new Days(LocalDate.of(2025, 3, 10), LocalDate.of(2025, 3, 20)), chart.getBrushedPeriod());
    }

    @Test
    void theKeyboardWalksCellsAndEnterLooksCloser(FxRobot robot) {
        robot.interact(() -> chart.setJourney(Stories.picture(Stories.crowded(50_000))));
        while (!(chart.focused().map(found -> found.stop()).orElse(null) instanceof Cell)) robot.type(KeyCode.RIGHT);
        assertTrue(chart.getAccessibleText().matches(".*[0-9]+ .* in .* 2023.*"), chart.getAccessibleText());
        var before = chart.geometry().axis();
        robot.type(KeyCode.ENTER);
        assertTrue(chart.geometry().axis().to() - chart.geometry().axis().from() < before.to() - before.from());
        assertTrue(opened.isEmpty());
    }

    @Test
    void walkingOnPastTheEdgeFollows(FxRobot robot) {
        robot.type(KeyCode.HOME);
        for (int i = 0; i < 12; i++) robot.type(KeyCode.ADD);
        for (int i = 1; i < picture.interactions().size(); i++) robot.type(KeyCode.RIGHT);
        assertEquals(picture.interactions().getLast(), chart.getFocusedInteraction());
    }

    @Test
    void twoPeopleAreWalkedTogetherAndOnlyTheFirstOnesMarksOpen(FxRobot robot) {
        robot.interact(() -> chart.setCompared(Stories.somebodyElse()));
        assertTrue(chart.getAccessibleText().contains("Benjamin Okafor: Met at Summer school"));
        while (!chart.getAccessibleText().startsWith("Benjamin Okafor: 2 June 2025")) robot.type(KeyCode.RIGHT);
        robot.type(KeyCode.ENTER);
        assertTrue(opened.isEmpty());
        robot.interact(() -> chart.setCompared(null));
        assertEquals(picture.sentence(), chart.getAccessibleText());
        assertNull(chart.geometry().other());
    }

    private static MouseEvent withShift(EventType<MouseEvent> type, double x) {
        return new MouseEvent(type, x, 300, x, 300, MouseButton.PRIMARY, 1, true, false, false, false, true, false, false, false, false, false, null);
    }

    private LocalDate day(double x) {
        return LocalDate.ofEpochDay((long) Math.floor(chart.geometry().axis().day(x)));
    }
}
