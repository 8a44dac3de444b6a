package visavis.importer;

import java.util.regex.Pattern;

import visavis.model.Problem;
import visavis.model.Text;

/**
 * One record of a table: its cells, or the {@code problem} that kept them from being told apart ({@code null} when none).
 * {@code line} counts from 1 where it starts in the file.
 */
record Cells(long line, String raw, String[] values, Problem problem) {
    /** Kept of a row, in characters: all of any that one would mend by hand. */
    private static final int SHOWN = 10_000, SHOWN_OF_ENDLESS = 500;
    private static final Pattern ESCAPED = Pattern.compile("'+[=+\\-@\t\r]");

    static Cells of(Lines.Line first, String text, String[] values) {
        return new Cells(first.number(), shown(text), values, null);
    }

    static Cells broken(Lines.Line first, Problem problem) {
        return new Cells(first.number(), first.cut() ? first.text().substring(0, SHOWN_OF_ENDLESS) : shown(first.text()), new String[0], problem);
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN);
    }

    /** What the cell says, without the apostrophe by which we keep spreadsheets from running it as a formula. */
    static String said(String cell) {
        var text = Text.clean(cell);
        return text.startsWith("'") && ESCAPED.matcher(text).lookingAt() ? Text.clean(text.substring(1)) : text;
    }

    boolean isBlank() {
        if (problem != null) return false;
        for (var value : values) if (!value.isBlank()) return false;
        return true;
    }
}
