package visavis.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static visavis.model.Channel.CALL;
import static visavis.model.Channel.IN_PERSON;
import static visavis.model.Channel.MESSAGE;
import static visavis.view.chart.Stories.MESSAGES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import javafx.geometry.Point2D;

import visavis.insight.Corner;
import visavis.insight.Course;
import visavis.insight.Courses;
import visavis.insight.Portfolio;
import visavis.insight.Story;
import visavis.model.Tie;

class MapChartTest {
    /** 1 writes and is a strong tie; 2 writes and is a weak one; 3 is met often; 4 and 5 are quiet. */
    private static final Portfolio FIVE = new Courses("2026-03-01")
            .add("Ana", Tie.STRONG, "", null, new Story().out("2026-02-20", MESSAGE).in("2026-02-21", MESSAGE).in("2026-02-27", MESSAGE))
            .add("Ben", Tie.WEAK, "", null, often(new Story(), 20, 7))
            .add("Cleo", Tie.WEAK, "", null, new Story().together("2026-01-20", IN_PERSON, 60).together("2026-02-20", IN_PERSON, 60).together("2026-02-25", CALL, 30))
            .add("Dan", Tie.WEAK, "", null, new Story())
            .add("Eve", Tie.STRONG, "", null, new Story().out("2024-01-01", MESSAGE)).portfolio();

    private static Story often(Story story, int times, int days) {
        for (int i = 1; i <= times; i++) story.out(LocalDate.of(2026, 3, 1).minusDays((long) i * days).toString(), MESSAGE);
        return story;
    }

    private static MapLayout layout(Portfolio portfolio, double width, double height) {
        return (MapLayout) new MapChart(portfolio, MESSAGES).layout(width, height, false);
    }

    @Test
    void theSentenceCountsTheCorners() {
        assertEquals("Of 5 people, one is face to face with you. Online alone live one strong tie, the shortcut to meeting, and one weak tie ready to meet; 2 are quiet.",
                new MapChart(FIVE, MESSAGES).sentence());
    }

    @Test
    void theNamesOfTheCornersLeadToThoseInThem() {
        var doors = layout(FIVE, 900, 500).doors();
        assertEquals(List.of(List.of(4L, 5L), List.of(2L), List.of(1L), List.of(3L)), doors.subList(0, Corner.values().length).stream().map(Door::people).toList());
        assertEquals("Social shortcut: one strong tie alive online and not in person.", doors.get(Corner.SOCIAL_SHORTCUT.ordinal()).words());
    }

    @Test
    void theKeyLeadsToAllWhoAreSuchATie() {
        var doors = layout(FIVE, 900, 500).doors();
        assertEquals(List.of("All 2 strong ties. [1, 5]", "All 3 weak ties. [2, 3, 4]"), doors.subList(doors.size() - 2, doors.size()).stream().map(door -> door.words() + " " + door.people()).toList());
    }

    @Test
    void severalPeopleAndTiesNobodyIsAreOnlyExplained() {
        var layout = layout(new Courses("2026-03-01").add("Ana", Tie.WEAK, "", null, new Story()).portfolio(), 900, 500);
        assertEquals(List.of(false, true, false), layout.key.stream().map(DrawnDoor::leads).toList());
        assertEquals("One weak tie.", layout.doors().getLast().words());
    }

    @Test
    void amountsAreToldAsHabits() {
        var words = layout(FIVE, 900, 500).doors().stream().map(Door::words).toList();
        assertTrue(words.contains("Ben, weak tie. Online like a message a\u00a0week, together like hardly anything."), words.toString());
    }

    @Test
    void everybodyStandsInExactlyOneMark() {
        for (int people : new int[] {5, 80, 1500}) {
            var portfolio = Portfolios.of(people);
            var layout = layout(portfolio, 800, 500);
            var doors = layout.doors().stream().skip(Corner.values().length).limit(layout.crowds.size());
            var ids = doors.flatMap(door -> door.people().stream()).sorted().toList();
            assertEquals(portfolio.courses().stream().map(course -> course.person().id()).sorted().toList(), ids);
        }
    }

