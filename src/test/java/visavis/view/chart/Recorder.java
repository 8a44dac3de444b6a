package visavis.view.chart;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Point2D;
import javafx.scene.paint.Color;

/** Remembers where words and straight lines are instead of drawing them. */
final class Recorder implements Surface {
    /** The room the words may take whatever the font is, and as high as their letters without what hangs below them. */
    record Words(String text, Area.Box box) {}

    record Line(double x1, double y1, double x2, double y2) {}

    final List<Words> words = new ArrayList<>();
    final List<Line> lines = new ArrayList<>();
    int marks;

    static Recorder of(Chart.Layout layout) {
        var recorder = new Recorder();
        layout.draw(recorder, Palette.LIGHT);
        return recorder;
    }

    @Override
    public void text(String text, double x, double y, Type type, Color color, Anchor anchor) {
        double width = type.width(text), left = x - switch (anchor) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        };
        words.add(new Words(text, new Area.Box(left, y - type.size() * .75, width, type.size() * .75)));
    }

    @Override
    public void within(double x, double y, double width, double height, Runnable drawing) {
        drawing.run();
    }

    @Override
    public void mark(String title, Runnable drawing) {
        marks++;
        drawing.run();
    }

    @Override
    public void rect(double x, double y, double width, double height, Color fill) {}

    @Override
    public void line(double x1, double y1, double x2, double y2, Pen pen) {
        lines.add(new Line(x1, y1, x2, y2));
    }

    @Override
    public void path(List<Point2D> points, Pen pen) {}

    @Override
    public void area(List<Point2D> corners, Color fill) {}

    @Override
    public void circle(double x, double y, double radius, Color fill, Pen pen) {}
}
