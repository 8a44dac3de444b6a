package visavis.action.quicklog;

import java.time.DateTimeException;
import java.time.LocalDate;

import visavis.model.Problem;

/** A day that was named, or what is wrong with it; one of the two is {@code null}. */
record Day(LocalDate date, Problem problem) {
    /** Before the telephone or after our grandchildren it is a slip of the finger. */
    private static final int FIRST_YEAR = 1900, LAST_YEAR = 2200;

    static Day of(LocalDate date, String typed) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR ? new Day(date, null) : none(typed);
    }

    static Day of(int year, int month, int day, String typed) {
        try {
            return of(LocalDate.of(year, month, day), typed);
        } catch (DateTimeException noSuchDay) {
            return none(typed);
        }
    }

    /** Without a year it is the latest such day that is not to come: a log looks back. */
    static Day latest(int month, int day, LocalDate today, String typed) {
        for (int year = today.getYear(); year > today.getYear() - 8; year--) {
            var found = of(year, month, day, typed);
            if (found.date != null && !found.date.isAfter(today)) return found;
        }
        return none(typed);
    }

    static Day none(String typed) {
        return new Day(null, Problem.of("quicklog.no-such-date", typed));
    }

    /** Such as 5/6/2026: May or June. */
    static Day eitherWay(String typed) {
        return new Day(null, Problem.of("quicklog.date-either-way", typed));
    }
}
