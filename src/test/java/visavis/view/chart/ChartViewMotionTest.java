package visavis.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static visavis.view.chart.Stories.MESSAGES;

import java.time.LocalDate;

import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import visavis.insight.Flow;
import visavis.insight.Portfolio;

@ExtendWith(ApplicationExtension.class)
class ChartViewMotionTest {
    private static final Portfolio PEOPLE = Everyone.longNames();
    private final Chart year = flow(LocalDate.of(2025, 11, 1)), all = flow(LocalDate.of(2024, 1, 1));
    private ChartView view;

    @Start
    void open(Stage stage) {
        view = new ChartView();
        stage.setScene(new Scene(view, 900, 500));
        stage.getScene().getPreferences().setReducedMotion(false);
        // The window keeps the size another test gave it.
        stage.sizeToScene();
        stage.show();
    }

    private static Chart flow(LocalDate from) {
        return FlowChart.of(Flow.of(PEOPLE.courses(), from, Everyone.TODAY), Everyone.TODAY, MESSAGES);
    }

    @Test
    void aChartFittedElsewhereIsShownAsItIsUnlessTheViewHasChangedMeanwhile(FxRobot robot) {
        robot.interact(() -> {
            var map = new MapChart(PEOPLE, MESSAGES);
            var fitted = view.fitting().of(map);
            view.show(fitted);
            assertSame(fitted.layout(), view.geometry());
            view.resize(view.getWidth() - 100, view.getHeight());
            view.layout();
            view.show(fitted);
            assertEquals(map.layout(view.getWidth(), view.getHeight(), false).doors(), view.geometry().doors());
        });
    }

    @Test
    void aFlowMovesToTheNextAndAnswersAtOnceAsThatDoes(FxRobot robot) {
        robot.interact(() -> view.setChart(year));
        assertNull(view.motion(), "the first one is just there");
        robot.interact(() -> {
            view.setChart(all);
            assertNotNull(view.motion());
            assertEquals(all.layout(view.getWidth(), view.getHeight(), false).doors(), view.geometry().doors());
            assertEquals(all.sentence(), view.getAccessibleText());
            view.motion().jumpTo(view.motion().getCycleDuration().divide(2));
            assertInstanceOf(FlowMotion.class, view.shown());
            view.motion().jumpTo("end");
            assertSame(view.geometry(), view.shown());
        });
    }

    @Test
    void aChangeOnTheWaySetsOutFromWhatIsShown(FxRobot robot) {
        robot.interact(() -> view.setChart(year));
        robot.interact(() -> {
            view.setChart(all);
            view.motion().jumpTo(view.motion().getCycleDuration().divide(2));
            var halfWay = view.shown();
            view.setChart(year);
            assertSame(halfWay, view.shown());
            view.motion().jumpTo("end");
            assertEquals(((FlowLayout) year.layout(view.getWidth(), view.getHeight(), false)).fields(), ((FlowLayout) view.shown()).fields());
        });
    }

    @Test
    void withReducedMotionItJustChanges(FxRobot robot) {
        robot.interact(() -> {
            view.getScene().getPreferences().setReducedMotion(true);
            view.setChart(year);
            view.setChart(all);
            assertNull(view.motion());
            assertSame(view.geometry(), view.shown());
        });
    }

    @Test
    void motionReducedOnTheWayEndsIt(FxRobot robot) {
        robot.interact(() -> view.setChart(year));
        robot.interact(() -> {
            view.setChart(all);
            view.getScene().getPreferences().setReducedMotion(true);
            assertNull(view.motion());
            assertSame(view.geometry(), view.shown());
        });
    }

    @Test
    void theSameFlowAgainAndEveryOtherChartStandStill(FxRobot robot) {
        robot.interact(() -> view.setChart(year));
        robot.interact(() -> {
            view.setChart(flow(LocalDate.of(2025, 11, 1)));
            assertNull(view.motion());
            view.setChart(new MapChart(PEOPLE, MESSAGES));
            assertNull(view.motion());
            view.setChart(year);
            assertNull(view.motion());
            view.setChart(null);
            assertNull(view.shown());
        });
    }

    @Test
    void aNewSizeEndsAllMotion(FxRobot robot) {
        robot.interact(() -> view.setChart(year));
        robot.interact(() -> view.setChart(all));
        robot.interact(() -> {
            view.resize(700, 400);
            view.layout();
            assertNull(view.motion());
            assertSame(view.geometry(), view.shown());
        });
    }
}
