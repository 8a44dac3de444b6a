package visavis.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static visavis.view.chart.Stories.MESSAGES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import visavis.insight.Story;
import visavis.model.Channel;
import visavis.model.Direction;
import visavis.model.Interaction;

class StripTest {
    private final Random random = new Random(31);

    @Test
    void everyInteractionIsInExactlyOneMarkOrCell() {
        for (int round = 0; round < 120; round++) {
            var picture = Stories.picture(story());
            var layout = layout(picture, round % 3 == 0 ? null : closer(picture));
            for (var each : picture.interactions()) {
                var x = layout.axis().x(each.date());
                if (x < layout.axis().left() || x > layout.axis().right()) continue;
                assertEquals(1, stops(layout).stream().filter(stop -> stop.holds(each)).count(), () -> each + " in " + layout.axis());
            }
        }
    }

    @Test
    void ofTheWholeJourneyTheCountsAddUp() {
        for (int round = 0; round < 120; round++) {
            var picture = Stories.picture(story());
            var layout = layout(picture, null);
            assertEquals(picture.interactions().size(), layout.marks().size() + layout.cells().stream().mapToInt(Cell::count).sum());
        }
    }

    @Test
    void outliersStayMarks() {
        var story = Stories.crowded(3000);
        var letter = new Interaction(9001, LocalDate.of(2025, 6, 2), null, Channel.LETTER, Direction.OUT, null, "", "", "", List.of(1L), "test", "");
        var day = new Interaction(9002, LocalDate.of(2025, 8, 2), null, Channel.IN_PERSON, Direction.MUTUAL, 900, "", "", "", List.of(1L), "test", "");
        story.interactions().addAll(List.of(letter, day));
        var layout = layout(Stories.picture(story), null);
        assertTrue(layout.cells().size() > 50);
        assertTrue(layout.marks().stream().anyMatch(mark -> mark.interaction().equals(letter)));
        assertTrue(layout.marks().stream().anyMatch(mark -> mark.interaction().equals(day)));
    }

    @Test
    void aFewAreNeverCounted() {
        assertTrue(layout(Stories.picture(Stories.fromLinkedInToCoffee()), null).cells().isEmpty());
        assertTrue(layout(Stories.picture(Stories.overDecades()), null).cells().isEmpty());
    }

    @Test
    void comingCloserTurnsACellIntoMarks() {
        var picture = Stories.picture(Stories.crowded(900));
        var cell = layout(picture, null).cells().getFirst();
        var days = cell.days();
        var layout = layout(picture, new TimeAxis(days.first().toEpochDay(), days.last().toEpochDay() + 1, 0, 1));
        assertEquals(cell.count(), layout.marks().stream().filter(mark -> cell.holds(mark.interaction())).count());
    }

    @Test
    void cellsOfALaneStandBesideEachOther() {
        var cells = layout(Stories.picture(Stories.crowded(20_000)), null).cells();
        for (var a : cells) for (var b : cells) if (a != b && a.strand() == b.strand()) assertTrue(a.box().x() + a.box().width() < b.box().x() || b.box().x() + b.box().width() < a.box().x());
        assertTrue(cells.stream().allMatch(cell -> cell.heat() > 0 && cell.heat() <= 1));
    }

    @Test
    void marksKeepTheirHeightWhileTheChartMoves() {
        var picture = Stories.picture(Stories.crowded(900));
        var axis = new TimeAxis(20_200, 20_500, 0, 1).between(120, 720);
        var before = layout(picture, axis);
        for (int pixels = 1; pixels < 90; pixels += 11) {
            var after = layout(picture, before.axis().moved(pixels));
            for (var mark : before.marks()) {
                after.marks().stream().filter(other -> other.interaction() == mark.interaction()).forEach(other -> assertEquals(mark.y(), other.y(), .01, () -> mark.toString()));
            }
        }
    }

    @Test
    void nothingIsLaidOutFarOutOfSight() {
        var layout = layout(Stories.picture(Stories.crowded(50_000)), new TimeAxis(20_400, 20_410, 0, 1));
        assertTrue(stops(layout).size() < 1500, () -> stops(layout).size() + " stops");
        assertFalse(stops(layout).isEmpty());
    }

    private static JourneyLayout layout(JourneyPicture picture, TimeAxis period) {
        var shown = new Shown(picture, null);
        return JourneyLayout.of(shown, MESSAGES, 900, 360, false, period == null ? shown.period() : period);
    }

    private static List<Stop> stops(JourneyLayout layout) {
        return Stream.<Stop>concat(layout.marks().stream(), layout.cells().stream()).toList();
    }

    private TimeAxis closer(JourneyPicture picture) {
        double from = picture.days().first().toEpochDay(), length = picture.asOf().toEpochDay() - from;
        var start = from + random.nextDouble() * length;
        return new TimeAxis(start, start + 7 + random.nextDouble() * length / 2, 0, 1);
    }

    /** Bursts and quiet stretches over days to decades. */
    private Story story() {
        var story = new Story();
        int count = 1 + random.nextInt(1500), span = 1 + random.nextInt(9000), bursts = 1 + random.nextInt(6);
        var centres = new ArrayList<Integer>();
        for (int i = 0; i < bursts; i++) centres.add(random.nextInt(span));
        for (int i = 0; i < count; i++) {
            var back = random.nextBoolean() ? random.nextInt(span) : Math.abs(centres.get(random.nextInt(bursts)) + (int) (random.nextGaussian() * 10));
            var channel = Channel.values()[random.nextInt(Channel.values().length)];
            story.add(Stories.TODAY.minusDays(back), channel, Direction.values()[random.nextInt(3)], random.nextBoolean() ? 5 + random.nextInt(600) : null);
        }
        return story;
    }
}
