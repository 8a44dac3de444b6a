package visavis.view.chart;

import visavis.model.Channel;
import visavis.model.Direction;
import visavis.model.Interaction;

/** The shape of one interaction: an outline for what I did, filled for what they did, a double ring for both together; a missed call is struck through. */
record Disc(Surface surface, Palette palette) {
    private static final double LINE = 1.75, BETWEEN_RINGS = 3.5, FILLING = .25;

    void draw(Interaction interaction, double x, double y, double radius) {
        draw(interaction.channel(), interaction.direction(), x, y, radius);
    }

    void draw(Channel channel, Direction direction, double x, double y, double radius) {
        var pen = Pen.of(palette.lane(channel.lane()), LINE);
        // A rim of background keeps neighbours apart where marks overlap.
        surface.circle(x, y, radius + 1, palette.background(), null);
        var edge = radius - LINE / 2;
        surface.circle(x, y, edge, direction == Direction.IN ? pen.color() : palette.background(), pen);
        if (direction == Direction.MUTUAL) inner(x, y, edge - BETWEEN_RINGS, pen);
        if (channel == Channel.MISSED_CALL) surface.line(x - radius, y + radius, x + radius, y - radius, pen);
    }

    private void inner(double x, double y, double radius, Pen pen) {
        if (radius < 2) surface.circle(x, y, 1.75, pen.color(), null);
        else surface.circle(x, y, radius, palette.background().interpolate(pen.color(), FILLING), pen);
    }
}
