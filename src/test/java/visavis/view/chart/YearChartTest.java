package visavis.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static visavis.model.Channel.CALL;
import static visavis.model.Channel.IN_PERSON;
import static visavis.model.Channel.LIKE;
import static visavis.model.Channel.MESSAGE;
import static visavis.view.chart.Stories.MESSAGES;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import visavis.insight.Courses;
import visavis.insight.Portfolio;
import visavis.insight.Story;
import visavis.model.Tie;

class YearChartTest {
    /** On 3 February 1 was met and 2, 3 and 4 were written to; on 10 February 2 was called; in 2024 only a like. */
    private static final Portfolio BOOK = new Courses("2026-03-01")
            .add(Tie.STRONG, "", null, new Story().together("2026-02-03", IN_PERSON, 60).in("2024-05-01", LIKE))
            .add(Tie.WEAK, "", null, new Story().out("2026-02-03", MESSAGE).together("2026-02-10", CALL, 10))
            .add(Tie.WEAK, "", null, new Story().out("2026-02-03", MESSAGE).in("2026-02-03", MESSAGE))
            .add(Tie.WEAK, "", null, new Story().out("2026-02-03", MESSAGE)).portfolio();

    private static List<Door> doors(int first, int last) {
        return YearChart.of(BOOK, first, last, MESSAGES).layout(900, 500, false).doors();
    }

    @Test
    void everyDayLeadsToThePeopleOfTheDay() {
        var doors = doors(2026, 2026);
        assertEquals("3 February 2026: 4 people, 1 in person.", doors.getFirst().words());
        assertEquals(List.of(1L, 2L, 3L, 4L), doors.getFirst().people());
        assertEquals("10 February 2026: one person, 1 by voice.", doors.get(1).words());
        assertEquals(List.of(2L), doors.get(1).people());
    }

    @Test
    void theKeyLeadsToThePeopleOfALane() {
        var inPerson = doors(2026, 2026).get(2);
        assertEquals("One day on which nothing was richer than this: In person. It was with 4 people.", inPerson.words());
        assertEquals(List.of(1L, 2L, 3L, 4L), inPerson.people());
    }

    @Test
    void theSentenceCountsDaysAndPeople() {
        assertEquals("There was contact on 2 days, in person on one of them, with 4 people. The longest time without was 6 days.", YearChart.of(BOOK, 2026, 2026, MESSAGES).sentence());
        assertEquals("There was no contact in this time.", YearChart.of(BOOK, 2025, 2025, MESSAGES).sentence());
    }

    @Test
    void severalYearsStackTheLatestOnTop() {
        var doors = doors(2024, 2026);
        var liked = doors.getFirst();
        assertEquals("1 May 2024: one person, reactions only.", liked.words());
        assertTrue(doors.get(1).area().box().y() < liked.area().box().y());
        assertEquals("Days with contact, 2024 to 2026", YearChart.of(BOOK, 2024, 2026, MESSAGES).title());
    }

    @Test
    void yearsThatFindNoRoomAreCounted() {
        var layout = (YearLayout) YearChart.of(BOOK, 1997, 2026, MESSAGES).layout(600, 400, true);
        assertTrue(layout.missing > 0 && layout.parts.size() + layout.missing == 30);
        assertTrue(layout.parts.getFirst().holds(LocalDate.of(2026, 6, 1)));
    }

    @Test
    void daysLieApartInWeeksThatBeginOnMonday() {
        for (double height : new double[] {300, 400, 600, 900}) {
            var layout = (YearLayout) YearChart.of(BOOK, 2026, 2026, MESSAGES).layout(2 * height, height, false);
            for (var weeks : layout.parts) {
                for (var day = weeks.from(); weeks.holds(day.plusDays(1)); day = day.plusDays(1)) {
                    Area.Box one = weeks.box(day), next = weeks.box(day.plusDays(1));
                    assertFalse(Names.overlaps(one).test(next));
                    assertEquals(day.getDayOfWeek() == java.time.DayOfWeek.SUNDAY, next.x() > one.x(), day + " and the next");
                    assertTrue(next.x() + next.width() <= 2 * height && next.y() + next.height() <= height);
                }
            }
        }
    }

    @Test
    void theTableCountsPeopleByLane() {
        var table = YearChart.of(BOOK, 2026, 2026, MESSAGES).table();
        assertEquals(List.of("Day", "People", "Reactions", "Public talk", "Private writing", "Voice", "In person"), table.getFirst());
        assertEquals(List.of("2026-02-03", "4", "0", "0", "3", "0", "1"), table.get(1));
    }
}
