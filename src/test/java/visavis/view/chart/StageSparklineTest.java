package visavis.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static visavis.model.StageDays.NEVER;
import static visavis.view.chart.Stories.MESSAGES;
import static visavis.view.chart.Stories.TODAY;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;

import visavis.model.StageDays;

class StageSparklineTest {
    /** So many days ago, by stage. */
    private static StageDays days(int first, int... since) {
        int today = (int) TODAY.toEpochDay();
        return StageDays.of(today - first, IntStream.of(since).map(ago -> ago == NEVER ? NEVER : today - ago).toArray());
    }

    @Test
    void stepsRiseAtTheDaysTheStagesWereReached() {
        var outline = StageSparkline.outline(days(72, NEVER, NEVER, NEVER, NEVER, NEVER, 36), TODAY);
        assertEquals(List.of(new Point2D(0, 16), new Point2D(0, 16), new Point2D(0, 15), new Point2D(36, 15), new Point2D(36, 0), new Point2D(72, 0), new Point2D(72, 16)), outline);
    }

    @Test
    void whateverTheJourneyItStaysInItsPlace() {
        var random = new Random(3);
        for (int round = 0; round < 200; round++) {
            var days = new TreeSet<Integer>();
            while (days.size() < 6) days.add(random.nextInt(4000));
            var back = List.copyOf(days.descendingSet());
            for (var corner : StageSparkline.outline(days(back.getFirst(), NEVER, back.get(1), back.get(2), back.get(3), back.get(4), back.get(5)), TODAY)) assertTrue(corner.getX() >= 0 && corner.getX() <= 72 && corner.getY() >= 0 && corner.getY() <= 16, corner::toString);
        }
    }

    @Test
    void whatWasReachedTodayIsSeen() {
        var outline = StageSparkline.outline(days(0, NEVER, NEVER, NEVER, NEVER, 0, NEVER), TODAY);
        assertTrue(outline.stream().anyMatch(corner -> corner.getY() < 5));
    }

    @Test
    void itIsReadInWords() {
        var line = new StageSparkline(MESSAGES, new SimpleBooleanProperty());
        line.show(days(72, NEVER, NEVER, NEVER, NEVER, NEVER, 36), TODAY);
        assertEquals("Face to face since September 2026", line.getAccessibleText());
        line.show(StageDays.NONE, TODAY);
        assertEquals("Listed", line.getAccessibleText());
        assertEquals(72, line.getLayoutBounds().getWidth());
        assertEquals(16, line.getLayoutBounds().getHeight(), "as high as any other, however low its steps");
    }

    @Test
    void aNewLookIsTakenOn() {
        var dark = new SimpleBooleanProperty();
        var line = new StageSparkline(MESSAGES, dark);
        line.show(days(72, NEVER, NEVER, NEVER, NEVER, NEVER, 36), TODAY);
        var light = line.getFill();
        dark.set(true);
        assertNotEquals(light, line.getFill());
        dark.set(false);
        assertEquals(light, line.getFill());
    }
}
