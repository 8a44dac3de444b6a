package visavis.view.chart;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Which entries of a chart's key are shown: all, until one is pressed, which then stands alone; each further one pressed joins or leaves.
 *
 * @param chosen codes of the entries shown; empty for all
 */
public record KeyChoice(Set<String> chosen) {
    public static final KeyChoice ALL = new KeyChoice(Set.of());

    /** What an entry is while some, or none, of the others are hidden. */
    enum State { WITH_ALL, WITH_SOME, ALONE, HIDDEN }

    public KeyChoice {
        chosen = Set.copyOf(chosen);
    }

    boolean isAll() {
        return chosen.isEmpty();
    }

    boolean shows(String entry) {
        return isAll() || chosen.contains(entry);
    }

    State state(String entry) {
        if (isAll()) return State.WITH_ALL;
        if (!shows(entry)) return State.HIDDEN;
        return chosen.size() == 1 ? State.ALONE : State.WITH_SOME;
    }

    /** The last one to leave brings all of them back. */
    KeyChoice press(String entry) {
        var then = new HashSet<>(chosen);
        if (!then.remove(entry)) then.add(entry);
        return new KeyChoice(then);
    }

    /** The same of a chart that has these entries: when none of the chosen is among them, or all of them are, all are shown. */
    KeyChoice among(Collection<String> entries) {
        var then = new HashSet<>(chosen);
        then.retainAll(entries);
        return then.containsAll(entries) ? ALL : new KeyChoice(then);
    }
}
