package visavis.view.chart;

import javafx.scene.paint.Color;
import visavis.view.chart.Surface.Anchor;

/** Words set by the middle of their line, as everything beside them is, and lines one pixel wide where they are sharp. */
record Lettering(Surface surface) {
    /** From the middle of a line of text down to where its letters stand, as a share of its size. */
    private static final double TO_BASE_LINE = .36;

    void start(String text, double x, double middle, Type type, Color color) {
        write(text, x, middle, type, color, Anchor.START);
    }

    void centre(String text, double x, double middle, Type type, Color color) {
        write(text, x, middle, type, color, Anchor.MIDDLE);
    }

    void end(String text, double x, double middle, Type type, Color color) {
        write(text, x, middle, type, color, Anchor.END);
    }

    private void write(String text, double x, double middle, Type type, Color color, Anchor anchor) {
        if (!text.isEmpty()) surface.text(text, x, middle + type.size() * TO_BASE_LINE, type, color, anchor);
    }

    void across(double left, double right, double y, Pen pen) {
        surface.line(left, Math.floor(y) + .5, right, Math.floor(y) + .5, pen);
    }

    void down(double x, double top, double bottom, Pen pen) {
        surface.line(Math.floor(x) + .5, top, Math.floor(x) + .5, bottom, pen);
    }
}
