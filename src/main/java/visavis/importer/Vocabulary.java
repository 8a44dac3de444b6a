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
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import visavis.model.Text;

/** The words of other programs: {@code columns.properties}, where its form is told, and those of each language, turned into something to look up. */
final class Vocabulary {
    static final Vocabulary WORDS = new Vocabulary(List.of("columns", "columns/fr", "columns/es", "columns/it", "columns/nl", "columns/pt", "columns/da", "columns/sv", "columns/pl", "columns/ru",
            "columns/tr", "columns/ja", "columns/zh", "columns/ko"));

    private static final char LOST = '\ufffd';
    /** A mark for a lost letter that was itself read in another encoding. */
    private static final String LOST_TWICE = "\u00ef\u00bf\u00bd";
    private static final int LONGEST_FILLER = 24;
    /** No column has a longer name, in letters and in words. */
    private static final int LONGEST = 60, MOST_WORDS = 12;
    private final Map<String, Column> columns = new HashMap<>();
    private final Set<String> known = new TreeSet<>();
    private final Set<String> knownFirst;
    private final Set<String> spelled = new HashSet<>();
    private final Map<String, List<List<String>>> signs = new HashMap<>();
    private final Map<String, String> channels = new HashMap<>();
    private final Set<String> nothing = new HashSet<>();
    private final Set<String> placeholders = new HashSet<>();

    private Vocabulary(List<String> resources) {
        read(resources.getFirst());
        knownFirst = Set.copyOf(known);
        resources.stream().skip(1).forEach(this::read);
    }

    private void read(String resource) {
        var table = new Properties();
        try (var in = new InputStreamReader(Vocabulary.class.getResourceAsStream(resource + ".properties"), StandardCharsets.UTF_8)) {
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
        int scope = key.indexOf('/') + 1;
        var meaning = Column.meaning("", key.substring(scope));
        for (var word : words) {
            int turn = word.indexOf('#');
            var bare = turn < 0 ? key(word) : key(word.substring(0, turn)) + word.substring(turn);
            known.add(bare);
            if (word.chars().anyMatch(letter -> letter > 127)) spelled.add(letters(word));
            var before = columns.put(key.substring(0, scope) + bare, meaning);
            if (before != null && !before.equals(meaning)) throw new IllegalStateException("two meanings: " + word);
        }
    }

    private static List<String> keys(String words) {
        return List.of(words.split("\\s*\\+\\s*")).stream().map(Vocabulary::key).toList();
    }

    /** What remains of a header when spelling does not count: letters and digits, without case or accents. */
    static String key(String header) {
        var folded = Text.fold(header.replace(LOST_TWICE, String.valueOf(LOST)));
        var key = new StringBuilder();
        folded.chars().filter(c -> Character.isLetterOrDigit(c) || c == LOST).forEach(c -> key.append((char) c));
        return key.toString();
    }

    /** The key of the header, or of the known word that fits around the letters it has lost. */
    String word(String header) {
        var key = key(header);
        if (key.indexOf(LOST) < 0 && header.indexOf('?') < 0 || known.contains(key) || key.length() > LONGEST) return key;
        return fit(key.indexOf(LOST) >= 0 ? key : key(header.replace('?', LOST))).orElse(key);
    }

    /** The first word that has other letters where the key has none: up to three, for each byte of a letter may have been lost. */
    private Optional<String> fit(String key) {
        var shape = Pattern.compile(key.replaceAll(LOST + "+", ".{1,3}"));
        return known.stream().filter(word -> shape.matcher(word).matches()).findFirst();
    }

    /** What the word means in a file of that format, where no row of others surrounds it. */
    Column column(String format, String word) {
        return column(format, word, 1);
    }

    /**
     * What the header means in a file of that format. Its number is left aside unless the table knows the word with it.
     *
     * @param turn the how-manieth of its name it is in its row, from 1
     */
    Column column(String format, String header, int turn) {
        var key = word(header);
        var meaning = find(format, key, turn);
        if (meaning != null) return meaning.named(header, 0);
        // "X 2" is a second X; "x1" is a code.
        int number = key.length() > 2 || header.indexOf(' ') > 0 ? number(key) : 0;
        meaning = number == 0 ? null : find(format, key.replaceFirst("\\d+", ""), turn);
        return meaning == null ? Column.UNNAMED.named(header, 0) : meaning.named(header, number);
    }

    private Column find(String format, String key, int turn) {
        for (var name : turn > 1 ? List.of(key + "#" + turn, key) : List.of(key)) {
            var special = columns.get(format + "/" + name);
            if (special != null) return special;
            if (columns.containsKey(name)) return columns.get(name);
        }
        return null;
    }

    /** Whether a column is called so, accents and all; those without letters beyond ASCII are not told. */
    boolean isSpelled(String header) {
        return spelled.contains(letters(header));
    }

    private static String letters(String header) {
        var letters = new StringBuilder();
        lower(header).chars().filter(Character::isLetter).forEach(letter -> letters.append((char) letter));
        return letters.toString();
    }

    /** What the longest known words within the header mean: "Customer e-mail address" is an e-mail address. */
    Column within(String header) {
        var words = header.split("[^\\p{L}\\p{N}-]+", MOST_WORDS);
        for (int length = words.length; length > 0; length--) {
            for (int from = words.length - length; from >= 0; from--) {
                var meaning = find("", key(String.join("", List.of(words).subList(from, from + length))), 1);
                if (meaning != null) return meaning.named(header, 0);
            }
        }
        return Column.UNNAMED.named(header, 0);
    }

    /** Whether the header is known, and in another language than English and German alone. */
    boolean isForeign(String header) {
        var key = word(header);
        return known.contains(key) && !knownFirst.contains(key);
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
