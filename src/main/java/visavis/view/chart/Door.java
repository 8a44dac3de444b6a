package visavis.view.chart;

import java.util.List;

/**
 * A shape of a chart that leads to the people it stands for.
 *
 * @param words  what it stands for, whole sentences
 * @param people ids of exactly those it stands for
 * @param press  what pressing it does instead of opening it; {@code null} for everything but the entries of a key
 */
public record Door(String words, List<Long> people, Area area, Press press) {
    /** @param entry of the key, by its code; {@code words} say how it is shown now, what pressing it does, and whom it stands for */
    public record Press(String entry, String words) {}

    public Door {
        people = List.copyOf(people);
    }

    public Door(String words, List<Long> people, Area area) {
        this(words, people, area, null);
    }

    /** What it says when pointed at or walked to. */
    public String spoken() {
        return press == null ? words : press.words();
    }
}
