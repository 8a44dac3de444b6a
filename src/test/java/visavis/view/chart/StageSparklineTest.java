package visavis.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static visavis.view.chart.Stories.MESSAGES;
import static visavis.view.chart.Stories.TODAY;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;

import visavis.insight.Reached;
import visavis.model.Stage;

class StageSparklineTest {
    @Test
    void stepsRiseAtTheDaysTheStagesWereReached() {
        var outline = StageSparkline.outline(List.of(new Reached(TODAY.minusDays(72), Stage.LISTED), new Reached(TODAY.minusDays(36), Stage.FACE_TO_FACE)), TODAY);
        assertEquals(List.of(new Point2D(0, 16), new Point2D(0, 16), new Point2D(0, 15), new Point2D(36, 15), new Point2D(36, 0), new Point2D(72, 0), new Point2D(72, 16)), outline);
    }

    @Test
    void whateverTheJourneyItStaysInItsPlace() {
        var random = new Random(3);
        for (int round = 0; round < 200; round++) {
            var days = new TreeSet<Integer>();
            for (int i = 0; i < 6; i++) days.add(random.nextInt(4000));
            var back = List.copyOf(days.descendingSet());
            var reached = IntStream.range(0, back.size()).mapToObj(i -> new Reached(TODAY.minusDays(back.get(i)), Stage.of(i))).toList();
            for (var corner : StageSparkline.outline(reached, TODAY)) assertTrue(corner.getX() >= 0 && corner.getX() <= 72 && corner.getY() >= 0 && corner.getY() <= 16, corner::toString);
        }
    }

    @Test
    void whatWasReachedTodayIsSeen() {
        var outline = StageSparkline.outline(List.of(new Reached(TODAY, Stage.MET)), TODAY);
        assertTrue(outline.stream().anyMatch(corner -> corner.getY() < 5));
    }

    @Test
    void itIsReadInWords() {
        var line = new StageSparkline(MESSAGES, new SimpleBooleanProperty());
        line.show(List.of(new Reached(TODAY.minusDays(72), Stage.LISTED), new Reached(TODAY.minusDays(36), Stage.FACE_TO_FACE)), TODAY);
        assertEquals("Face to face since September 2026", line.getAccessibleText());
        line.show(List.of(), TODAY);
        assertEquals("Listed", line.getAccessibleText());
        assertEquals(72, line.getLayoutBounds().getWidth());
    }
}
