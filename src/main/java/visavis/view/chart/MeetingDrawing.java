package visavis.view.chart;

import static visavis.view.chart.MeetingLayout.GRID;
import static visavis.view.chart.MeetingLayout.ROW;

import java.util.List;

import javafx.geometry.Point2D;
import javafx.scene.paint.Color;

import visavis.model.Lane;
import visavis.text.Messages;
import visavis.view.chart.Surface.Anchor;

/** Draws the lines of who has been met, their axes and the rows under them. */
final class MeetingDrawing {
    private static final Lane[] COLOURS = {Lane.PUBLIC, Lane.IN_PERSON, Lane.PRIVATE, Lane.VOICE, Lane.REACTIONS};
    private static final double TO_BASE_LINE = 4.5, BAND = .12, TICK = 4, CENSORED = 3;
    private final Surface surface;
    private final Palette palette;

    MeetingDrawing(Surface surface, Palette palette) {
        this.surface = surface;
        this.palette = palette;
    }

    private Color colour(int curve) {
        return curve < COLOURS.length ? palette.lane(COLOURS[curve]) : palette.quiet();
    }

    /** All others together are told apart by dashes. */
    private Pen pen(int curve, double width) {
        return curve < COLOURS.length ? Pen.of(colour(curve), width) : Pen.dashed(colour(curve), width);
    }

    void axes(MeetingAxes axes, Messages messages, double captionY) {
        var plot = axes.plot();
        double right = plot.x() + plot.width(), bottom = plot.y() + plot.height();
        surface.text(Type.SMALL.fit(messages.get("chart.meeting.axes"), right - 2 * GRID), 2 * GRID, captionY + TO_BASE_LINE, Type.SMALL, palette.quiet(), Anchor.START);
        for (double share : axes.shareTicks()) {
            double y = crisp(axes.y(share));
            surface.line(plot.x(), y, right, y, Pen.of(palette.hairline(), 1));
            surface.text(messages.get("chart.meeting.percent", Math.round(share * 100)), plot.x() - GRID, y + TO_BASE_LINE, Type.SMALL, palette.quiet(), Anchor.END);
        }
        for (double month : axes.monthTicks()) {
            surface.line(crisp(axes.x(month)), bottom, crisp(axes.x(month)), bottom + TICK, Pen.of(palette.quiet(), 1));
            surface.text(messages.get("chart.count", month), axes.x(month), bottom + 2 * GRID + TO_BASE_LINE / 2, Type.SMALL, palette.quiet(), Anchor.MIDDLE);
        }
    }

    void curve(MeetingCurve curve, int index, boolean band) {
        var colour = colour(index);
        if (band && !curve.band().isEmpty()) surface.area(curve.band(), Color.color(colour.getRed(), colour.getGreen(), colour.getBlue(), BAND));
        surface.path(curve.line(), pen(index, 2));
        for (var tick : curve.waiting()) surface.line(tick.getX(), tick.getY() - CENSORED, tick.getX(), tick.getY() + CENSORED, Pen.of(colour, 1));
        if (curve.median() != null) median(curve.median(), curve.line().getFirst().getY(), colour);
    }

    private void median(Point2D median, double bottom, Color colour) {
        surface.line(median.getX(), median.getY(), median.getX(), bottom, Pen.dashed(colour, 1));
        surface.circle(median.getX(), median.getY(), TICK, palette.background(), Pen.of(colour, 2));
    }

    void label(MeetingLabels.Label label, MeetingCurve curve) {
        var box = label.box();
        double first = box.y() + (label.twoLines() ? ROW / 2 + 2 : box.height() / 2), middle = box.y() + box.height() / 2;
        var end = curve.end();
        surface.path(List.of(end, new Point2D(Math.max(end.getX(), box.x() - MeetingLabels.FROM_PLOT + 4), end.getY()), new Point2D(box.x() - 3, label.twoLines() ? first : middle)), Pen.of(palette.quiet(), .75));
        surface.line(box.x(), crisp(first), box.x() + MeetingLabels.SWATCH - GRID / 2, crisp(first), pen(label.curve(), 3));
        surface.text(label.name(), box.x() + MeetingLabels.SWATCH, first + TO_BASE_LINE, Type.SMALL_STRONG, palette.words(), Anchor.START);
        if (!label.notYet().isEmpty()) surface.text(label.notYet(), box.x() + MeetingLabels.SWATCH, first + ROW + TO_BASE_LINE, Type.SMALL, palette.quiet(), Anchor.START);
    }

    /** What the rows under the months tell. */
    void rowHeadings(MeetingAxes axes, Messages messages) {
        var plot = axes.plot();
        double y = plot.y() + plot.height() + MeetingLayout.MONTHS + ROW / 2 + TO_BASE_LINE;
        surface.text(messages.get("chart.meeting.at-risk"), 2 * GRID, y, Type.SMALL, palette.quiet(), Anchor.START);
        surface.text(messages.get("chart.meeting.half"), plot.x() + plot.width() + MeetingLabels.FROM_PLOT, y, Type.SMALL, palette.quiet(), Anchor.START);
    }

    void name(MeetingRow row) {
        double left = row.box().x(), y = row.middle();
        surface.line(left, crisp(y), left + MeetingLayout.SWATCH, crisp(y), pen(row.index(), 2));
        surface.text(row.name(), left + MeetingRow.TO_NAME, y + TO_BASE_LINE, Type.SMALL, palette.words(), Anchor.START);
    }

    void numbers(MeetingRow row, MeetingAxes axes, Messages messages) {
        double y = row.middle();
        for (double month : axes.monthTicks()) surface.text(messages.get("chart.count", row.curve().atRisk(month)), axes.x(month), y + TO_BASE_LINE, Type.SMALL, palette.quiet(), Anchor.MIDDLE);
        surface.text(row.half(), row.halfX(), y + TO_BASE_LINE, Type.SMALL, palette.words(), Anchor.START);
    }

    private static double crisp(double position) {
        return Math.floor(position) + .5;
    }
}
