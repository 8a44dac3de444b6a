package visavis.view.chart;

import static visavis.view.chart.JourneyLayout.GRID;
import static visavis.view.chart.JourneyLayout.HEADING;
import static visavis.view.chart.JourneyLayout.RIBBON;
import static visavis.view.chart.JourneyLayout.ROW;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Point2D;
import javafx.scene.paint.Color;

import visavis.insight.Month;
import visavis.model.Lane;
import visavis.model.Stage;
import visavis.text.Messages;
import visavis.view.chart.Surface.Anchor;

/** Draws a journey, from the ground up: lanes taken, silences, stage line, marks, flags, months, scale. */
public final class JourneyDrawing {
    /** From the middle of a line of text down to where its letters stand, as a share of its size. */
    private static final double TO_BASE_LINE = .36;
    /** Names of stages nearer to each other than this would touch. */
    private static final double LINE = 14;

    private final Surface surface;
    private final Palette palette;
    private final Messages messages;
    private final JourneyLayout layout;
    private final JourneyPicture picture;
    private final TimeAxis axis;
    private final Lanes lanes;

    private JourneyDrawing(JourneyLayout layout, Surface surface, Palette palette, Messages messages) {
        this.surface = surface;
        this.palette = palette;
        this.messages = messages;
        this.layout = layout;
        picture = layout.picture();
        axis = layout.axis();
        lanes = layout.lanes();
    }

    public static void draw(JourneyLayout layout, Surface surface, Palette palette, Messages messages) {
        new JourneyDrawing(layout, surface, palette, messages).draw();
    }

    private void draw() {
        surface.rect(0, 0, layout.width(), layout.height(), palette.background());
        heading();
        laneNames();
        stageNames();
        scale();
        inPlot(this::ground);
        inPlot(this::grid);
        inPlot(this::silences);
        inPlot(this::months);
        inPlot(this::poles);
        inPlot(this::stageLine);
        inPlot(this::marks);
        flagNames();
        if (layout.key()) new MarkKey(surface, palette, messages).draw(axis.left(), layout.scale() + 2 * GRID, layout.width() - GRID, !picture.silences().isEmpty());
        if (picture.isEmpty()) invitation();
    }

    private void inPlot(Runnable drawing) {
        surface.within(axis.left(), 0, axis.right() - axis.left(), layout.height(), drawing);
    }

    private void heading() {
        if (layout.heading().isEmpty()) return;
        var y = GRID + HEADING / 2;
        text(Type.TITLE.fit(picture.name(), layout.width() - 4 * GRID), 2 * GRID, y, Type.TITLE, palette.words(), Anchor.START);
        for (var line : layout.heading()) text(line, 2 * GRID, y += HEADING, Type.BODY, palette.quiet(), Anchor.START);
    }

    private void laneNames() {
        for (var lane : Lane.values()) {
            text(messages.name(lane), axis.left() - GRID, lanes.centre(lane), Type.SMALL, palette.quiet(), Anchor.END);
            rule(lanes.bottom(lane));
        }
        rule(lanes.top());
        text(messages.get("chart.months"), axis.left() - GRID, layout.ribbon() + RIBBON / 2, Type.SMALL, palette.quiet(), Anchor.END);
    }

    private void rule(double y) {
        surface.line(axis.left(), crisp(y), axis.right(), crisp(y), Pen.of(palette.hairline(), 1));
    }

    private void stageNames() {
        var now = picture.journey().stage();
        text(messages.name(now), axis.right() + GRID, lanes.level(now), Type.SMALL_STRONG, palette.words(), Anchor.START);
        var above = Double.NEGATIVE_INFINITY;
        for (var stage : List.of(Stage.values()).reversed()) {
            var y = lanes.level(stage);
            var free = y - above >= LINE && Math.abs(y - lanes.level(now)) >= LINE;
            if (free) text(messages.name(stage), axis.right() + GRID, y, Type.SMALL, palette.quiet(), Anchor.START);
            if (free || stage == now) above = y;
        }
    }

    private void scale() {
        for (var tick : layout.ticks()) {
            if (!tick.label().isEmpty()) text(tick.label(), tick.x(), scaleY(), new Type(Type.SMALL.size(), tick.strong()), palette.quiet(), Anchor.MIDDLE);
        }
        if (layout.today() > axis.right() || layout.today() < axis.left()) return;
        text(messages.get("chart.today"), layout.today(), scaleY(), Type.SMALL_STRONG, palette.accent(), Anchor.MIDDLE);
    }

    private double scaleY() {
        return layout.scale() - GRID * 1.25;
    }

