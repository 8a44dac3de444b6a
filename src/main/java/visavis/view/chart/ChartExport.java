package visavis.view.chart;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;

import visavis.text.Messages;

/** A chart as a file, with its title and sentence in it. Widths and heights are in pixels before scaling, {@value #SMALLEST} to {@value #LARGEST}. */
public final class ChartExport {
    public static final int SMALLEST = 200, LARGEST = 4000;
    public static final int WIDTH = 900, HEIGHT = 420;

    private ChartExport() {}

    /** Any chart of everybody as an SVG document. Needs neither screen nor toolkit. */
    public static String svg(Chart chart, int width, int height, boolean dark) {
        return document(chart.title(), chart.sentence(), width, height, surface -> chart.layout(width, height, true).draw(surface, Palette.of(dark)));
    }

    /** The same as PNG, {@code scale} times as many pixels each way; on the JavaFX thread only. */
    public static void png(Chart chart, int width, int height, boolean dark, int scale, Path file) throws IOException {
        image(width, height, scale, file, surface -> chart.layout(width, height, true).draw(surface, Palette.of(dark)));
    }

    /** The chart as an SVG document. Needs neither screen nor toolkit. */
    public static String svg(JourneyPicture picture, Messages messages, int width, int height, boolean dark) {
        return svg(new Shown(picture, null), messages, width, height, dark);
    }

    /** The same of one or two people. */
    public static String svg(Shown shown, Messages messages, int width, int height, boolean dark) {
        return document(shown.picture().name(), shown.sentence(messages), width, height, surface -> draw(shown, messages, width, height, dark, surface));
    }

    /**
     * Writes the chart as PNG, {@code scale} times as many pixels each way. On the JavaFX thread only; without a window,
     * see {@link Offscreen}.
     */
    public static void png(JourneyPicture picture, Messages messages, int width, int height, boolean dark, int scale, Path file) throws IOException {
        png(new Shown(picture, null), messages, width, height, dark, scale, file);
    }

    /** The same of one or two people. */
    public static void png(Shown shown, Messages messages, int width, int height, boolean dark, int scale, Path file) throws IOException {
        image(width, height, scale, file, surface -> draw(shown, messages, width, height, dark, surface));
    }

    private static void draw(Shown shown, Messages messages, int width, int height, boolean dark, Surface surface) {
        JourneyDrawing.draw(JourneyLayout.of(shown, messages, width, height, true), surface, Palette.of(dark), messages);
    }

    private static String document(String title, String sentence, int width, int height, Consumer<Surface> drawing) {
        check(width, height);
        var surface = new SvgSurface(width, height, title, sentence);
        drawing.accept(surface);
        return surface.document();
    }

    private static void image(int width, int height, int scale, Path file, Consumer<Surface> drawing) throws IOException {
        check(width, height);
        // The canvas itself is large: a snapshot scaled up afterwards would be blurred.
        var canvas = new Canvas(width * scale, height * scale);
        canvas.getGraphicsContext2D().scale(scale, scale);
        drawing.accept(new CanvasSurface(canvas.getGraphicsContext2D()));
        var image = SwingFXUtils.fromFXImage(canvas.snapshot(new SnapshotParameters(), null), null);
        // Given the file itself, ImageIO prints a stack trace where it cannot be written.
        try (var out = new MemoryCacheImageOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            if (!ImageIO.write(image, "png", out)) throw new IOException("this Java cannot write PNG");
        }
    }

    private static void check(int width, int height) {
        if (width < SMALLEST || width > LARGEST || height < SMALLEST || height > LARGEST) {
            throw new IllegalArgumentException("a chart is " + SMALLEST + " to " + LARGEST + " pixels wide and high, not " + width + " by " + height);
        }
    }
}
