package visavis.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import visavis.model.Cadence;
import visavis.model.Channel;
import visavis.model.Direction;
import visavis.model.Due;

class ExpectedTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @CsvSource({"13,NO,1", "14,DUE,0", "29,DUE,-15", "30,OVERDUE,-16"})
    void theDaysTheUserSetDecide(int gap, Due due, int inDays) {
        assertEquals(new Expected(due, inDays), Expected.of(lastSpoken(gap), Cadence.days(14, 30)));
    }

    /** With fewer than five gaps of their own nobody waits longer than 45 days. */
    @ParameterizedTest
    @CsvSource({"40,NO,2", "42,DUE,0", "60,DUE,-18"})
    void elseTheirOwnRhythmDoes(int gap, Due due, int inDays) {
        assertEquals(new Expected(due, inDays), Expected.of(lastSpoken(gap), Cadence.RHYTHM));
    }

    @Test
    void whoIsNeverToBeAskedAboutIsNotDue() {
        assertEquals(new Expected(Due.NO, null), Expected.of(lastSpoken(900), Cadence.NONE));
    }

    @Test
    void beforeTheFirstContactNobodyWaits() {
        var nothing = new Evidence(TODAY, Evidence.HALF_LIFE).rhythm();
        assertEquals(new Expected(Due.NO, null), Expected.of(nothing, Cadence.days(1, 2)));
    }

    private static Rhythm lastSpoken(int daysAgo) {
        return Evidence.of(new Story().add(TODAY.minusDays(daysAgo), Channel.CALL, Direction.MUTUAL, 5).interactions(), TODAY, Evidence.HALF_LIFE).rhythm();
    }
}
