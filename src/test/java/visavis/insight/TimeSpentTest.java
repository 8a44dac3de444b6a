package visavis.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static visavis.model.Channel.CALL;
import static visavis.model.Channel.IN_PERSON;
import static visavis.model.Channel.MESSAGE;
import static visavis.model.Channel.MISSED_CALL;
import static visavis.model.Channel.VIDEO;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import visavis.insight.TimeSpent.Share;
import visavis.model.Direction;
import visavis.model.Tie;

class TimeSpentTest {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1), TO = LocalDate.of(2026, 1, 31);
    /** Ana: 20 + 40 by voice and 90 in person, all in January. Ben: 60 in person on the last day, 200 on the next. Cleo: an hour of nobody knows how long. Dan: only written to. */
    private static final List<Course> BOOK = new Courses("2026-03-01")
            .add("Ana", Tie.STRONG, "", null, new Story().together("2025-12-31", CALL, 500).together("2026-01-01", CALL, 20).together("2026-01-05", VIDEO, 40).together("2026-01-20", IN_PERSON, 90), "Choir", "Family")
            .add("Ben", Tie.WEAK, "", null, new Story().together("2026-01-31", IN_PERSON, 60).together("2026-02-01", IN_PERSON, 200), "Choir")
            .add("Cleo", Tie.WEAK, "", null, new Story().out("2026-01-09", MISSED_CALL).add(LocalDate.of(2026, 1, 10), IN_PERSON, Direction.MUTUAL, null).add(LocalDate.of(2026, 1, 11), CALL, Direction.MUTUAL, null))
            .add("Dan", Tie.STRONG, "", null, new Story().out("2026-01-09", MESSAGE), "Choir")
            .portfolio().courses();

    @Test
    void whoTookTheMostTimeComesFirst() {
        assertEquals(List.of(new Share("Ana", List.of(1L), 60, 90), new Share("Cleo", List.of(3L), 15, 60), new Share("Ben", List.of(2L), 0, 60)), TimeSpent.of(BOOK, FROM, TO).people());
    }

    @Test
    void whoIsInTwoCirclesCountsInBoth() {
        assertEquals(List.of(new Share("Choir", List.of(1L, 2L), 60, 150), new Share("Family", List.of(1L), 60, 90), new Share("", List.of(3L), 15, 60)), TimeSpent.of(BOOK, FROM, TO).circles());
    }

    @Test
    void strongTiesStandAgainstWeakOnes() {
        var ties = TimeSpent.of(BOOK, FROM, TO).ties();
        assertEquals(new Share("", List.of(1L), 60, 90), ties.get(Tie.STRONG));
        assertEquals(new Share("", List.of(2L, 3L), 15, 120), ties.get(Tie.WEAK));
    }

    @Test
    void aPeriodWithoutTimeTogetherIsEmpty() {
        assertTrue(TimeSpent.of(BOOK, FROM.minusYears(5), FROM.minusYears(4)).isEmpty());
    }

    @Test
    void aHabitIsWorthWhatTheTieModelCountsForItInTheLongRun() {
        // A message of .6 every 7 days, halving every 60: on the average day .6 / 7 for each of the 60 / ln 2 days it lasts.
        assertEquals(7.42, Habit.WEEKLY.worth(MESSAGE, 60), .01);
        // The same fed to the model day by day, seen on the middle of a week.
        var evidence = new Evidence(FROM, 60);
        for (int week = 200; week >= 0; week--) evidence.add((int) FROM.toEpochDay() - 7 * week - 3, MESSAGE, Direction.OUT, -1);
        assertEquals(7.42, evidence.strength().parts().get(MESSAGE), .1);
    }
}
