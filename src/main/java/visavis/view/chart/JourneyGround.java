package visavis.view.chart;

import static visavis.view.chart.JourneyLayout.GRID;
import static visavis.view.chart.JourneyLayout.RIBBON;

import java.util.List;

import javafx.scene.paint.Color;

import visavis.insight.Month;
import visavis.model.Lane;
import visavis.model.Stage;
import visavis.view.chart.Surface.Anchor;

/** What a journey stands on: lanes with their names, the time scale, the ground taken, long silences, the ribbon of months. */
final class JourneyGround {
    /** Names of stages nearer to each other than this would touch. */
    private static final double LINE = 14;
    private final Sheet sheet;
    private final Surface surface;
    private final Palette palette;
    private final JourneyLayout layout;
    private final JourneyPicture picture;
    private final TimeAxis axis;
    private final Lanes lanes;

    JourneyGround(Sheet sheet) {
        this.sheet = sheet;
        surface = sheet.surface();
        palette = sheet.palette();
        layout = sheet.layout();
        picture = layout.picture();
        axis = layout.axis();
        lanes = layout.lanes();
    }

    /** What stands beside and below the lanes. */
    void words() {
        for (var lane : Lane.values()) {
            sheet.text(sheet.messages().name(lane), axis.left() - GRID, lanes.centre(lane), Type.SMALL, palette.quiet(), Anchor.END);
            sheet.rule(lanes.bottom(lane));
        }
        sheet.rule(lanes.top());
        sheet.text(sheet.messages().get("chart.months"), axis.left() - GRID, layout.ribbon() + RIBBON / 2, Type.SMALL, palette.quiet(), Anchor.END);
        stages();
        scale();
    }

    /** What lies in the lanes and below them. */
    void draw() {
        taken();
        for (var tick : layout.ticks()) sheet.post(tick.x(), lanes.top(), lanes.bottom(), Pen.of(palette.hairline(), 1));
        sheet.post(layout.today(), lanes.top(), layout.ribbon() + RIBBON + GRID / 2, Pen.of(palette.accent(), 1));
        silences();
        months();
    }

    private void stages() {
        var now = picture.journey().stage();
        sheet.text(sheet.messages().name(now), axis.right() + GRID, lanes.level(now), Type.SMALL_STRONG, palette.words(), Anchor.START);
        var above = Double.NEGATIVE_INFINITY;
        for (var stage : List.of(Stage.values()).reversed()) {
            var y = lanes.level(stage);
            var free = y - above >= LINE && Math.abs(y - lanes.level(now)) >= LINE;
            if (free) sheet.text(sheet.messages().name(stage), axis.right() + GRID, y, Type.SMALL, palette.quiet(), Anchor.START);
            if (free || stage == now) above = y;
        }
    }

    private void scale() {
        var y = layout.scale() - GRID * 1.25;
        for (var tick : layout.ticks()) {
            if (!tick.label().isEmpty()) sheet.text(tick.label(), tick.x(), y, new Type(Type.SMALL.size(), tick.strong()), palette.quiet(), Anchor.MIDDLE);
        }
        if (layout.today() > axis.right() || layout.today() < axis.left()) return;
        sheet.text(sheet.messages().get("chart.today"), layout.today(), y, Type.SMALL_STRONG, palette.accent(), Anchor.MIDDLE);
    }

    /** Each lane in a breath of its colour from the day it was taken. */
    private void taken() {
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

    private void silences() {
        for (var silence : picture.silences()) {
            // A little apart from the contacts on both ends, and no further than can be seen.
            double from = Math.max(axis.left(), axis.x(silence.from()) + GRID), to = Math.min(axis.right(), axis.x(silence.to()) - GRID);
            Hatch.draw(surface, Pen.of(palette.hatch(), 1), from, lanes.top(), to, lanes.bottom());
        }
    }

    private void months() {
        sheet.rule(layout.ribbon() + RIBBON);
        for (var month : picture.journey().months()) {
            var from = axis.x(month.month().atDay(1).toEpochDay());
            var to = Math.min(layout.today(), axis.x(month.month().atEndOfMonth().toEpochDay() + 1));
            if (to < axis.left() || from > axis.right()) continue;
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
}
