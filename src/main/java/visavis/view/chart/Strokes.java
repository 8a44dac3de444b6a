package visavis.view.chart;

import javafx.scene.paint.Color;

/** Lines and circles: all that a {@link Surface.Stamp} may be made of. Lengths are in pixels, y grows downwards. */
interface Strokes {
    void line(double x1, double y1, double x2, double y2, Pen pen);

    /** {@code fill} or {@code pen} may be {@code null} for none. */
    void circle(double x, double y, double radius, Color fill, Pen pen);
}
