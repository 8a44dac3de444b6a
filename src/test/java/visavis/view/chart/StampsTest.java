package visavis.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class StampsTest {
    private static final Surface.Stamp RING = (strokes, x, y) -> strokes.circle(x, y, 6, Color.WHITE, Pen.of(Color.RED, 2));

    @Test
    void aRingIsWhereItShouldBe() {
        var ring = new Stamps().at(1).of("ring", 10, RING);
        assertEquals(20, ring.getWidth());
        assertEquals(Color.WHITE, colour(ring, 10, 10));
        assertEquals(Color.RED, colour(ring, 15, 10));
        assertEquals(Color.RED, colour(ring, 10, 15));
        assertEquals(0, colour(ring, 18, 10).getOpacity());
        assertEquals(0, colour(ring, 0, 0).getOpacity());
    }

    @Test
    void aLineIsDrawnOverWhatLiesBelow() {
        var struck = new Stamps().at(1).of("struck", 10, (surface, x, y) -> {
            RING.draw(surface, x, y);
            surface.line(x - 6, y, x + 6, y, Pen.of(Color.BLUE, 3));
        });
        assertEquals(Color.BLUE, colour(struck, 10, 10));
        assertEquals(Color.WHITE, colour(struck, 10, 13));
    }

    @Test
    void aPictureIsKeptUntilTheScreenIsFiner() {
        var stamps = new Stamps();
        var first = stamps.at(1).of("ring", 10, RING);
        assertSame(first, stamps.at(1).of("ring", 10, RING));
        var finer = stamps.at(2).of("ring", 10, RING);
        assertNotSame(first, finer);
        assertEquals(40, finer.getWidth());
        assertEquals(Color.RED, colour(finer, 31, 20));
    }

    private static Color colour(Image image, int x, int y) {
        return image.getPixelReader().getColor(x, y);
    }
}
