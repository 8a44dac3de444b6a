package visavis.action.quicklog;

import java.time.LocalDate;
import java.util.regex.Pattern;

import visavis.model.Text;

/**
 * Reads a line of the quick log. Pieces may come in any order; of two dates, lengths or channels the first counts and
 * the other stays in the title. What follows {@code --} or {@code //} or a line break is the note.
 */
public final class QuickLog {
    private static final Pattern NOTE = Pattern.compile("\\s(?:--|//)(?=\\s|$)|\\R");

    private QuickLog() {}

    /** In English; never throws, whatever the text. */
    public static QuickLogEntry parse(String text, LocalDate today, People people) {
        return parse(text, today, people, Words.ENGLISH);
    }

    /** @param people looked up a few times for each word that may begin a name, so it should answer quickly */
    public static QuickLogEntry parse(String text, LocalDate today, People people, Words words) {
        var line = text == null ? "" : text;
        var mark = NOTE.matcher(line);
        if (!mark.find()) return new Reading(line, today, people, words).entry("");
        var reading = new Reading(line.substring(0, mark.start()), today, people, words);
        reading.mark(new Span(mark.end(), line.length(), Piece.NOTE));
        return reading.entry(Text.clean(line.substring(mark.end())));
    }
}
