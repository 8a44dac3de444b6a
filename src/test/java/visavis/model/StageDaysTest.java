package visavis.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static visavis.model.StageDays.NEVER;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class StageDaysTest {
    private static StageDays of(int first, int... since) {
        return StageDays.of(first, since);
    }

    @Test
    void stepsComeInTheOrderInWhichTheyWereReached() {
        var days = of(0, NEVER, 31, NEVER, 59, NEVER, NEVER);
        assertEquals("LISTED 1970-01-01, NOTICED 1970-02-01, VOICE 1970-03-01", days.toString());
        assertEquals(0, days.firstDay());
        assertEquals(59, days.lastDay());
    }

    @Test
    void whatARicherStageWasReachedBeforeIsNoStep() {
        assertEquals("LISTED 1970-01-01, MET 1970-01-03", of(0, NEVER, 9, 5, 2, 2, NEVER).toString());
    }

    @Test
    void theFirstDayStaysThoughMoreHappenedOnIt() {
        assertEquals("LISTED 1970-01-01, TALKING 1970-01-01", of(0, NEVER, NEVER, 0, NEVER, NEVER, NEVER).toString());
    }

    @Test
    void daysBefore1970AreKept() {
        var days = of(-400, NEVER, NEVER, NEVER, NEVER, NEVER, -1);
        assertEquals(-400, days.day(0));
        assertEquals(-1, days.lastDay());
        assertEquals(Stage.FACE_TO_FACE, days.stage(1));
    }

    @Test
    void whereNoDayIsKnownThereAreNoSteps() {
        assertSame(StageDays.NONE, of(NEVER, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER));
        assertSame(StageDays.NONE, StageDays.listed(null));
        assertTrue(StageDays.NONE.isEmpty());
        assertEquals(NEVER, StageDays.NONE.lastDay());
    }

    @Test
    void theSameDaysAreEqual() {
        var met = StageDays.listed(LocalDate.of(2026, 1, 1));
        assertEquals(met, StageDays.listed(LocalDate.of(2026, 1, 1)));
        assertEquals(met.hashCode(), StageDays.listed(LocalDate.of(2026, 1, 1)).hashCode());
        assertNotEquals(met, StageDays.listed(LocalDate.of(2026, 1, 2)));
    }
}
