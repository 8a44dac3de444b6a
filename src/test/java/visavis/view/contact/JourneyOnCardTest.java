package visavis.view.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

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
import visavis.model.Channel;
import visavis.model.Direction;
import visavis.model.Interaction;
import visavis.model.Refusal;
import visavis.view.chart.Days;
import visavis.view.chart.JourneyChart;

@ExtendWith(ApplicationExtension.class)
class JourneyOnCardTest {
    @TempDir Path folder;
    private CardOnScreen card;

    @Start
    void open(Stage stage) throws Refusal {
        card = new CardOnScreen(stage, folder);
        for (var day : List.of("2026-03-02", "2026-05-04", "2026-09-20")) card.log.add(on(day, card.ana));
        card.log.add(on("2026-06-06", card.ben));
    }

    @AfterEach
    void close() {
        card.close();
    }

    @Test
    void brushedDaysAreTheOnlyOnesOnTheTimeline(FxRobot robot) {
        assertFalse(robot.lookup("#shownDays").query().getParent().isVisible());
        brush(robot, "2026-03-01", "2026-05-09");
        assertEquals(2, rows(robot));
        assertEquals("Shown: 1 March to 9 May 2026", robot.lookup("#shownDays").queryAs(Label.class).getText());
        brush(robot, "2026-07-01", "2026-07-09");
        assertEquals(0, rows(robot));
        assertEquals("Nothing from 1 to 9 July 2026", robot.lookup("#shownDays").queryAs(Label.class).getText());
    }

    @Test
    void showAllTakesTheBrushAwayToo(FxRobot robot) {
        brush(robot, "2026-03-01", "2026-05-09");
        robot.interact(robot.lookup("#showAll").queryAs(Hyperlink.class)::fire);
        assertEquals(3, rows(robot));
        assertNull(chart(robot).getBrushedPeriod());
    }

    @Test
    void whatIsLoggedMeanwhileKeepsTheBrush(FxRobot robot) {
        brush(robot, "2026-03-01", "2026-05-09");
        robot.interact(() -> card.log.add(on("2026-04-01", card.ana)));
        assertEquals(3, rows(robot));
    }

    @Test
    void anotherPersonStartsWithoutABrush(FxRobot robot) {
        brush(robot, "2026-03-01", "2026-05-09");
        robot.interact(() -> card.controller.show(card.ben));
        assertNull(chart(robot).getBrushedPeriod());
        assertEquals(1, rows(robot));
    }

    @Test
    void somebodyElseIsLaidOverAndTakenAwayAgain(FxRobot robot) {
        compareWithBen(robot);
        assertEquals("Ben Okafor", chart(robot).getShown().other().name());
        assertFalse(robot.lookup("#compareWith").query().isVisible());
        robot.interact(robot.lookup(".comparison .chip-button").queryButton()::fire);
        assertNull(chart(robot).getShown().other());
        assertTrue(robot.lookup("#compare").query().isVisible());
    }

    @Test
    void aComparisonEndsWithTheCard(FxRobot robot) {
        compareWithBen(robot);
        robot.interact(() -> card.controller.show(card.ben));
        assertEquals("Ben Okafor", chart(robot).getShown().picture().name());
        assertNull(chart(robot).getShown().other());
        assertTrue(robot.lookup("#compare").tryQuery().isPresent());
    }

    @Test
    void nobodyFoundIsNobodyCompared(FxRobot robot) {
        robot.interact(robot.lookup("#compare").queryButton()::fire);
        robot.write("Nobody").type(KeyCode.ENTER);
        assertNull(chart(robot).getShown().other());
        robot.type(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#compare").tryQuery().isPresent());
    }

    private static void compareWithBen(FxRobot robot) {
        robot.interact(robot.lookup("#compare").queryButton()::fire);
        robot.write("ben okafor").type(KeyCode.ENTER);
    }

    private static void brush(FxRobot robot, String first, String last) {
        robot.interact(() -> chart(robot).brushedPeriodProperty().set(new Days(LocalDate.parse(first), LocalDate.parse(last))));
    }

    private static JourneyChart chart(FxRobot robot) {
        return robot.lookup(".journey-chart").queryAs(JourneyChart.class);
    }

    private static int rows(FxRobot robot) {
        return robot.lookup(".timeline-row").queryAll().size();
    }

    private static Interaction on(String day, long with) {
        return new Interaction(0, LocalDate.parse(day), null, Channel.IN_PERSON, Direction.MUTUAL, null, "", "", "", List.of(with), "log", "");
    }
}
