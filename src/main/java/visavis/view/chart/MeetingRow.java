package visavis.view.chart;

import visavis.view.chart.Area.Box;

/**
 * A row under the months: how many of a group were still to be met after as many months, and when half had been.
 *
 * @param index which line it is of
 * @param half  when half had been met, in words, which stand at {@code halfX}
 */
record MeetingRow(int index, MeetingCurve curve, String name, String half, double halfX, Box box) {
    double middle() {
        return box.y() + box.height() / 2;
    }
}
