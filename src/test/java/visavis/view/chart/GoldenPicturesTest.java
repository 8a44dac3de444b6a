package visavis.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static visavis.view.chart.Stories.MESSAGES;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.canvas.Canvas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The chart as it was found good, but for its words: fonts differ from system to system. After a wanted change
 * {@code mvn test -Dtest=GoldenPicturesTest -Dvisavis.golden=src/test/resources/visavis/view/chart} draws them anew; look at them before keeping them.
 */
class GoldenPicturesTest {
    private static final int WIDTH = 600, HEIGHT = 340;
    /** A point this far off is wrong, of 255; edges drawn a little otherwise are so few that this share of points covers them. */
    private static final int FAR = 48;
    private static final double WRONG = .004, OFF = 1.0;

    @ParameterizedTest
    @ValueSource(strings = {"coffee", "crowded", "compared"})
    void thePictureIsStillTheOneFoundGood(String name) throws Exception {
        var drawn = Offscreen.call(() -> draw(switch (name) {
            case "coffee" -> new Shown(Stories.picture(Stories.withPlans()), null);
            case "crowded" -> new Shown(Stories.picture(Stories.crowded(1500)), null);
            default -> new Shown(Stories.picture(Stories.fromLinkedInToCoffee()), Stories.somebodyElse());
        }, name.equals("crowded")));
        keep(drawn, name);
        compare(ImageIO.read(GoldenPicturesTest.class.getResource("golden-" + name + ".png")), drawn);
    }

    private static BufferedImage draw(Shown shown, boolean dark) {
        var canvas = new Canvas(WIDTH, HEIGHT);
        var layout = JourneyLayout.of(shown, MESSAGES, WIDTH, HEIGHT, true);
        JourneyDrawing.draw(layout, new WordlessSurface(new CanvasSurface(canvas.getGraphicsContext2D())), Palette.of(dark), MESSAGES);
        return SwingFXUtils.fromFXImage(canvas.snapshot(null, null), null);
    }

    private static void compare(BufferedImage good, BufferedImage drawn) {
        assertEquals(good.getWidth(), drawn.getWidth());
        assertEquals(good.getHeight(), drawn.getHeight());
        long off = 0, wrong = 0;
        for (int y = 0; y < good.getHeight(); y++) {
            for (int x = 0; x < good.getWidth(); x++) {
                int distance = distance(good.getRGB(x, y), drawn.getRGB(x, y));
                off += distance;
                if (distance > FAR) wrong++;
            }
        }
        double points = good.getWidth() * good.getHeight(), share = wrong / points, mean = off / points;
        assertTrue(share < WRONG && mean < OFF, () -> "%.2f %% of the points are wrong, all are off by %.2f".formatted(share * 100, mean));
    }

    private static int distance(int a, int b) {
        int most = 0;
        for (int shift = 0; shift < 24; shift += 8) most = Math.max(most, Math.abs((a >> shift & 255) - (b >> shift & 255)));
        return most;
    }

    private static void keep(BufferedImage drawn, String name) throws IOException {
        var folder = System.getProperty("visavis.golden");
        if (folder != null) ImageIO.write(drawn, "png", Path.of(folder, "golden-" + name + ".png").toFile());
    }
}
