package visavis.view.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

import javafx.geometry.Point2D;
import javafx.scene.paint.Color;

/** Writes the drawing as SVG 1.1. Needs neither a screen nor a toolkit. */
public final class SvgSurface implements Surface {
    private final StringBuilder svg = new StringBuilder();
    private int clips;

    /** @param title names the picture, {@code description} tells it to who cannot see it */
    public SvgSurface(double width, double height, String title, String description) {
        svg.append("""
                <?xml version="1.0" encoding="UTF-8"?>
                <svg xmlns="http://www.w3.org/2000/svg" width="%s" height="%s" viewBox="0 0 %1$s %2$s" role="img" \
                font-family="system-ui, 'Segoe UI', 'Helvetica Neue', 'Noto Sans', Arial, sans-serif">
                <title>%s</title>
                <desc>%s</desc>
                """.formatted(number(width), number(height), escape(title), escape(description)));
    }

    /** The whole document; nothing may be drawn afterwards. */
    public String document() {
        return svg.append("</svg>\n").toString();
    }

    @Override
    public void rect(double x, double y, double width, double height, Color fill) {
        element("rect", "x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"%s", number(x), number(y), number(width), number(height), paint("fill", fill));
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Pen pen) {
        element("line", "x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"%s", number(x1), number(y1), number(x2), number(y2), stroke(pen));
    }

    @Override
    public void path(List<Point2D> points, Pen pen) {
        element("polyline", "points=\"%s\"%s%s stroke-linejoin=\"round\"", list(points), paint("fill", null), stroke(pen));
    }

    @Override
    public void area(List<Point2D> corners, Color fill) {
        element("polygon", "points=\"%s\"%s", list(corners), paint("fill", fill));
    }

    private static String list(List<Point2D> points) {
        return points.stream().map(point -> number(point.getX()) + "," + number(point.getY())).collect(Collectors.joining(" "));
    }

    @Override
    public void circle(double x, double y, double radius, Color fill, Pen pen) {
        element("circle", "cx=\"%s\" cy=\"%s\" r=\"%s\"%s%s", number(x), number(y), number(radius), paint("fill", fill), pen == null ? "" : stroke(pen));
    }

    @Override
    public void text(String text, double x, double y, Type type, Color color, Anchor anchor) {
        svg.append("<text x=\"%s\" y=\"%s\" font-size=\"%s\"%s text-anchor=\"%s\"%s>%s</text>\n".formatted(number(x), number(y), number(type.size()),
                type.strong() ? " font-weight=\"bold\"" : "", anchor.name().toLowerCase(java.util.Locale.ROOT), paint("fill", color), escape(text)));
    }

    @Override
    public void within(double x, double y, double width, double height, Runnable drawing) {
        var clip = "clip" + ++clips;
        svg.append("<clipPath id=\"%s\">".formatted(clip));
        element("rect", "x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"", number(x), number(y), number(width), number(height));
        svg.append("</clipPath>\n<g clip-path=\"url(#%s)\">\n".formatted(clip));
        drawing.run();
        svg.append("</g>\n");
    }

    @Override
    public void mark(String title, Runnable drawing) {
        svg.append("<g class=\"mark\"><title>").append(escape(title)).append("</title>\n");
        drawing.run();
        svg.append("</g>\n");
    }

    private void element(String name, String attributes, Object... values) {
        svg.append('<').append(name).append(' ').append(attributes.formatted(values)).append("/>\n");
    }

    private static String stroke(Pen pen) {
        var dashes = pen.dashed() ? " stroke-dasharray=\"%s %s\"".formatted(number(Pen.DASHES[0]), number(Pen.DASHES[1])) : "";
        return paint("stroke", pen.color()) + " stroke-width=\"" + number(pen.width()) + "\"" + dashes;
    }

    private static String paint(String what, Color color) {
        if (color == null) return " " + what + "=\"none\"";
        var hex = "#%02x%02x%02x".formatted(Math.round(color.getRed() * 255), Math.round(color.getGreen() * 255), Math.round(color.getBlue() * 255));
        return " " + what + "=\"" + hex + "\"" + (color.isOpaque() ? "" : " " + what + "-opacity=\"" + number(color.getOpacity()) + "\"");
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    /** Leaves out what XML 1.0 cannot hold at all: control characters and halves of surrogate pairs. */
    private static String escape(String text) {
        var escaped = new StringBuilder();
        text.codePoints().filter(SvgSurface::allowed).forEach(letter -> {
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(letter);
            }
        });
        return escaped.toString();
    }

    private static boolean allowed(int letter) {
        return letter == '\t' || letter == '\n' || letter >= 0x20 && letter < 0xD800 || letter >= 0xE000 && letter < 0xFFFE || letter >= 0x10000;
    }
}
