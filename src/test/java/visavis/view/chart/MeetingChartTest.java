package visavis.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static visavis.view.chart.Stories.MESSAGES;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import visavis.insight.Courses;
import visavis.insight.Portfolio;
import visavis.insight.Story;
import visavis.insight.TimeToMeeting;
import visavis.model.Channel;
import visavis.model.Tie;

class MeetingChartTest {
    static Chart chart(Portfolio portfolio) {
        return MeetingChart.of(TimeToMeeting.of(portfolio), MESSAGES);
    }

    /** Met on the first day of 2026, so many on X after so many days; on LinkedIn nobody yet. */
    private static Portfolio soonerOnX(int people, int days) {
        var courses = new Courses(Everyone.TODAY.toString());
        for (int i = 0; i < people; i++) {
            courses.add(Tie.WEAK, "x", "2026-01-01", new Story().together(LocalDate.of(2026, 1, 1).plusDays(days + i).toString(), Channel.IN_PERSON, 60));
            courses.add(Tie.WEAK, "linkedin", "2026-01-01", new Story().out("2026-01-01", Channel.MESSAGE));
        }
        return courses.portfolio();
    }

    @Test
    void aClearDifferenceIsHardlyChance() {
        assertEquals("Of 14 people, 7 have been met in person so far; at this pace half of all are within 1 month of first contact. "
                + "People met on X are seen in person sooner than those met on LinkedIn; with 14 people this is hardly chance.", chart(soonerOnX(7, 30)).sentence());
    }

    @Test
    void aDifferenceBetweenFewMayBeChance() {
        assertTrue(chart(soonerOnX(2, 30)).sentence().endsWith("People met on X are seen in person sooner than those met on LinkedIn; with 4 people this may be chance."));
    }

    @Test
    void nothingIsComparedWhileNobodyWasMet() {
        var courses = new Courses("2026-11-01").add(Tie.WEAK, "x", "2026-01-01", new Story()).add(Tie.WEAK, "linkedin", "2026-01-01", new Story()).portfolio();
        assertEquals("Of 2 people, nobody has been met in person so far.", chart(courses).sentence());
    }

    @Test
    void eachLineLeadsToThoseMetAndThoseNotYet() {
        var doors = chart(soonerOnX(7, 30)).layout(900, 500, false).doors();
        assertEquals(List.of("X: 7 of 7 have been met in person; at this pace half of all are within 1 month of first contact.", "LinkedIn: 7 people have not been met in person yet."),
                doors.stream().limit(2).map(Door::words).toList());
        assertEquals(List.of(List.of(1L, 3L, 5L, 7L, 9L, 11L, 13L), List.of(2L, 4L, 6L, 8L, 10L, 12L, 14L)), doors.stream().limit(2).map(Door::people).toList());
    }

    @Test
    void eachRowLeadsToAllOfItsGroup() {
        var doors = chart(soonerOnX(7, 30)).layout(900, 500, false).doors();
        assertEquals(List.of("LinkedIn: 7 people in all, nobody of them met in person. [2, 4, 6, 8, 10, 12, 14]", "X: 7 people in all, 7 of them met in person. [1, 3, 5, 7, 9, 11, 13]"),
                doors.stream().skip(2).filter(door -> door.press() == null).map(door -> door.words() + " " + door.people()).toList());
        assertEquals(2, chart(soonerOnX(7, 30)).layout(900, 200, false).doors().size(), "where there is no room for rows there are no doors");
    }

    @Test
    void whatStandsForNobodyIsDrawnButIsNoDoor() {
        var layout = (MeetingLayout) chart(soonerOnX(7, 30)).layout(900, 500, false);
        assertEquals(8, layout.drawn().size());
        assertEquals(6, layout.doors().size());
    }

    @Test
    void everybodyStandsBehindOneLineOnly() {
        for (var portfolio : List.of(Everyone.longNames(), Everyone.few(), soonerOnX(9, 3))) {
            var layout = (MeetingLayout) chart(portfolio).layout(900, 600, false);
            int rows = layout.curves().size() * (layout.curves().size() > 1 ? 2 : 1);
            var doors = layout.doors().subList(0, layout.doors().size() - rows);
            var people = doors.stream().flatMap(door -> door.people().stream()).toList();
            assertEquals(people.size(), new HashSet<>(people).size());
            assertEquals(portfolio.courses().size(), people.size());
        }
    }

