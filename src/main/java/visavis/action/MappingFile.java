package visavis.action;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import visavis.model.Guess;
import visavis.model.Mapping;
import visavis.model.Refusal;
import visavis.model.Text;

/**
 * What a table's columns hold, as a small file anybody can read and change: a line for each column, {@code Where to write = email},
 * with comments behind a {@code #}. A column that is not named in it is left to be found out.
 */
final class MappingFile {
    private static final String ABOUT = """
            # What the columns of a table hold, one a line: the column's name = what it holds.
            # A column may hold: %s.
            # "unknown" keeps a column in the note, "noise" leaves it out.
            """;

    /** {@code name} is as in the table; a name may stand several times, for columns that have the same. */
    private record Line(String name, String meaning) {}

    private final List<Line> lines;

    private MappingFile(List<Line> lines) {
        this.lines = lines;
    }

    /** @throws Refusal when it cannot be read, or a line of it says nothing a column could hold */
    static MappingFile read(Path file) throws Refusal {
        try {
            var lines = new ArrayList<Line>();
            for (var text : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                var line = text.startsWith("\ufeff") ? text.substring(1) : text;
                if (!line.isBlank() && !line.startsWith("#")) lines.add(line(file, line));
            }
            return new MappingFile(lines);
        } catch (CharacterCodingException noText) {
            throw new Refusal(noText, "no-mapping", file.getFileName());
        } catch (IOException unreadable) {
            throw new Refusal(unreadable, "unreadable-file", file.getFileName());
        }
    }

    /** Names of columns may hold any sign, meanings hold none. */
    private static Line line(Path file, String text) throws Refusal {
        int sign = text.lastIndexOf('=');
        if (sign < 0) throw new Refusal("no-mapping", file.getFileName());
        var meaning = Text.fold(text.substring(sign + 1));
        if (!Mapping.MEANINGS.contains(meaning)) throw new Refusal("no-meaning", file.getFileName(), meaning, String.join(", ", Mapping.MEANINGS));
        return new Line(Text.fold(text.substring(0, sign)), meaning);
    }

    static String text(List<Guess> columns) {
        var text = new StringBuilder(ABOUT.formatted(String.join(", ", Mapping.MEANINGS)));
        for (var column : columns) text.append(column.header().replaceAll("\\s+", " ")).append(" = ").append(column.meaning()).append('\n');
        return text.toString();
    }

    /** Whether every column it names is there. */
    boolean fits(List<Guess> columns) {
        var names = new ArrayList<>(columns.stream().map(column -> Text.fold(column.header())).toList());
        return lines.stream().allMatch(line -> names.remove(line.name()));
    }

    /** What each of the columns holds: the n-th line of a name is about the n-th column of that name. */
    List<String> meanings(List<Guess> columns) {
        var left = new ArrayList<>(lines);
        var meanings = new ArrayList<String>();
        for (var column : columns) {
            var line = left.stream().filter(each -> each.name().equals(Text.fold(column.header()))).findFirst();
            line.ifPresent(left::remove);
            meanings.add(line.map(Line::meaning).orElse(column.meaning()));
        }
        return meanings;
    }
}
