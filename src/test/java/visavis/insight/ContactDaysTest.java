package visavis.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static visavis.model.Channel.CALL;
import static visavis.model.Channel.MESSAGE;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import visavis.model.Lane;
import visavis.model.Tie;

class ContactDaysTest {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1), TO = LocalDate.of(2026, 12, 31);

    private static ContactDays days(int... people) {
        var book = new Courses("2026-12-31");
        for (int person = 0; person < 100; person++) {
            var story = new Story();
            for (int day = 0; day < people.length; day++) if (person < people[day]) story.out(FROM.plusDays(day).toString(), MESSAGE);
            book.add(Tie.WEAK, "", null, story);
        }
        return ContactDays.of(book.portfolio().days(), FROM, TO);
    }

    @Test
    void littleAndMuchAreMeasuredByTheUsualDay() {
        assertEquals(1, days(1, 1, 2, 4).unit());
        assertEquals(2, days(6, 6, 6, 6).unit());
        assertEquals(20, days(60, 70, 80, 90).unit());
        // One day in ten may go beyond.
        assertEquals(1, days(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 99).unit());
    }

    @Test
    void stepsDoubleUpToVeryMuch() {
        var days = days(1, 2, 3, 4, 1, 1, 1, 1, 1, 1, 1, 5);
        assertEquals(List.of(1, 2, 3, 3, 1, 1, 1, 1, 1, 1, 1, 4), days.days().stream().map(days::step).toList());
    }

    @Test
    void theLongestQuietLiesBetweenTwoDays() {
        assertEquals(3, days(1, 0, 1, 0, 0, 0, 1).longestQuiet());
        assertEquals(0, days(1, 1).longestQuiet());
        assertEquals(1, days().unit());
    }

    @Test
    void aDayBelongsToItsRichestLane() {
        var book = new Courses("2026-12-31").add(Tie.WEAK, "", null, new Story().out("2026-03-01", MESSAGE).together("2026-03-01", CALL, 5)).add(Tie.WEAK, "", null, new Story().out("2026-03-01", MESSAGE));
        var days = ContactDays.of(book.portfolio().days(), FROM, TO);
        assertEquals(List.of(new ContactDays.Day(LocalDate.of(2026, 3, 1), Lane.VOICE, 2, 1)), days.days());
        assertEquals(List.of(1L, 0L), List.of(days.count(Lane.VOICE), days.count(Lane.PRIVATE)));
    }
}
