package visavis.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static visavis.view.chart.Stories.MESSAGES;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import visavis.insight.Flow;
import visavis.insight.FlowSplit;
import visavis.insight.FlowSplit.By;

class FlowChartTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Test
    void theSentenceSaysHowManyCameCloserAndWentQuiet() {
        assertEquals("Since 1 January, 1 person came closer to face to face, and 2 of 3 have gone quiet.", few(NEW_YEAR, Everyone.TODAY).sentence());
        assertEquals("Since 1 January 2025, 3 people came closer to face to face, and 2 of 3 have gone quiet.", few(LocalDate.of(2025, 1, 1), Everyone.TODAY).sentence());
        assertEquals("Between 1 January and 1 April, 1 person came closer to face to face, and 1 of 3 had gone quiet by then.", few(NEW_YEAR, LocalDate.of(2026, 4, 1)).sentence());
        assertEquals("Between 1 January 2024 and 1 February 2024, nobody came closer to face to face, and nobody had gone quiet by then.", few(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 1)).sentence());
    }

    @Test
    void everyShapeIsADoorToExactlyItsPeople() {
        var doors = few(NEW_YEAR, Everyone.TODAY).layout(800, 400, false).doors();
        assertEquals(List.of("Talking on 1 January 2026: 1 person. [2]", "Noticed on 1 January 2026: 1 person. [3]", "Listed on 1 January 2026: 1 person. [1]",
                "1 person stayed at Noticed. [3]", "1 person stayed at Talking. [2]", "1 person went from Listed to Met. [1]",
                "1 person who stayed at Talking has gone quiet. [2]", "1 person who went from Listed to Met has gone quiet. [1]",
                "Met on 1 November 2026: 1 person. [1]", "Talking on 1 November 2026: 1 person. [2]", "Noticed on 1 November 2026: 1 person. [3]",
                "1 person came closer between 1 January 2026 and 1 November 2026. [1]", "2 people stayed at the same stage from 1 January 2026 to 1 November 2026. [3, 2]", "2 people had gone quiet by 1 November 2026. [1, 2]"),
                sorted(doors.stream().map(door -> door.words() + " " + door.people()).toList()));
    }

    /** Bands of the same size may come in any order. */
    private static List<String> sorted(List<String> doors) {
        var bands = doors.subList(3, 6).stream().sorted().toList();
        var quiet = doors.subList(6, 8).stream().sorted().toList();
        return Stream.of(doors.subList(0, 3), bands, quiet, doors.subList(8, doors.size())).flatMap(List::stream).toList();
    }

    @Test
    void theKeyLeadsToEverybodyItStandsForHoweverTheFlowsAreSplit() {
        var flow = Flow.of(Everyone.longNames().courses(), NEW_YEAR, Everyone.TODAY);
        for (var by : By.values()) {
            var doors = split(by).layout(1100, 600, false).doors();
            var key = doors.subList(doors.size() - 3, doors.size()).stream().map(door -> Set.copyOf(door.people())).toList();
            assertEquals(List.of(people(flow, stream -> stream.from() != stream.to() ? stream.contacts() : List.of()), people(flow, stream -> stream.from() == stream.to() ? stream.contacts() : List.of()), people(flow, Flow.Stream::quiet)), key);
            assertEquals(160, key.get(0).size() + key.get(1).size());
        }
    }

    private static Set<Long> people(Flow flow, Function<Flow.Stream, List<Long>> which) {
        return flow.streams().stream().flatMap(stream -> which.apply(stream).stream()).collect(Collectors.toSet());
    }

    @Test
    void aKeyOfNobodyIsNoDoor() {
        var chart = few(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 1));
        var layout = (FlowLayout) chart.layout(800, 400, false);
        assertEquals("3 people stayed at the same stage from 1 January 2024 to 1 February 2024.", layout.doors().getLast().words());
        assertEquals(layout.drawn().size() - 2, layout.doors().size());
    }

    @Test
    void aClickInTheMiddleOfABandOpensIt() {
        var layout = few(NEW_YEAR, Everyone.TODAY).layout(800, 400, false);
        for (var door : layout.doors()) {
            if (!(door.area() instanceof Area.Polygon band)) continue;
            var upper = band.corners().get(3);
            var lower = band.corners().get(band.corners().size() - 4);
            assertTrue(door.area().contains(upper.getX(), (upper.getY() + lower.getY()) / 2));
        }
    }

    @Test
    void namesStayOnThePicture() {
        for (int width = 320; width <= 1400; width += 90) for (int height = 200; height <= 800; height += 100) {
            for (var by : By.values()) for (var door : split(by).layout(width, height, true).doors()) {
                var box = door.area().box();
                assertTrue(box.x() >= 0 && box.x() + box.width() <= width && box.y() + box.height() <= height + 3, box + " of " + width + " by " + height);
            }
        }
    }

    @Test
    void fieldsSideBySideHaveNamesThatDoNotOverlap() {
        for (int width = 600; width <= 1400; width += 100) for (int height = 320; height <= 800; height += 80) {
            var fields = ((FlowLayout) split(By.ORIGIN).layout(width, height, true)).fields();
            for (var field : fields) for (var a : field.labels()) {
                var columns = a.node().first() ? field.left() : field.right();
                double from = a.node().first() ? a.node().box().x() - columns.width() : a.node().box().x() + a.node().box().width();
                assertTrue(from >= field.box().x() - 1e-6 && from + columns.width() <= field.box().x() + field.box().width() + FlowPanel.NODE + 1e-6, field.name());
                for (var b : field.labels()) if (a != b && a.node().first() == b.node().first()) assertTrue(Math.abs(a.y() - b.y()) >= 16 - 1e-6);
            }
        }
    }

    @Test
    void anSvgHoldsOneMarkForEachDoor() throws Exception {
        for (var chart : List.of(few(NEW_YEAR, Everyone.TODAY), split(By.ORIGIN), MeetingChartTest.chart(Everyone.longNames()))) {
            var document = ChartExportTest.parse(ChartExport.svg(chart, 900, 500, false));
            assertEquals(chart.layout(900, 500, true).doors().size(), ChartExportTest.marks(document));
        }
    }

    @Test
    void theGroupIsNamedInWordsAndTable() {
        var chart = split(By.TIE);
        assertEquals("How close people came, by strength of the tie", chart.title());
        var doors = chart.layout(900, 500, false).doors();
        assertTrue(doors.subList(0, doors.size() - 3).stream().allMatch(door -> door.words().startsWith("Weak ties: ") || door.words().startsWith("Strong ties: ")));
        assertEquals(List.of("Group", "1 January 2026", "1 November 2026", "People", "Gone quiet"), chart.table().getFirst());
        assertEquals(List.of("Weak ties", "Listed", "Listed"), chart.table().get(1).subList(0, 3));
        assertEquals(List.of("1 January 2026", "1 November 2026", "People", "Gone quiet"), few(NEW_YEAR, Everyone.TODAY).table().getFirst());
    }

    @Test
    void theSmallestSizeOnScreenHasRoom() {
        for (var chart : List.of(few(NEW_YEAR, Everyone.TODAY), split(By.ORIGIN))) {
            assertFalse(chart.layout(200, 140, false).doors().isEmpty());
            assertTrue(ChartExport.svg(chart, ChartExport.SMALLEST, ChartExport.SMALLEST, true).endsWith("</svg>\n"));
        }
    }

    @Test
    void nobodyIsInvited() {
        var chart = FlowChart.of(Flow.of(List.of(), NEW_YEAR, Everyone.TODAY), Everyone.TODAY, MESSAGES);
        assertTrue(chart.sentence().startsWith("Bring in your contacts"));
        assertEquals(List.of(), chart.layout(600, 400, true).doors());
        assertEquals(1, chart.table().size());
    }

    @Test
    void everybodyIsInSomeGroup() {
        var people = new HashSet<Long>();
        for (var part : FlowSplit.of(By.ORIGIN, Everyone.longNames().courses(), NEW_YEAR, Everyone.TODAY).parts()) part.flow().streams().forEach(stream -> people.addAll(stream.contacts()));
        assertEquals(160, people.size());
    }

    private static Chart few(LocalDate from, LocalDate to) {
        return FlowChart.of(Flow.of(Everyone.few().courses(), from, to), Everyone.TODAY, MESSAGES);
    }

    private static Chart split(By by) {
        var courses = Everyone.longNames().courses();
        return FlowChart.of(FlowSplit.of(by, courses, NEW_YEAR, Everyone.TODAY), Everyone.TODAY, MESSAGES);
    }
}
