package visavis.view.chart;

import visavis.view.chart.Area.Box;

/**
 * A row under the months: how many of a group were still to be met after as many months, and when half had been.
 *
 * @param index which line it is of
 * @param name  cut to its room; {@code numbersX} where the ground of the numbers begins
 * @param half  when half had been met, in words, which stand at {@code halfX}
 */
record MeetingRow(int index, MeetingCurve curve, String name, double numbersX, String half, double halfX, Box box) {
    static final double TO_NAME = MeetingLayout.SWATCH + MeetingLayout.GRID;

    Box named() {
        return new Box(box.x(), box.y(), TO_NAME + Type.SMALL.width(name), box.height());
    }

    Box numbered() {
        return new Box(numbersX, box.y(), box.x() + box.width() - numbersX, box.height());
    }

    double middle() {
        return box.y() + box.height() / 2;
    }
}
