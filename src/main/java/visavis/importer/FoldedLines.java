package visavis.importer;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;

/**
 * The lines of a file of cards or entries with what was folded put together again. Each character stands for a byte: a
 * fold may cut a letter in two, and each line may have an encoding of its own, so nothing is decoded before it is whole.
 */
final class FoldedLines implements Closeable {
    /** A picture of some megabytes on one line is nothing unusual. */
    private static final int LONGEST = 16 << 20;
    private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";
    private static final Pattern PRINTABLE = Pattern.compile("[^:]*;(ENCODING *= *)?QUOTED-PRINTABLE[^:]*:", Pattern.CASE_INSENSITIVE);
    private static final Pattern BASE64 = Pattern.compile("[^:]*;(ENCODING *= *)?(BASE64|B)[;:]", Pattern.CASE_INSENSITIVE);
    /** A text that ends in "=" looks like one that goes on; only what certainly starts a property tells them apart. */
    private static final Pattern PROPERTY = Pattern.compile(
            "(\\w+\\.)?(BEGIN|END|VERSION|N|FN|NICKNAME|ORG|TITLE|ROLE|TEL|EMAIL|ADR|LABEL|URL|NOTE|BDAY|PHOTO|REV|UID|CATEGORIES|X-[A-Z0-9-]+)[;:]");
    private static final Pattern ANY_PROPERTY = Pattern.compile("[A-Za-z0-9_./ -]+([;:]|,TYPE=)");

    private final Lines lines;
    private final boolean wide;
    private Lines.Line ahead;

    FoldedLines(TextFile file, LongConsumer bytesRead) throws IOException {
        wide = file.isWide();
        lines = new Lines(wide ? file.reader(bytesRead) : file.bytes(bytesRead), LONGEST);
        ahead = physical();
        if (ahead != null && ahead.text().startsWith(BYTE_ORDER_MARK)) ahead = with(ahead, ahead.text().substring(BYTE_ORDER_MARK.length()), ahead.cut());
    }

    /** The next line that is no comment, unfolded; {@code null} after the last. It is {@code cut} when it is longer than any should be. */
    Lines.Line next() throws IOException {
        while (ahead != null && ahead.text().startsWith("#")) ahead = physical();
        if (ahead == null) return null;
        var first = ahead;
        var text = new StringBuilder(first.text());
        boolean cut = first.cut();
        for (ahead = physical(); ahead != null; ahead = physical()) {
            var more = continuation(text, ahead.text());
            if (more == null) break;
            cut |= ahead.cut() || text.length() > LONGEST;
            if (!cut) text.append(more);
        }
        return with(first, text.toString(), cut);
    }

    /** What the line adds to the text before it, whose soft break it takes away; {@code null} when it starts something new. */
    private static String continuation(StringBuilder text, String line) {
        if (endsSoftly(text) && !PROPERTY.matcher(line).lookingAt()) {
            text.setLength(text.length() - 1);
            return line.startsWith("\t") ? line.substring(1) : line;
        }
        if (line.isBlank() || line.startsWith("#")) return null;
        if (line.charAt(0) == ' ' || line.charAt(0) == '\t') return line.substring(1);
        if (ANY_PROPERTY.matcher(line).lookingAt() || text.indexOf(":") < 0) return null;
        // A line break nobody marked: pictures go on with it, texts have it inside.
        return BASE64.matcher(text).lookingAt() ? line : "\\n" + line;
    }

    private static boolean endsSoftly(StringBuilder text) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == '=' && PRINTABLE.matcher(text).lookingAt();
    }

    private Lines.Line physical() throws IOException {
        var line = lines.next();
        if (line == null || !wide) return line;
        return with(line, new String(line.text().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1), line.cut());
    }

    private static Lines.Line with(Lines.Line line, String text, boolean cut) {
        return new Lines.Line(line.number(), text, cut);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
