package visavis.view.chart;

import java.util.List;

/**
 * A shape of a chart that leads to the people it stands for.
 *
 * @param words  what it says when pointed at or walked to, whole sentences
 * @param people ids of exactly those it stands for
 */
public record Door(String words, List<Long> people, Area area) {
    public Door {
        people = List.copyOf(people);
    }
}
