package visavis.view.chart;

import java.util.List;
import java.util.function.Supplier;

import javafx.geometry.Point2D;
import javafx.scene.paint.Color;

/** The few strokes our charts are drawn with, on a screen or into a file. Lengths are in pixels, y grows downwards. */
public interface Surface extends Strokes {
    enum Anchor { START, MIDDLE, END }

    void rect(double x, double y, double width, double height, Color fill);

    /** An open line through the points. */
    void path(List<Point2D> points, Pen pen);

    /** A filled shape with these corners. */
    void area(List<Point2D> corners, Color fill);

    /** @param y where the letters stand, their base line */
    void text(String text, double x, double y, Type type, Color color, Anchor anchor);

    /** Draws with everything outside the rectangle cut off. */
    void within(double x, double y, double width, double height, Runnable drawing);

    /**
     * Draws something small that looks the same wherever it stands, so that a surface may keep a picture of it.
     * @param look equal for what looks equal; {@code reach} how far it goes from its middle
     */
    default void stamp(Object look, double x, double y, double reach, Stamp stamp) {
        stamp.draw(this, x, y);
    }

    interface Stamp {
        void draw(Strokes strokes, double x, double y);
    }

    /** Draws the one thing that carries this title. */
    void mark(String title, Runnable drawing);

    /** The same for a title that takes time to word; only a surface that keeps titles asks for it. */
    default void mark(Supplier<String> title, Runnable drawing) {
        mark(title.get(), drawing);
    }
}
