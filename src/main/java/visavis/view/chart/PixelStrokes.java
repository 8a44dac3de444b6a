package visavis.view.chart;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/**
 * Draws a small square picture of circles and lines at once, without waiting for the screen. A point's share in a shape is
 * how much of it lies inside. Plain numbers throughout: the first picture of a window is drawn before any code is warm.
 */
final class PixelStrokes implements Strokes {
    private final int side;
    private final double scale;
    /** Blue, green, red and opacity of each pixel, colours times opacity. */
    private final float[] pixels;

    /** @param size of a side, {@code scale} pixels of the screen for one of ours */
    PixelStrokes(int size, double scale) {
        this.scale = scale;
        side = (int) Math.ceil(size * scale);
        pixels = new float[side * side * 4];
    }

    Image image() {
        var bytes = new byte[pixels.length];
        for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) Math.round(pixels[i] * 255);
        var image = new WritableImage(side, side);
        image.getPixelWriter().setPixels(0, 0, side, side, PixelFormat.getByteBgraPreInstance(), bytes, 0, side * 4);
        return image;
    }

    @Override
    public void circle(double x, double y, double radius, Color fill, Pen pen) {
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                double dx = (column + .5) / scale - x, dy = (row + .5) / scale - y, distance = Math.sqrt(dx * dx + dy * dy);
                if (fill != null) paint(column, row, fill, radius - distance);
                if (pen != null) paint(column, row, pen.color(), pen.width() / 2 - Math.abs(distance - radius));
            }
        }
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Pen pen) {
        double dx = x2 - x1, dy = y2 - y1, length = dx * dx + dy * dy;
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                double px = (column + .5) / scale - x1, py = (row + .5) / scale - y1, along = Math.clamp((px * dx + py * dy) / length, 0, 1);
                paint(column, row, pen.color(), pen.width() / 2 - Math.hypot(px - along * dx, py - along * dy));
            }
        }
    }

    /** @param inside how far the pixel's middle lies inside the shape, below 0 outside */
    private void paint(int column, int row, Color color, double inside) {
        if (inside * scale <= -.5) return;
        double share = Math.min(1, inside * scale + .5) * color.getOpacity();
        int at = (row * side + column) * 4;
        mix(at, color.getBlue(), share);
        mix(at + 1, color.getGreen(), share);
        mix(at + 2, color.getRed(), share);
        mix(at + 3, 1, share);
    }

    private void mix(int at, double value, double share) {
        pixels[at] = (float) (value * share + pixels[at] * (1 - share));
    }
}
