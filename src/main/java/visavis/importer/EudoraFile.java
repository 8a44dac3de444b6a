package visavis.importer;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import visavis.model.Problem;
import visavis.model.Text;

/** All nicknames of a file. Address and note of one may stand far apart, so nobody is told before the end. */
final class EudoraFile implements Reading {
    private static final String WORDS = "eudora";
    private static final Pattern DETAIL = Pattern.compile("<([A-Za-z0-9]+):([^>]*)>");
    /** How a line break inside a value is written. */
    private static final char BREAK = '\u0003';

    private final TextFile file;
    private final Phones phones;

    EudoraFile(TextFile file, ImportOptions options) {
        this.file = file;
        phones = new Phones(options.region());
    }

    private record Nickname(long line, String raw, String name, String addresses, String note) {
        Nickname and(Nickname other) {
            return new Nickname(line, raw + "\n" + other.raw, name, Text.join(", ", addresses, other.addresses), Text.join("\n", note, other.note));
        }
    }

    @Override
    public String format() {
        return Header.ANY_TABLE;
    }

    @Override
    public void read(Consumer<Row> sink, LongConsumer bytesRead) throws IOException {
        Map<String, Nickname> nicknames = new LinkedHashMap<>();
        try (var lines = new Lines(file.reader(bytesRead))) {
            for (var line = lines.next(); line != null; line = lines.next()) {
                var found = Eudora.LINE.matcher(line.text());
                if (found.matches()) nicknames.merge(name(found), nickname(line, found), Nickname::and);
                else if (!line.text().isBlank()) sink.accept(new Row.Failed(line.number(), shown(line.text()), Problem.of("no-nickname")));
            }
        }
        nicknames.values().forEach(nickname -> sink.accept(row(nickname)));
    }

    private static Nickname nickname(Lines.Line line, Matcher found) {
        boolean alias = found.group(1).equalsIgnoreCase("alias");
        return new Nickname(line.number(), line.text(), name(found), alias ? found.group(4) : "", alias ? "" : found.group(4));
    }

    private static String name(Matcher line) {
        return line.group(2) != null ? line.group(2) : line.group(3);
    }

    private Row row(Nickname nickname) {
        var raw = shown(nickname.raw());
        if (Emails.find(nickname.addresses()).size() > 1) return new Row.Skipped(nickname.line(), raw, Problem.of("card-of-group"));
        var builder = new CardBuilder(phones, false);
        put(builder, "Nickname", nickname.name());
        put(builder, "E-mail", nickname.addresses());
        var details = DETAIL.matcher(nickname.note());
        while (details.find()) put(builder, details.group(1), details.group(2).replace(BREAK, '\n'));
        put(builder, "Note", DETAIL.matcher(nickname.note()).replaceAll("").replace(BREAK, '\n'));
        return new Row.Person(nickname.line(), raw, builder.build(""));
    }

    private static void put(CardBuilder builder, String key, String value) {
        builder.put(Vocabulary.WORDS.column(WORDS, key), value);
    }

    private static String shown(String text) {
        return text.length() <= 500 ? text : text.substring(0, 500);
    }
}
