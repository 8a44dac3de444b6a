package visavis.view.chart;

import javafx.scene.paint.Color;

import visavis.model.Channel;
import visavis.model.Direction;

/** The shape of one interaction: an outline for what I did, filled for what they did, a double ring for both together; a missed call is struck through. */
record Disc(Surface surface, Palette palette) {
    private static final double LINE = 1.75, BETWEEN_RINGS = 3.5, FILLING = .25;
    /** How far the stroke through a filled disc is seen on it, as a share of its radius. */
    private static final double INSIDE = .6;
    /** So faint that many over each other grow darker, and none hides another. */
    private static final double CROWDED = .3;

    /** All that tells the picture of one disc from that of another. @param direction {@code null} for a disc in a crowd */
    private record Look(Color colour, Color ground, boolean missed, Direction direction, double radius) {}

    void draw(Mark mark) {
        var channel = mark.interaction().channel();
        if (mark.crowded()) crowded(mark);
        else draw(channel, mark.interaction().direction(), mark.x(), mark.y(), mark.radius());
    }

    /** What is only planned: an outline, whoever it will come from. */
    void outline(Mark mark) {
        draw(mark.interaction().channel(), Direction.OUT, mark.x(), mark.y(), mark.radius());
    }

    void draw(Channel channel, Direction direction, double x, double y, double radius) {
        var look = new Look(palette.lane(channel.lane()), palette.background(), channel == Channel.MISSED_CALL, direction, radius);
        surface.stamp(look, x, y, radius + 1, (on, atX, atY) -> shape(on, channel, direction, atX, atY, radius));
    }

    private void crowded(Mark mark) {
        var colour = palette.lane(mark.interaction().channel().lane());
        var radius = mark.radius();
        surface.stamp(new Look(colour, null, false, null, radius), mark.x(), mark.y(), radius, (on, x, y) -> on.circle(x, y, radius, colour.deriveColor(0, 1, 1, CROWDED), null));
    }

    private void shape(Strokes on, Channel channel, Direction direction, double x, double y, double radius) {
        var pen = Pen.of(palette.lane(channel.lane()), LINE);
        // A rim of background keeps neighbours apart where marks overlap, and is the inside of an outline too: every circle costs.
        on.circle(x, y, radius + 1, palette.background(), null);
        if (direction == Direction.IN) on.circle(x, y, radius, pen.color(), null);
        else on.circle(x, y, radius - LINE / 2, null, pen);
        if (direction == Direction.MUTUAL) inner(on, x, y, radius - LINE / 2 - BETWEEN_RINGS, pen);
        if (channel == Channel.MISSED_CALL) strike(on, x, y, radius, pen);
        if (channel == Channel.MISSED_CALL && direction == Direction.IN) strike(on, x, y, radius * INSIDE, Pen.of(palette.background(), LINE));
    }

    private void strike(Strokes on, double x, double y, double reach, Pen pen) {
        on.line(x - reach, y + reach, x + reach, y - reach, pen);
    }

    private void inner(Strokes on, double x, double y, double radius, Pen pen) {
        if (radius < 2) on.circle(x, y, 1.75, pen.color(), null);
        else on.circle(x, y, radius, palette.background().interpolate(pen.color(), FILLING), pen);
    }
}
