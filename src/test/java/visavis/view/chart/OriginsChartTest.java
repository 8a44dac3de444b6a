package visavis.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static visavis.model.Channel.IN_PERSON;
import static visavis.model.Channel.MESSAGE;
import static visavis.view.chart.Stories.MESSAGES;

import java.util.List;

import org.junit.jupiter.api.Test;

import visavis.insight.Courses;
import visavis.insight.Portfolio;
import visavis.insight.Story;
import visavis.model.Tie;

class OriginsChartTest {
    /** Of six from LinkedIn one answered after 10 days; of five from X two were met, after 20 and 30 days; one nobody says of. */
    private static Portfolio book() {
        var book = new Courses("2026-06-01").add(Tie.WEAK, "linkedin", "2026-01-01", new Story().out("2026-01-02", MESSAGE).in("2026-01-11", MESSAGE));
        for (int i = 0; i < 5; i++) book.add(Tie.WEAK, "linkedin", "2026-01-01", new Story());
        for (int days : new int[] {21, 31}) book.add(Tie.WEAK, "x", "2026-01-01", new Story().together("2026-01-" + days, IN_PERSON, 60));
        for (int i = 0; i < 3; i++) book.add(Tie.WEAK, "x", "2026-01-01", new Story());
        return book.add(Tie.WEAK, "", null, new Story()).portfolio();
    }

    @Test
    void theSentenceTellsWhereMostComeFromAndWhomOneMeets() {
        assertEquals("Most are those met on LinkedIn: 6 of 12, nobody of them seen in person; of all platforms most often those met on X: 2 of 5.", new OriginsChart(book(), MESSAGES).sentence());
    }

    @Test
    void everyBarLeadsToThoseItStandsFor() {
        var doors = new OriginsChart(book(), MESSAGES).layout(1100, 600, false).doors();
        assertEquals("LinkedIn: 6 people.", doors.get(0).words());
        assertEquals(List.of(1L, 2L, 3L, 4L, 5L, 6L), doors.get(0).people());
        assertEquals("LinkedIn: 1 of 6 answered, half of them within 10 days.", doors.get(1).words());
        assertEquals(List.of(1L), doors.get(1).people());
        assertEquals("X: 2 of 5 were met in person, half of them within 25 days.", doors.get(8).words());
        assertEquals(List.of(7L, 8L), doors.get(8).people());
        assertEquals("X: 0 of 5 came to be face to face.", doors.get(9).words());
        assertEquals("Not known where: one person.", doors.get(10).words());
    }

    @Test
    void headingsLeadToAllWhoCameSoFar() {
        var doors = new OriginsChart(book(), MESSAGES).layout(1100, 600, false).doors();
        var headings = doors.subList(15, doors.size());
        assertEquals(List.of("All 12 people, wherever you met.", "All together: 3 of 12 answered, half of them within 20 days.", "All together: 2 of 12 came to a call or further, half of them within 25 days.",
                "All together: 2 of 12 were met in person, half of them within 25 days."), headings.stream().map(Door::words).toList());
        assertEquals(List.of(List.of(1L, 7L, 8L), List.of(7L, 8L), List.of(7L, 8L)), headings.stream().skip(1).map(Door::people).toList());
        assertEquals(12, headings.getFirst().people().size());
    }

    @Test
    void barsShareOneScale() {
        var bars = ((OriginsLayout) new OriginsChart(book(), MESSAGES).layout(1100, 600, false)).bars;
        assertEquals(5 / 6.0, bars.get(5).length() / bars.get(0).length(), 1e-9);
        assertEquals(1 / 6.0, bars.get(1).length() / bars.get(0).length(), 1e-9);
        assertEquals("1 of 6 after 10 days", bars.get(1).share() + " " + bars.get(1).after());
    }

    @Test
    void beyondTwelvePlacesTheOthersAreTakenTogether() {
        var book = new Courses("2026-06-01");
        for (int place = 0; place < 20; place++) for (int i = 0; i <= place; i++) book.add(Tie.WEAK, "Event " + place, "2026-01-01", new Story());
        var doors = new OriginsChart(book.portfolio(), MESSAGES).layout(1100, 600, false).doors();
        assertEquals(13 * 5 + 1, doors.size());
        assertEquals("All 210 people, wherever you met.", doors.getLast().words());
        assertEquals("8 others: 36 people.", doors.get(12 * 5).words());
        assertEquals(13, new OriginsChart(book.portfolio(), MESSAGES).table().size() - 8);
        assertTrue(new OriginsChart(book.portfolio(), MESSAGES).layout(600, 400, true).doors().size() < 13 * 5);
    }
}
