package visavis.view.chart;

import java.util.HashMap;
import java.util.Map;

import javafx.scene.image.Image;

/**
 * Pictures of small things drawn hundreds of times a frame: copying one costs a fraction of drawing its circles, each of
 * which a screen without a graphics card works out edge by edge.
 */
final class Stamps {
    /** Marks come in a few colours and some dozen sizes; beyond that something is wrong, and memory is not to pay for it. */
    private static final int MOST = 2000;
    private final Map<Object, Image> kept = new HashMap<>();
    private double scale;

    /** Half the side of a picture that reaches so far, in whole pixels. */
    static int half(double reach) {
        return (int) Math.ceil(reach) + 1;
    }

    /** @param pixels of the screen for one of ours */
    Stamps at(double pixels) {
        if (pixels != scale || kept.size() > MOST) kept.clear();
        scale = pixels;
        return this;
    }

    Image of(Object look, int half, Surface.Stamp stamp) {
        return kept.computeIfAbsent(look, unseen -> draw(half, stamp));
    }

    private Image draw(int half, Surface.Stamp stamp) {
        var strokes = new PixelStrokes(2 * half, scale);
        stamp.draw(strokes, half, half);
        return strokes.image();
    }
}
