package visavis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The program's own text, for tests of what is written in it. */
final class Sources {
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

    private Sources() {}

    static Map<Path, String> java() {
        return all(Path.of("src/main/java"), ".java");
    }

    static Map<Path, String> fxml() {
        return all(Path.of("src/main/resources"), ".fxml");
    }

    private static Map<Path, String> all(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            var texts = new TreeMap<Path, String>();
            for (var file : files.filter(path -> path.toString().endsWith(ending)).toList()) texts.put(file, Files.readString(file));
            return texts;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** What the pattern's first group holds, wherever it matches. */
    static Stream<String> found(Map<Path, String> texts, Pattern pattern) {
        return texts.values().stream().flatMap(text -> pattern.matcher(text).results()).map(match -> match.group(1));
    }

    /** Every string literal of the Java sources. */
    static Stream<String> literals() {
        return found(java(), LITERAL);
    }

    /** The matches as they stand, each with its file, to be read in a failure. */
    static List<String> places(Map<Path, String> texts, Pattern pattern) {
        return texts.entrySet().stream().flatMap(file -> pattern.matcher(file.getValue()).results().map(MatchResult::group).map(match -> file.getKey().getFileName() + ": " + match)).toList();
    }
}