    @Test
    void noMarkTouchesAnotherAndNoNameLiesOverAMark() {
        for (int seed = 1; seed <= 12; seed++) {
            var layout = layout(Portfolios.of(40 * seed * seed, 500 * seed * seed, seed), 500 + 60 * seed, 300 + 40 * seed);
            var crowds = layout.crowds;
            for (int i = 0; i < crowds.size(); i++) {
                for (int j = 0; j < i; j++) assertTrue(Math.hypot(crowds.get(i).x() - crowds.get(j).x(), crowds.get(i).y() - crowds.get(j).y()) > crowds.get(i).radius() + crowds.get(j).radius());
            }
            var boxes = new ArrayList<Area.Box>();
            crowds.forEach(crowd -> boxes.add(new Area.Circle(crowd.x(), crowd.y(), crowd.radius()).box()));
            layout.signs.forEach(sign -> boxes.add(sign.box()));
            for (var name : layout.names) assertFalse(boxes.stream().anyMatch(Names.overlaps(name.box())), () -> name + " lies over a mark");
            for (var a : layout.names) for (var b : layout.names) assertTrue(a == b || !Names.overlaps(a.box()).test(b.box()), () -> a + " lies over " + b);
            for (var a : layout.signs) for (var b : layout.signs) assertTrue(a == b || !Names.overlaps(a.box()).test(b.box()), () -> a + " lies over " + b);
        }
    }

    @Test
    void namesNeverOverlapWhateverIsAskedFor() {
        var random = new Random(3);
        for (int round = 0; round < 300; round++) {
            var place = new Area.Box(10, 10, 400, 300);
            var wishes = new ArrayList<Names.Wish>();
            for (int i = 0; i < 30; i++) wishes.add(new Names.Wish("Name ".repeat(1 + random.nextInt(9)), random.nextInt(420), random.nextInt(320), 6));
            var taken = wishes.stream().map(wish -> new Area.Circle(wish.x(), wish.y(), wish.radius()).box()).toList();
            var names = Names.place(wishes, place, taken, 20);
            assertTrue(names.size() <= 20);
            for (var name : names) {
                assertFalse(taken.stream().anyMatch(Names.overlaps(name.box())));
                assertTrue(name.box().x() >= 10 && name.box().x() + name.box().width() <= 410 && name.box().y() >= 10 && name.box().y() + name.box().height() <= 310);
                for (var other : names) assertTrue(name == other || !Names.overlaps(name.box()).test(other.box()));
            }
        }
    }

    @Test
    void aLassoCatchesThoseWhoseMarksAreInside() {
        var layout = layout(FIVE, 900, 500);
        var place = layout.place;
        var upper = outline(place.x(), place.y(), place.width(), layout.divideY() - place.y());
        assertEquals(List.of(3L), within(layout, upper));
        assertEquals(List.of(1L, 2L), within(layout, outline(layout.divideX(), layout.divideY(), 2000, 2000)).stream().sorted().toList());
        assertEquals(List.of(), within(layout, List.of()));
    }

    private static List<Long> within(MapLayout layout, List<Point2D> outline) {
        return layout.within(outline).map(Door::people).orElse(List.of());
    }

    private static List<Point2D> outline(double x, double y, double width, double height) {
        return List.of(new Point2D(x, y), new Point2D(x + width, y), new Point2D(x + width, y + height), new Point2D(x, y + height));
    }

    @Test
    void theScaleGivesLittleRoomAndKeepsMuchInside() {
        var scale = new MapScale(60, 0, 600);
        assertEquals(0, scale.at(0));
        assertEquals(600, scale.at(60), 1e-9);
        assertTrue(scale.at(.75) > 100, "three of a message a month take a sixth of the room");
        for (double value = 0; value < 60; value += .5) assertTrue(scale.at(value + .5) > scale.at(value));
    }

    @Test
    void tenThousandAreLaidOutAtOnce() {
        var chart = new MapChart(Portfolios.of(10_000, 60_000, 2), MESSAGES);
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < 8; i++) {
            long start = System.nanoTime();
            chart.layout(1100 + i, 600, false);
            best = Math.min(best, (System.nanoTime() - start) / 1e6);
        }
        assertTrue(best < 200, "it took " + best + " ms");
    }

    @Test
    void theTableHasARowForEverybody() {
        assertEquals(List.of("Dan", "Weak", "0.00", "0.00", "Quiet"), new MapChart(FIVE, MESSAGES).table().get(4));
        assertEquals(FIVE.courses().stream().map(Course::person).count() + 1, new MapChart(FIVE, MESSAGES).table().size());
    }
}
