package visavis.importer;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

import visavis.model.Text;

/** The words of other programs: {@code columns.properties}, where its form is told, turned into something to look up. */
final class Vocabulary {
    static final Vocabulary WORDS = new Vocabulary("columns.properties");

    private static final char LOST = '\ufffd';
    private static final int LONGEST_FILLER = 12;
    private final Map<String, Column> columns = new TreeMap<>();
    private final Map<String, List<List<String>>> signs = new HashMap<>();
    private final Map<String, String> channels = new HashMap<>();
    private final Set<String> nothing = new HashSet<>();
    private final Set<String> placeholders = new HashSet<>();

    private Vocabulary(String resource) {
        var table = new Properties();
        try (var in = new InputStreamReader(Vocabulary.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            table.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        table.forEach((key, words) -> learn((String) key, List.of(((String) words).split("\\s*\\|\\s*"))));
    }

    private void learn(String key, List<String> words) {
        if (key.equals("nothing")) nothing.addAll(words.stream().map(Vocabulary::lower).toList());
        else if (key.equals("placeholder")) placeholders.addAll(words.stream().map(Vocabulary::lower).toList());
        else if (key.startsWith("means.")) words.forEach(word -> channels.put(key(word), key.substring("means.".length())));
        else if (key.startsWith("is.")) words.forEach(word -> signs.computeIfAbsent(key.substring("is.".length()), format -> new ArrayList<>()).add(keys(word)));
        else learnColumn(key, words);
    }

    private void learnColumn(String key, List<String> words) {
        int scope = key.indexOf('/') + 1, label = key.indexOf('.', scope);
        var part = Part.of(key.substring(scope, label < 0 ? key.length() : label));
        var meaning = new Column("", part, label < 0 ? "" : key.substring(label + 1).replace('-', ' '), 0);
        for (var word : words) {
            var before = columns.put(key.substring(0, scope) + key(word), meaning);
            if (before != null && !before.equals(meaning)) throw new IllegalStateException("two meanings: " + word);
        }
    }

    private static List<String> keys(String words) {
        return List.of(words.split("\\s*\\+\\s*")).stream().map(Vocabulary::key).toList();
    }

    /** What remains of a header when spelling does not count: letters and digits, without case or accents. */
    static String key(String header) {
        var folded = Text.fold(header);
        var key = new StringBuilder();
        folded.chars().filter(c -> Character.isLetterOrDigit(c) || c == LOST).forEach(c -> key.append((char) c));
        return key.toString();
    }

    /** What the header means in a file of that format. Its number is left aside unless the table knows the word with it. */
    Column column(String format, String header) {
        var key = key(header);
        var known = find(format, key);
        if (known != null) return known.named(header, 0);
        int number = number(key);
        known = number == 0 ? null : find(format, key.replaceFirst("\\d+", ""));
        return known == null ? Column.UNNAMED.named(header, 0) : known.named(header, number);
    }

    private Column find(String format, String key) {
        if (key.indexOf(LOST) >= 0) return damaged(key);
        var special = columns.get(format + "/" + key);
        return special != null ? special : columns.get(key);
    }

    /** A header whose umlauts were lost before it reached us is the one known word that fits around them. */
    private Column damaged(String key) {
        var shape = key.replaceAll(LOST + "+", ".{1,3}");
        return columns.keySet().stream().filter(word -> word.matches(shape)).findFirst().map(columns::get).orElse(null);
    }

    /** The first run of digits; 0 when there is none, or one too long to count anything. */
    private static int number(String key) {
        int from = 0;
        while (from < key.length() && !isDigit(key.charAt(from))) from++;
        int to = from;
        while (to < key.length() && isDigit(key.charAt(to))) to++;
        return to == from || to - from > 3 ? 0 : Integer.parseInt(key.substring(from, to));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether one of the format's sets of telling headers is there in full. */
    boolean isSign(String format, Set<String> keys) {
        return signs.getOrDefault(format, List.of()).stream().anyMatch(keys::containsAll);
    }

    /** The code of the channel such a word stands for ("lunch": "in-person"); the word itself when it is none of ours. */
    String channel(String word) {
        return channels.getOrDefault(key(word), word);
    }

    /** Whether a program writes this where nothing was entered: "Normal" priority, a birthday of 0/0/00. */
    boolean isNothing(String value) {
        return value.length() <= LONGEST_FILLER && nothing.contains(lower(value));
    }

    /** Whether this stands for an address or number that is not there: "N/A". */
    boolean isPlaceholder(String value) {
        return value.length() <= LONGEST_FILLER && placeholders.contains(lower(value));
    }

    /** These are asked of every cell, which {@link Text#fold} is too thorough for. */
    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
