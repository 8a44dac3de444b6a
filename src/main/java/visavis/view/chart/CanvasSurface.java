package visavis.view.chart;

import java.util.List;
import java.util.function.Supplier;

import javafx.geometry.Point2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;

/** Draws on a JavaFX canvas, for the screen and for PNG files. */
public final class CanvasSurface implements Surface {
    private final GraphicsContext context;
    private final Stamps stamps;

    public CanvasSurface(GraphicsContext context) {
        this(context, null);
    }

    /** @param stamps pictures to keep from one painting to the next; {@code null} to draw everything anew */
    CanvasSurface(GraphicsContext context, Stamps stamps) {
        this.context = context;
        this.stamps = stamps;
        context.setLineJoin(StrokeLineJoin.ROUND);
    }

    @Override
    public void rect(double x, double y, double width, double height, Color fill) {
        context.setFill(fill);
        context.fillRect(x, y, width, height);
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Pen pen) {
        take(pen);
        context.strokeLine(x1, y1, x2, y2);
    }

    @Override
    public void path(List<Point2D> points, Pen pen) {
        take(pen);
        context.strokePolyline(points.stream().mapToDouble(Point2D::getX).toArray(), points.stream().mapToDouble(Point2D::getY).toArray(), points.size());
    }

    @Override
    public void area(List<Point2D> corners, Color fill) {
        context.setFill(fill);
        context.fillPolygon(corners.stream().mapToDouble(Point2D::getX).toArray(), corners.stream().mapToDouble(Point2D::getY).toArray(), corners.size());
    }

    @Override
    public void circle(double x, double y, double radius, Color fill, Pen pen) {
        if (fill != null) {
            context.setFill(fill);
            context.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
        }
        if (pen != null) {
            take(pen);
            context.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
        }
    }

    @Override
    public void text(String text, double x, double y, Type type, Color color, Anchor anchor) {
        context.setFont(Font.font(null, type.strong() ? FontWeight.BOLD : FontWeight.NORMAL, type.size()));
        context.setTextAlign(switch (anchor) {
            case START -> TextAlignment.LEFT;
            case MIDDLE -> TextAlignment.CENTER;
            case END -> TextAlignment.RIGHT;
        });
        context.setFill(color);
        context.fillText(text, x, y);
    }

    @Override
    public void within(double x, double y, double width, double height, Runnable drawing) {
        context.save();
        context.beginPath();
        // On whole pixels a canvas cuts off at no cost; anywhere else it masks every stroke, a hundred times slower.
        double left = Math.floor(x), top = Math.floor(y);
        context.rect(left, top, Math.ceil(x + width) - left, Math.ceil(y + height) - top);
        context.clip();
        drawing.run();
        context.restore();
    }

    @Override
    public void stamp(Object look, double x, double y, double reach, Stamp stamp) {
        if (stamps == null) {
            stamp.draw(this, x, y);
            return;
        }
        // On whole pixels, where a picture is copied as it is and not blurred.
        var half = Stamps.half(reach);
        context.drawImage(stamps.of(look, half, stamp), Math.round(x) - half, Math.round(y) - half, 2 * half, 2 * half);
    }

    @Override
    public void mark(String title, Runnable drawing) {
        drawing.run();
    }

    @Override
    public void mark(Supplier<String> title, Runnable drawing) {
        drawing.run();
    }

    private void take(Pen pen) {
        context.setStroke(pen.color());
        context.setLineWidth(pen.width());
        context.setLineDashes(pen.dashed() ? Pen.DASHES : null);
    }
}
