package visavis.view.chart;

import java.time.LocalDate;

/**
 * Days onto pixels. A day is an epoch day with a fraction; what happened on a day stands at its noon.
 *
 * @param from  the day at {@code left}
 * @param to    the day at {@code right}, later than {@code from}
 */
public record TimeAxis(double from, double to, double left, double right) {
    private static final double SHORTEST = 28;
    private static final double ROOM = .03;

    public TimeAxis {
        if (!(to > from) || !(right > left)) throw new IllegalArgumentException("an axis has a length");
    }

    /** From the first day to the last, at least four weeks, with a little room at both ends. */
    public static TimeAxis covering(LocalDate first, LocalDate last, double left, double right) {
        double days = Math.max(SHORTEST, last.toEpochDay() + 1 - first.toEpochDay()), end = last.toEpochDay() + 1;
        return new TimeAxis(end - days * (1 + ROOM), end + days * ROOM, left, right);
    }

    public double x(double day) {
        return left + (day - from) / (to - from) * (right - left);
    }

    public double x(LocalDate date) {
        return x(date.toEpochDay() + .5);
    }

    public double day(double x) {
        return from + (x - left) / (right - left) * (to - from);
    }

    public double pixels(double days) {
        return days / (to - from) * (right - left);
    }

    /** Closer by the factor (above 1) or further off (below 1), the day at {@code x} staying where it is; between a week and two centuries. */
    public TimeAxis zoomed(double factor, double x) {
        var span = Math.clamp((to - from) / factor, 7, 73_000);
        var day = day(x);
        var start = day - span * (x - left) / (right - left);
        return new TimeAxis(start, start + span, left, right);
    }

    /** Moved so that what stood at {@code x} stands at {@code x + pixels}. */
    public TimeAxis moved(double pixels) {
        var days = pixels / (right - left) * (to - from);
        return new TimeAxis(from - days, to - days, left, right);
    }

    /** Moved, if need be, so far that its middle is not before the first day nor after the last. */
    public TimeAxis centredWithin(LocalDate first, LocalDate last) {
        var middle = (from + to) / 2;
        var moved = Math.clamp(middle, first.toEpochDay(), last.toEpochDay() + 1.0) - middle;
        return new TimeAxis(from + moved, to + moved, left, right);
    }

    /** The same days on another stretch of pixels. */
    public TimeAxis between(double newLeft, double newRight) {
        return new TimeAxis(from, to, newLeft, newRight);
    }
}