    /** Each lane in a breath of its colour from the day it was taken. */
    private void ground() {
        var steps = picture.journey().reached();
        for (int i = 0; i < steps.size(); i++) {
            var from = axis.x(steps.get(i).from());
            var to = i + 1 < steps.size() ? axis.x(steps.get(i + 1).from()) : layout.today();
            var level = lanes.level(steps.get(i).stage());
            for (var lane : Lane.values()) {
                var top = Math.max(lanes.top(lane), level);
                if (top < lanes.bottom(lane)) surface.rect(from, top, to - from, lanes.bottom(lane) - top, palette.tint(lane));
            }
        }
    }

    private void grid() {
        for (var tick : layout.ticks()) surface.line(crisp(tick.x()), lanes.top(), crisp(tick.x()), lanes.bottom(), Pen.of(palette.hairline(), 1));
        surface.line(crisp(layout.today()), lanes.top(), crisp(layout.today()), layout.ribbon() + RIBBON + GRID / 2, Pen.of(palette.accent(), 1));
    }

    private void silences() {
        for (var silence : picture.silences()) {
            // A little apart from the contacts on both ends, and no further than can be seen.
            double from = Math.max(axis.left(), axis.x(silence.from()) + GRID), to = Math.min(axis.right(), axis.x(silence.to()) - GRID);
            Hatch.draw(surface, Pen.of(palette.hatch(), 1), from, lanes.top(), to, lanes.bottom());
        }
    }

    private void stageLine() {
        var points = new ArrayList<Point2D>();
        for (var step : picture.journey().reached()) {
            var x = axis.x(step.from());
            if (!points.isEmpty()) points.add(new Point2D(x, points.getLast().getY()));
            points.add(new Point2D(x, lanes.level(step.stage())));
        }
        if (points.isEmpty()) return;
        points.add(new Point2D(layout.today(), points.getLast().getY()));
        surface.path(points, Pen.of(palette.words(), 2));
    }

    private void marks() {
        var words = new MarkWords(messages);
        var disc = new Disc(surface, palette);
        for (var mark : layout.marks()) {
            if (layout.isShown(mark)) surface.mark(words.of(mark.interaction()), () -> disc.draw(mark));
        }
    }

    private void months() {
        rule(layout.ribbon() + RIBBON);
        for (var month : picture.journey().months()) {
            var from = axis.x(month.month().atDay(1).toEpochDay());
            var to = Math.min(layout.today(), axis.x(month.month().atEndOfMonth().toEpochDay() + 1));
            surface.rect(from + .5, layout.ribbon() + RIBBON - height(month), Math.max(1, to - from - 1), height(month), colour(month));
        }
    }

    /** A month's height tells its channels: one, two, three or more. */
    private static double height(Month month) {
        return RIBBON * Math.min(3, month.channels()) / 3;
    }

    private Color colour(Month month) {
        return month.lane() == null ? palette.quiet() : palette.lane(month.lane());
    }

    private void poles() {
        for (var flag : layout.flags()) {
            var top = flag.label().isEmpty() ? lanes.top() : flagY(flag) - GRID;
            var foot = lanes.level(layout.stageAt(flag));
            surface.line(crisp(flag.x()), top, crisp(flag.x()), foot, Pen.dashed(palette.quiet(), 1));
            surface.circle(flag.x(), foot, 3, palette.words(), null);
        }
    }

    private void flagNames() {
        for (var flag : layout.flags()) {
            if (flag.label().isEmpty()) continue;
            var toTheRight = flag.from() > flag.x();
            text(flag.label(), toTheRight ? flag.from() : flag.to(), flagY(flag), Type.SMALL, palette.words(), toTheRight ? Anchor.START : Anchor.END);
        }
    }

    private double flagY(Flags.Flag flag) {
        return lanes.top() - GRID / 2 - ROW * flag.row() - ROW / 2;
    }

    private void invitation() {
        var room = axis.right() - axis.left() - 4 * GRID;
        var lines = Type.BODY.wrap(messages.get("chart.journey.empty"), room, 3);
        var y = (lanes.top() + lanes.bottom()) / 2 - HEADING * (lines.size() - 1) / 2.0;
        var widest = lines.stream().mapToDouble(Type.BODY::width).max().orElse(0) + 2 * GRID;
        surface.rect((axis.left() + axis.right() - widest) / 2, y - HEADING / 2 - GRID / 2, widest, HEADING * lines.size() + GRID, palette.background());
        for (var line : lines) {
            text(line, (axis.left() + axis.right()) / 2, y, Type.BODY, palette.words(), Anchor.MIDDLE);
            y += HEADING;
        }
    }

    /** @param middle the height the letters are centred on */
    private void text(String text, double x, double middle, Type type, Color color, Anchor anchor) {
        surface.text(text, x, middle + type.size() * TO_BASE_LINE, type, color, anchor);
    }

    /** A line one pixel wide is sharp only between two whole numbers. */
    private static double crisp(double position) {
        return Math.floor(position) + .5;
    }
}
