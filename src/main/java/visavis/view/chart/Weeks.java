package visavis.view.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

import visavis.view.chart.Area.Box;

/**
 * A year or half of one as weeks side by side, each a column of its days.
 *
 * @param x    where the first week begins; {@code y} the top of its first day
 * @param wide how far one week is from the next, {@code high} one day from the next
 */
record Weeks(LocalDate from, LocalDate to, DayOfWeek first, double x, double y, double wide, double high) {
    /** As many as half a year or a year can have, whichever day it begins on. */
    static final int HALF = 28, YEAR = 54;
    private static final double BETWEEN = 2;

    int week(LocalDate day) {
        return (int) ChronoUnit.WEEKS.between(from.with(TemporalAdjusters.previousOrSame(first)), day);
    }

    /** The row of a day of the week, 0 to 6. */
    int row(DayOfWeek day) {
        return Math.floorMod(day.getValue() - first.getValue(), 7);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    double left(LocalDate day) {
        return x + week(day) * wide;
    }

    Box box(LocalDate day) {
        return new Box(left(day), y + row(day.getDayOfWeek()) * high, wide - BETWEEN, high - BETWEEN);
    }
}
