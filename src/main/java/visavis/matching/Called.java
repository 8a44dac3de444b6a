package visavis.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import visavis.model.Name;
import visavis.model.Text;

/**
 * What somebody is called, taken apart for comparing: the words of the name without titles and degrees, the given name first;
 * all its letters; what else they are called by; and the generation ("junior"), which tells father from son. Missing parts are empty.
 */
record Called(List<String> words, String letters, String nickname, String generation) {
    private static final Set<String> TITLES = Set.of("dr", "prof", "mr", "mrs", "ms", "miss", "sir", "herr", "frau", "ing", "dipl", "mag", "mme", "mlle", "dott", "dra", "doctor", "professor", "rev");
    private static final Set<String> DEGREES = Set.of("phd", "md", "mba", "msc", "bsc", "esq", "cpa", "pmp", "dds", "jd", "pe", "rn", "llm", "llb", "cfa");
    private static final Map<String, String> GENERATIONS = Map.of("jr", "jr", "junior", "jr", "jun", "jr", "filho", "jr", "ii", "jr", "sr", "sr", "senior", "sr", "sen", "sr", "iii", "iii", "iv", "iv");

    static Called of(Name name) {
        var words = words(name);
        var generation = Spelling.words(name.suffix()).stream().map(GENERATIONS::get).filter(java.util.Objects::nonNull).findFirst().orElse("");
        while (words.size() > 1 && TITLES.contains(words.getFirst())) words.removeFirst();
        while (words.size() > 1 && (DEGREES.contains(words.getLast()) || words.size() > 2 && GENERATIONS.containsKey(words.getLast()))) {
            var last = words.removeLast();
            if (generation.isEmpty()) generation = GENERATIONS.getOrDefault(last, "");
        }
        return new Called(List.copyOf(words), String.join("", words), String.join("", Spelling.words(name.nickname())), generation);
    }

    /** "Diaz, Ana" says which is the given name; "Diaz, MD" says something else. */
    private static List<String> words(Name name) {
        if (!name.given().isEmpty() && !name.family().isEmpty() || name.full().isEmpty()) return new ArrayList<>(Spelling.words(Text.join(" ", name.given(), name.middle(), name.family())));
        int comma = name.full().indexOf(',');
        var behind = comma < 0 ? List.<String>of() : Spelling.words(name.full().substring(comma + 1));
        var words = new ArrayList<String>();
        if (behind.stream().anyMatch(word -> !DEGREES.contains(word) && !GENERATIONS.containsKey(word))) {
            words.addAll(behind);
            words.addAll(Spelling.words(name.full().substring(0, comma)));
        } else {
            words.addAll(Spelling.words(name.full()));
        }
        return words;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    String given() {
        return words.getFirst();
    }
}
