package visavis.importer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;

import visavis.model.ContactDraft;
import visavis.model.Picture;
import visavis.model.Problem;

/** A file of entries, one person each, set apart by blank lines; lists of members are no people. */
final class LdifFile implements Reading {
    private static final int SHOWN = 500;
    private static final Pattern FROM_NAME = Pattern.compile("(?:^|,)\\s*(cn|mail)=((?:\\\\.|[^,])+)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> PICTURES = Set.of("jpegphoto", "thumbnailphoto", "photo");

    private final TextFile file;
    private final Phones phones;

    LdifFile(TextFile file, ImportOptions options) {
        this.file = file;
        phones = new Phones(options.region());
    }

    /** {@code bytes} holds one character a byte where the file had it in base64. */
    private record Attribute(String key, String value, String bytes) {
        boolean is(String name) {
            return key.equalsIgnoreCase(name);
        }
    }

    private record Entry(long line, List<Attribute> attributes) {
        String raw() {
            var text = new StringBuilder();
            for (var each : attributes) if (text.length() < SHOWN) text.append(text.isEmpty() ? "" : "\n").append(each.key()).append(": ").append(each.value());
            return text.length() <= SHOWN ? text.toString() : text.substring(0, SHOWN);
        }

        boolean has(String key) {
            return attributes.stream().anyMatch(each -> each.is(key));
        }

        boolean isList() {
            return attributes.stream().anyMatch(each -> each.is("member") || each.is("uniqueMember") || each.is("objectclass") && each.value().toLowerCase(Locale.ROOT).startsWith("groupof"));
        }
    }

    @Override
    public String format() {
        return Ldif.NAME;
    }

    @Override
    public void read(Consumer<Row> sink, LongConsumer bytesRead) throws IOException {
        var entry = new Entry(1, new ArrayList<>());
        try (var lines = new FoldedLines(file, bytesRead)) {
            for (var line = lines.next(); line != null; line = lines.next()) {
                var attribute = line.cut() ? null : attribute(line.text());
                if (line.text().isBlank() || attribute != null && attribute.is("dn")) {
                    finish(entry, sink);
                    entry = new Entry(line.number(), new ArrayList<>());
                }
                if (attribute == null) continue;
                if (entry.attributes().isEmpty()) entry = new Entry(line.number(), entry.attributes());
                entry.attributes().add(attribute);
            }
        }
        finish(entry, sink);
    }

    /** {@code null} for what is none, and for one that has no value. */
    private Attribute attribute(String line) {
        int colon = line.indexOf(':');
        if (colon <= 0) return null;
        var key = line.substring(0, colon).replaceFirst(";.*", "").strip();
        boolean encoded = line.startsWith("::", colon);
        var value = line.substring(colon + (encoded ? 2 : 1)).strip();
        if (value.isEmpty()) return null;
        var bytes = encoded ? decoded(value) : value;
        return new Attribute(key, CardLine.text(bytes, null, file.charset()), encoded ? bytes : "");
    }

    /** What is no base64 is taken as it stands. */
    private static String decoded(String base64) {
        try {
            return new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException plain) {
            return base64;
        }
    }

    private void finish(Entry entry, Consumer<Row> sink) {
        var says = entry.attributes().stream().anyMatch(each -> !each.is("version"));
        if (says) sink.accept(row(entry));
    }

    private Row row(Entry entry) {
        if (entry.isList()) return new Row.Skipped(entry.line(), entry.raw(), Problem.of("card-of-group"));
        var builder = new CardBuilder(phones, false);
        Picture photo = null;
        for (var each : entry.attributes()) {
            boolean picture = PICTURES.contains(each.key().toLowerCase(Locale.ROOT));
            if (picture && photo == null && !each.bytes().isEmpty()) photo = new Picture(each.bytes().getBytes(StandardCharsets.ISO_8859_1));
            if (!picture && !isBinary(each)) put(builder, each.key(), each.value());
            if (each.is("dn")) nameFrom(each.value(), entry, builder);
        }
        var draft = builder.build("");
        if (!draft.card().isPerson()) return new Row.Skipped(entry.line(), entry.raw(), Problem.of("nobody"));
        return new Row.Person(entry.line(), entry.raw(), new ContactDraft(draft.uid(), draft.card(), draft.origin(), photo));
    }

    /** Keys and certificates are of no use here, and no text. */
    private static boolean isBinary(Attribute attribute) {
        return attribute.bytes().chars().anyMatch(c -> c < ' ' && "\t\n\r".indexOf(c) < 0);
    }

    private static void put(CardBuilder builder, String key, String value) {
        builder.put(Vocabulary.WORDS.column(Ldif.NAME, key), value);
    }

    /** The name an entry is filed under repeats its name and address, and at times is all there is. */
    private static void nameFrom(String dn, Entry entry, CardBuilder builder) {
        var parts = FROM_NAME.matcher(dn);
        while (parts.find()) if (!entry.has(parts.group(1))) put(builder, parts.group(1), parts.group(2).replace("\\", ""));
    }
}
