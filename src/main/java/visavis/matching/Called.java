package visavis.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import visavis.model.Name;

/**
 * What somebody is called, taken apart for comparing: the words of the name without titles and degrees, the given name first;
 * all its letters; what else they are called by; and the generation ("junior"), which tells father from son. Missing parts are empty.
 */
record Called(List<String> words, String letters, String nickname, String generation) {
    private static final Set<String> TITLES = Set.of("dr", "prof", "mr", "mrs", "ms", "miss", "sir", "herr", "frau", "ing", "dipl", "mag", "mme", "mlle", "dott", "dra", "doctor", "professor", "rev");
    private static final Set<String> DEGREES = Set.of("phd", "md", "mba", "msc", "bsc", "esq", "cpa", "pmp", "dds", "jd", "pe", "rn", "llm", "llb", "cfa");
    private static final Map<String, String> GENERATIONS = Map.of("jr", "jr", "junior", "jr", "jun", "jr", "filho", "jr", "ii", "jr", "sr", "sr", "senior", "sr", "sen", "sr", "iii", "iii", "iv", "iv");

    /** {@code split} gives the words of a part of a name, such as {@link Spelling#words}, and may remember them: given names are few. */
    static Called of(Name name, Function<String, List<String>> split) {
        var words = words(name, split);
        var generation = name.suffix().isEmpty() ? "" : Spelling.words(name.suffix()).stream().map(GENERATIONS::get).filter(Objects::nonNull).findFirst().orElse("");
        while (words.size() > 1 && TITLES.contains(words.getFirst())) words.removeFirst();
        while (words.size() > 1 && (DEGREES.contains(words.getLast()) || words.size() > 2 && GENERATIONS.containsKey(words.getLast()))) {
            var last = words.removeLast();
            if (generation.isEmpty()) generation = GENERATIONS.getOrDefault(last, "");
        }
        return new Called(List.copyOf(words), String.join("", words), String.join("", Spelling.words(name.nickname())), generation);
    }

    /** "Diaz, Ana" says which is the given name; "Diaz, MD" says something else. */
    private static List<String> words(Name name, Function<String, List<String>> split) {
        var words = new ArrayList<String>(4);
        if (!name.given().isEmpty() && !name.family().isEmpty() || name.full().isEmpty()) {
            for (var part : List.of(name.given(), name.middle(), name.family())) words.addAll(split.apply(part));
            return words;
        }
        int comma = name.full().indexOf(',');
        var behind = comma < 0 ? List.<String>of() : Spelling.words(name.full().substring(comma + 1));
        if (behind.stream().anyMatch(word -> !DEGREES.contains(word) && !GENERATIONS.containsKey(word))) {
            words.addAll(behind);
            words.addAll(Spelling.words(name.full().substring(0, comma)));
        } else {
            words.addAll(Spelling.words(name.full()));
        }
        return words;
    }

    /** Whether the two have anything in common to begin with. */
    boolean mayBe(Called other) {
        for (int i = 0; i < words.size(); i++) if (other.words.contains(words.get(i))) return true;
        return letters.equals(other.letters);
    }

    /** A number by which people of names that begin alike stand together: five letters of the first word, three of the last; 40 bits. */
    long rank() {
        return words.isEmpty() ? 0 : beginning(words.getFirst(), 5) << 15 | beginning(words.getLast(), 3);
    }

    private static long beginning(String word, int letters) {
        long beginning = 0;
        for (int i = 0; i < letters; i++) beginning = beginning << 5 | (i < word.length() ? word.charAt(i) & 31 : 0);
        return beginning;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    String given() {
        return words.getFirst();
    }
}
