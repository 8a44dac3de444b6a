package visavis.view.chart;

import java.time.LocalDate;

/** Which days of a journey are in sight: all of them, or some seen closer. */
final class Zoom {
    static final double STEP = 1.25;
    /** What is sought out stands this share of its length away from both edges. */
    private static final double ROOM = .15;
    private Days all;
    private TimeAxis closer;

    /** Starts with all days in sight. */
    void begin(Days days) {
        all = days;
        closer = null;
    }

    /** The days there are have changed, and what is in sight stays in sight. */
    void keep(Days days) {
        all = days;
        if (closer != null) show(closer);
    }

    boolean isCloser() {
        return closer != null;
    }

    /** What is in sight; its pixels are set by the layout. */
    TimeAxis period() {
        return closer == null ? TimeAxis.covering(all.first(), all.last(), 0, 1) : closer;
    }

    Days all() {
        return all;
    }

    void fit() {
        closer = null;
    }

    void show(TimeAxis axis) {
        closer = axis.centredWithin(all.first(), all.last());
    }

    /** These days, with some room around them. */
    void show(Days days, TimeAxis axis) {
        double from = days.first().toEpochDay(), to = days.last().toEpochDay() + 1, room = (to - from) * ROOM;
        show(new TimeAxis(from - room, to + room, axis.left(), axis.right()));
    }

    /** The day in the middle, if it is out of sight. */
    void seek(LocalDate day, TimeAxis axis) {
        var x = axis.x(day);
        if (x < axis.left() || x > axis.right()) show(axis.moved((axis.left() + axis.right()) / 2 - x));
    }
}
