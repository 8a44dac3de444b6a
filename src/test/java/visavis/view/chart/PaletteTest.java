package visavis.view.chart;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import javafx.scene.paint.Color;
import visavis.model.Lane;

class PaletteTest {
    /** How cones see that lack the red, green or blue pigment (Machado, Oliveira and Fernandes 2009), for linear light; first the eye that lacks none. */
    private static final List<double[][]> EYES = List.of(
            new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
            new double[][] {{.152286, 1.052583, -.204868}, {.114503, .786281, .099216}, {-.003882, -.048116, 1.051998}},
            new double[][] {{.367322, .860646, -.227968}, {.280085, .672501, .047413}, {-.011820, .042940, .968881}},
            new double[][] {{1.255528, -.076749, -.178779}, {-.078411, .930809, .147602}, {.004733, .691367, .303900}});

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void marksStandOutFromTheBackground(boolean dark) {
        var palette = Palette.of(dark);
        for (var lane : Lane.values()) assertContrast(3, palette.lane(lane), palette.background());
        for (var lane : Lane.values()) assertContrast(2.6, palette.lane(lane), palette.tint(lane));
        assertContrast(3, palette.accent(), palette.background());
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void wordsCanBeRead(boolean dark) {
        var palette = Palette.of(dark);
        assertContrast(4.5, palette.words(), palette.background());
        assertContrast(4.5, palette.quiet(), palette.background());
        assertContrast(4.5, palette.accent(), palette.background());
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void lanesStayApartForEveryEye(boolean dark) {
        var palette = Palette.of(dark);
        for (var eye : EYES) {
            eachPair(pair -> {
                var distance = distance(seen(palette.lane(pair.getFirst()), eye), seen(palette.lane(pair.getLast()), eye));
                assertTrue(distance >= .10, pair + " are " + distance + " apart for eye " + EYES.indexOf(eye));
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void stepsOfALaneGrowAwayFromTheBackground(boolean dark) {
        var palette = Palette.of(dark);
        for (var lane : Lane.values()) {
            assertContrast(1.4, palette.step(lane, 1), palette.background());
            for (int step = 2; step <= Palette.STEPS; step++) assertContrast(1.15, palette.step(lane, step), palette.step(lane, step - 1));
        }
    }

    /** The faintest steps of two lanes are told apart by every eye, and what is met in person by its dot besides. */
    @ParameterizedTest
    @CsvSource({"false", "true"})
    void faintLanesStayApartForEveryEye(boolean dark) {
        var palette = Palette.of(dark);
        for (var eye : EYES) {
            eachPair(pair -> {
                var distance = distance(seen(palette.step(pair.getFirst(), 1), eye), seen(palette.step(pair.getLast(), 1), eye));
                assertTrue(distance >= .025, pair + " are " + distance + " apart for eye " + EYES.indexOf(eye));
            });
        }
    }

    /** The map names its corners on tinted ground. */
    @ParameterizedTest
    @CsvSource({"false", "true"})
    void wordsCanBeReadOnTintedGround(boolean dark) {
        var palette = Palette.of(dark);
        for (var lane : Lane.values()) assertContrast(4.5, palette.quiet(), palette.tint(lane));
    }

    private static void eachPair(Consumer<List<Lane>> check) {
        for (var a : Lane.values()) for (var b : Lane.values()) if (a.compareTo(b) < 0) check.accept(List.of(a, b));
    }

    /** By WCAG 2.1, 1 to 21. */
    private static void assertContrast(double least, Color a, Color b) {
        double one = luminance(a) + .05, other = luminance(b) + .05;
        var contrast = Math.max(one, other) / Math.min(one, other);
        assertTrue(contrast >= least, a + " on " + b + " has " + contrast);
    }

    private static double luminance(Color color) {
        var linear = linear(color);
        return .2126 * linear[0] + .7152 * linear[1] + .0722 * linear[2];
    }

    private static double[] linear(Color color) {
        return new double[] {linear(color.getRed()), linear(color.getGreen()), linear(color.getBlue())};
    }

    private static double linear(double part) {
        return part <= .04045 ? part / 12.92 : Math.pow((part + .055) / 1.055, 2.4);
    }

    private static double[] seen(Color color, double[][] eye) {
        var seen = times(eye, linear(color));
        for (int i = 0; i < 3; i++) seen[i] = Math.clamp(seen[i], 0, 1);
        return oklab(seen);
    }

    /** Oklab (Ottosson 2020), in which equal steps look equal; black to white is 1. */
    private static double[] oklab(double[] linear) {
        var cones = times(new double[][] {{.4122214708, .5363325363, .0514459929}, {.2119034982, .6806995451, .1073969566}, {.0883024619, .2817188376, .6299787005}}, linear);
        for (int i = 0; i < 3; i++) cones[i] = Math.cbrt(cones[i]);
        return times(new double[][] {{.2104542553, .7936177850, -.0040720468}, {1.9779984951, -2.4285922050, .4505937099}, {.0259040371, .7827717662, -.8086757660}}, cones);
    }

    private static double[] times(double[][] matrix, double[] vector) {
        var result = new double[3];
        for (int i = 0; i < 3; i++) for (int j = 0; j < 3; j++) result[i] += matrix[i][j] * vector[j];
        return result;
    }

    private static double distance(double[] a, double[] b) {
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }
}
