package visavis.view.chart;

import java.util.List;

import javafx.geometry.Point2D;
import javafx.scene.paint.Color;

/** Draws everything but words. */
record WordlessSurface(Surface surface) implements Surface {
    @Override
    public void rect(double x, double y, double width, double height, Color fill) {
        surface.rect(x, y, width, height, fill);
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Pen pen) {
        surface.line(x1, y1, x2, y2, pen);
    }

    @Override
    public void path(List<Point2D> points, Pen pen) {
        surface.path(points, pen);
    }

    @Override
    public void area(List<Point2D> corners, Color fill) {
        surface.area(corners, fill);
    }

    @Override
    public void circle(double x, double y, double radius, Color fill, Pen pen) {
        surface.circle(x, y, radius, fill, pen);
    }

    @Override
    public void text(String text, double x, double y, Type type, Color color, Anchor anchor) {}

    @Override
    public void within(double x, double y, double width, double height, Runnable drawing) {
        surface.within(x, y, width, height, drawing);
    }

    @Override
    public void mark(String title, Runnable drawing) {
        drawing.run();
    }
}
