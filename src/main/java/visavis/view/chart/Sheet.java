package visavis.view.chart;

import javafx.scene.paint.Color;

import visavis.text.Messages;
import visavis.view.chart.Surface.Anchor;

/** A journey laid out, with all that is needed to draw it. */
record Sheet(Surface surface, Palette palette, Messages messages, JourneyLayout layout) {
    /** From the middle of a line of text down to where its letters stand, as a share of its size. */
    private static final double TO_BASE_LINE = .36;

    /** @param middle the height the letters are centred on */
    void text(String text, double x, double middle, Type type, Color color, Anchor anchor) {
        surface.text(text, x, middle + type.size() * TO_BASE_LINE, type, color, anchor);
    }

    void rule(double y) {
        surface.line(layout.axis().left(), crisp(y), layout.axis().right(), crisp(y), Pen.of(palette.hairline(), 1));
    }

    /** A line upright at a day's place. */
    void post(double x, double top, double bottom, Pen pen) {
        surface.line(crisp(x), top, crisp(x), bottom, pen);
    }

    void inPlot(Runnable drawing) {
        var axis = layout.axis();
        surface.within(axis.left(), 0, axis.right() - axis.left(), layout.height(), drawing);
    }

    /** A line one pixel wide is sharp only between two whole numbers. */
    static double crisp(double position) {
        return Math.floor(position) + .5;
    }
}
