package visavis.view.people;

import java.text.Collator;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import visavis.model.PersonRow;

/** The words that somebody among the people bears and that one can therefore narrow by, in the order of the user's language. */
record Labels(List<String> tags, List<String> origins, List<String> circles) {
    /** Of nobody. */
    static final Labels NONE = new Labels(List.of(), List.of(), List.of());

    static Labels of(Collection<PersonRow> people) {
        var tags = new HashSet<String>();
        var origins = new HashSet<String>();
        var circles = new HashSet<String>();
        for (var person : people) {
            tags.addAll(person.tags());
            circles.addAll(person.care().circles());
            if (!person.origin().isEmpty()) origins.add(person.origin());
        }
        return new Labels(sorted(tags), sorted(origins), sorted(circles));
    }

    private static List<String> sorted(Set<String> words) {
        return words.stream().sorted(Collator.getInstance()).toList();
    }

    /** Whether the two bear the same. */
    static boolean alike(PersonRow one, PersonRow other) {
        return one.tags().equals(other.tags()) && one.origin().equals(other.origin()) && one.care().circles().equals(other.care().circles());
    }
}
