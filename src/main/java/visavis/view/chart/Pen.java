package visavis.view.chart;

import javafx.scene.paint.Color;

/** A line's colour, and its width in pixels. */
public record Pen(Color color, double width, boolean dashed) {
    /** The dashes of a dashed line: pixels drawn, pixels left out. */
    static final double[] DASHES = {3, 4};

    public static Pen of(Color color, double width) {
        return new Pen(color, width, false);
    }

    public static Pen dashed(Color color, double width) {
        return new Pen(color, width, true);
    }
}
