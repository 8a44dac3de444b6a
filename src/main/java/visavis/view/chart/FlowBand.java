package visavis.view.chart;

import java.util.ArrayList;

import javafx.geometry.Point2D;

import visavis.insight.Flow.Stream;
import visavis.view.chart.Area.Box;
import visavis.view.chart.Area.Polygon;

/**
 * A band of people from a stage to another: it bends, then runs straight for a while so that those who have gone quiet can be told
 * apart at its end.
 *
 * @param top    y of its upper edge on the left, {@code end} on the right
 * @param gone   how much of the thickness is of those who have gone quiet
 */
record FlowBand(Stream stream, double left, double top, double right, double end, double thickness, double gone) {
    private static final int POINTS = 32;
    private static final double STRAIGHT = 48, STRAIGHT_SHARE = .2;
    /** What is thinner cannot be hit with a mouse. */
    private static final double REACH = 6;

    static FlowBand of(Stream stream, double left, double top, double right, double end, double thickness) {
        double gone = stream.quiet().isEmpty() ? 0 : Math.clamp(thickness * stream.quiet().size() / stream.size(), FlowPanel.LEAST, thickness);
        return new FlowBand(stream, left, top, right, end, thickness, gone);
    }

    boolean moved() {
        return stream.from() != stream.to();
    }

    Polygon shape() {
        return shape(0);
    }

    /** The ground on which it answers. */
    Polygon reach() {
        return shape(Math.max(0, (REACH - thickness) / 2));
    }

    /** Where those who have gone quiet end: the lower part of the straight end. */
    Box quiet() {
        return new Box(right - straight(), end + thickness - gone, straight(), gone);
    }

    Box quietReach() {
        var box = quiet();
        double more = Math.max(0, (REACH - box.height()) / 2);
        return new Box(box.x(), box.y() - more, box.width(), box.height() + 2 * more);
    }

    private double straight() {
        return Math.min(STRAIGHT, (right - left) * STRAIGHT_SHARE);
    }

    private Polygon shape(double more) {
        var upper = new ArrayList<Point2D>();
        for (int i = 0; i <= POINTS; i++) {
            double t = (double) i / POINTS;
            upper.add(new Point2D(left + (right - straight() - left) * along(t), top + (end - top) * across(t) - more));
        }
        upper.add(new Point2D(right, end - more));
        var corners = new ArrayList<>(upper);
        for (var point : upper.reversed()) corners.add(new Point2D(point.getX(), point.getY() + thickness + 2 * more));
        return new Polygon(corners);
    }

    /** A Bézier curve that leaves and arrives level: its controls lie half way. */
    private static double along(double t) {
        return 1.5 * t * (1 - t) + t * t * t;
    }

    private static double across(double t) {
        return t * t * (3 - 2 * t);
    }
}
