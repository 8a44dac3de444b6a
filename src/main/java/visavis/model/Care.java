package visavis.model;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the user looks after a tie: the circles somebody belongs to, whether they are family, and how often to be in touch.
 *
 * @param cadence {@code null} where the circles or the tie strength say it
 */
public record Care(Set<String> circles, boolean family, Cadence cadence) {
    public static final Care NONE = new Care(Set.of(), false, null);

    public Care {
        circles = circles.isEmpty() ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(circles));
    }

    public Care withCircles(Set<String> value) {
        return new Care(value, family, cadence);
    }

    public Care withFamily(boolean value) {
        return new Care(circles, value, cadence);
    }

    public Care withCadence(Cadence value) {
        return new Care(circles, family, value);
    }
}
