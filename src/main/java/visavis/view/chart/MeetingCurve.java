package visavis.view.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import javafx.geometry.Point2D;

import visavis.insight.Survival.Step;
import visavis.insight.TimeToMeeting.Group;
import visavis.view.chart.Area.Polygon;

/**
 * The share of a group that has been met, as a line of steps.
 *
 * @param line    from the first contact to where the longest wait ends
 * @param band    between which lines the share lies in 19 of 20 cases; empty without steps
 * @param waiting x of the ticks for those who wait, or have waited, only so long
 * @param median  where half have been met; {@code null} where they have not, or were at once
 */
record MeetingCurve(Group group, List<Point2D> line, List<Point2D> band, List<Point2D> waiting, Point2D median) {
    private static final double REACH = 4, TICKS_APART = 8;

    MeetingCurve {
        line = List.copyOf(line);
        band = List.copyOf(band);
        waiting = List.copyOf(waiting);
    }

    static MeetingCurve of(Group group, MeetingAxes axes) {
        double end = group.survival().longest();
        var line = steps(group, axes, end, Step::share);
        var band = new ArrayList<Point2D>();
        if (!group.survival().steps().isEmpty()) {
            band.addAll(steps(group, axes, end, Step::lower));
            band.addAll(steps(group, axes, end, Step::upper).reversed());
        }
        var half = group.survival().median();
        return new MeetingCurve(group, line, band, waiting(group, axes), half == null || half == 0 ? null : new Point2D(axes.x(half), axes.y(.5)));
    }

    private static List<Point2D> steps(Group group, MeetingAxes axes, double end, ToDoubleFunction<Step> share) {
        var points = new ArrayList<Point2D>();
        points.add(new Point2D(axes.x(0), axes.y(0)));
        for (var step : group.survival().steps()) {
            points.add(new Point2D(axes.x(step.time()), points.getLast().getY()));
            points.add(new Point2D(axes.x(step.time()), axes.y(1 - share.applyAsDouble(step))));
        }
        points.add(new Point2D(axes.x(end), points.getLast().getY()));
        return points;
    }

    /** Ticks that would run into each other are one. */
    private static List<Point2D> waiting(Group group, MeetingAxes axes) {
        var ticks = new ArrayList<Point2D>();
        var steps = group.survival().steps();
        int next = 0;
        double share = 1;
        for (double time : group.survival().open().stream().toArray()) {
            while (next < steps.size() && steps.get(next).time() <= time) share = steps.get(next++).share();
            double x = axes.x(time);
            if (time <= axes.months() && (ticks.isEmpty() || x - ticks.getLast().getX() >= TICKS_APART)) ticks.add(new Point2D(x, axes.y(1 - share)));
        }
        return ticks;
    }

    Point2D end() {
        return line.getLast();
    }

    /** The ground on which it answers: since it only rises, it is widened by moving it up and left, down and right. */
    Polygon reach() {
        var corners = new ArrayList<Point2D>();
        for (var point : line) corners.add(point.add(-REACH, -REACH));
        for (var point : line.reversed()) corners.add(point.add(REACH, REACH));
        return new Polygon(corners);
    }

    /** How many were still waiting just before the month. */
    int atRisk(double month) {
        return group.survival().atRisk(month);
    }
}