    @Test
    void namesAtTheEndsNeverOverlapAndStayOnThePicture() {
        for (var portfolio : List.of(Everyone.longNames(), Everyone.few(), soonerOnX(20, 5))) for (int width = 320; width <= 1400; width += 90) for (int height = 240; height <= 800; height += 70) {
            var layout = (MeetingLayout) chart(portfolio).layout(width, height, true);
            var labels = layout.labels();
            for (int i = 0; i < labels.size(); i++) {
                var box = labels.get(i).box();
                assertTrue(box.x() + box.width() <= width && box.y() >= 0 && box.y() + box.height() <= height, box.toString());
                assertTrue(MeetingLabels.SWATCH + Type.SMALL_STRONG.width(labels.get(i).name()) <= box.width() + 1e-6);
                if (i > 0) assertTrue(labels.get(i - 1).box().y() + labels.get(i - 1).box().height() <= box.y() + 1e-6);
            }
        }
    }

    @Test
    void aLineOnlyRisesAndStaysInThePlot() {
        var layout = (MeetingLayout) chart(Everyone.longNames()).layout(900, 500, false);
        var plot = layout.axes().plot();
        for (var curve : layout.curves()) {
            for (int i = 1; i < curve.line().size(); i++) assertTrue(curve.line().get(i).getY() <= curve.line().get(i - 1).getY() && curve.line().get(i).getX() >= curve.line().get(i - 1).getX());
            for (var point : Stream.of(curve.line(), curve.band(), curve.waiting()).flatMap(List::stream).toList()) {
                assertTrue(point.getX() >= plot.x() && point.getX() <= plot.x() + plot.width() + 1e-6 && point.getY() >= plot.y() - 1e-6 && point.getY() <= plot.y() + plot.height() + 1e-6);
            }
        }
    }

    @Test
    void theLineRunsWithinItsBand() {
        var curve = ((MeetingLayout) chart(Everyone.longNames()).layout(900, 500, false)).curves().getFirst();
        int points = curve.line().size();
        for (int i = 0; i < points; i++) {
            double lower = curve.band().get(2 * points - 1 - i).getY(), upper = curve.band().get(i).getY();
            assertTrue(upper <= curve.line().get(i).getY() + 1e-6 && lower >= curve.line().get(i).getY() - 1e-6);
        }
    }

    @Test
    void howManyAreStillToBeMetFalls() {
        var layout = (MeetingLayout) chart(Everyone.longNames()).layout(900, 500, false);
        for (var curve : layout.curves()) {
            assertEquals(curve.group().contacts().size(), curve.atRisk(0));
            assertTrue(curve.atRisk(3) >= curve.atRisk(6));
        }
    }

    @Test
    void theMedianIsMarkedWhereHalfWereMet() {
        var curves = ((MeetingLayout) chart(soonerOnX(7, 30)).layout(900, 500, false)).curves();
        var onX = curves.stream().filter(curve -> curve.group().origin().equals("x")).findFirst().orElseThrow();
        var median = onX.median();
        assertTrue(onX.reach().contains(median.getX(), median.getY()));
        assertNull(curves.stream().filter(curve -> curve != onX).findFirst().orElseThrow().median());
    }

    @Test
    void smallGroupsAreDrawnTogether() {
        var names = ((MeetingLayout) chart(Everyone.longNames()).layout(1100, 600, false)).names();
        assertEquals(MeetingChart.MOST + 1, names.size());
        assertEquals("All others", names.getLast());
        for (int width = 900; width < 1300; width += 7) assertEquals(2, Recorder.of(chart(Everyone.longNames()).layout(width, 600, false)).words.stream().filter(word -> word.text().equals("All others")).count(), "in full at its line and in its row");
        assertEquals(List.of("Everybody"), ((MeetingLayout) chart(Everyone.few()).layout(1100, 600, false)).names());
    }

    @Test
    void theTableTellsEveryStep() {
        var table = chart(soonerOnX(7, 30)).table();
        assertEquals(8, table.size());
        assertEquals(List.of("X", "0.9856", "7", "1", "0.1429"), table.get(1).subList(0, 5));
    }

    @Test
    void theSmallestSizeOnScreenHasRoom() {
        assertFalse(chart(Everyone.longNames()).layout(200, 140, false).doors().isEmpty());
        assertTrue(ChartExport.svg(chart(Everyone.longNames()), ChartExport.SMALLEST, ChartExport.SMALLEST, false).endsWith("</svg>\n"));
    }

    @Test
    void nobodyIsInvited() {
        assertTrue(chart(Everyone.NOBODY).sentence().startsWith("Note when and where"));
        assertEquals(List.of(), chart(Everyone.NOBODY).layout(600, 400, true).doors());
        assertFalse(ChartExport.svg(chart(Everyone.NOBODY), 600, 400, true).contains("class=\"mark\""));
    }
}
