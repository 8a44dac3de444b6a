package visavis.view.journeys;

import java.time.LocalDate;

/**
 * The days a chart is about, both ends included.
 *
 * @param isWhole whether it reaches back to the beginning, and so leaves nobody out
 */
record Period(LocalDate from, LocalDate to, boolean isWhole) {
    Period {
        if (to.isBefore(from)) throw new IllegalArgumentException("a period ends after it begins");
    }

    /** Days the wrong way round are turned. */
    static Period between(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? new Period(other, one, false) : new Period(one, other, false);
    }

    /** The last day before it, which is where a flow begins. */
    LocalDate before() {
        return from.minusDays(1);
    }

    /** @param day as epoch day */
    boolean contains(int day) {
        return isWhole || day >= from.toEpochDay() && day <= to.toEpochDay();
    }
}
