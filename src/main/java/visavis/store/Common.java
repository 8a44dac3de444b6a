package visavis.store;

import java.util.HashMap;
import java.util.Map;

/**
 * What many have in common, kept once: of a hundred thousand people, few are from a place of their own, and whatever is kept of each of them is copied
 * while the window waits. Used by one thread while it reads.
 */
final class Common<T> {
    /** Beyond so many, those that come are not likely to come again. */
    private static final int MOST = 5000;
    private final Map<T, T> known = new HashMap<>();

    /** This value, or the one like it that came before. */
    T of(T value) {
        var before = known.get(value);
        if (before == null && known.size() < MOST) known.put(value, value);
        return before == null ? value : before;
    }
}
