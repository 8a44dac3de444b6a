package visavis.view.journeys;

import java.time.LocalDate;

/** The days a chart is about, both ends included; from the day before the first one things are compared. */
record Period(LocalDate from, LocalDate to) {
    Period {
        if (to.isBefore(from)) throw new IllegalArgumentException("a period ends after it begins");
    }

    /** The last day before it, which is where a flow begins. */
    LocalDate before() {
        return from.minusDays(1);
    }
}
