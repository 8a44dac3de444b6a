package visavis.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Given names that may be one person's: Bob and Robert, Pepe and José. A short form may stand for several names, which are not therefore one. */
final class Nicknames {
    private static final Map<String, Set<String>> GROUPS = read();

    private Nicknames() {}

    /** Two known names that are spelled alike (Alexander, Alexandra) are two names and no slip. */
    static boolean isKnown(String word) {
        return GROUPS.containsKey(word);
    }

    /** The names the word may stand for, each by the first name of its group. */
    static Set<String> of(String word) {
        return GROUPS.getOrDefault(word, Set.of());
    }

    static boolean areOne(String one, String other) {
        var groups = of(one);
        if (groups.isEmpty()) return false;
        for (var group : of(other)) if (groups.contains(group)) return true;
        return false;
    }

    private static Map<String, Set<String>> read() {
        var groups = new HashMap<String, Set<String>>();
        for (var line : lines()) {
            var names = line.split(",");
            var known = word(names[0]);
            for (var name : names) groups.merge(word(name), Set.of(known), Nicknames::together);
        }
        return groups;
    }

    private static Set<String> together(Set<String> some, Set<String> more) {
        var all = new java.util.TreeSet<>(some);
        all.addAll(more);
        return Set.copyOf(all);
    }

    private static String word(String name) {
        return String.join("", Spelling.words(name));
    }

    private static List<String> lines() {
        try (var in = new BufferedReader(new InputStreamReader(Nicknames.class.getResourceAsStream("nicknames.txt"), StandardCharsets.UTF_8))) {
            var lines = new ArrayList<String>();
            for (var line = in.readLine(); line != null; line = in.readLine()) if (!line.isBlank() && !line.startsWith("#")) lines.add(line);
            return lines;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
