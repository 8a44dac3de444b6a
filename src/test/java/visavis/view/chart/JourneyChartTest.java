package visavis.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static visavis.view.chart.Stories.MESSAGES;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
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
        robot.interact(() -> chart.setJourney(Stories.picture(Stories.overDecades())));
        assertNull(chart.getFocusedInteraction());
        robot.interact(() -> chart.setJourney(null));
        assertNull(chart.geometry());
    }
}
