package visavis.action.quicklog;

import java.util.ArrayList;
import java.util.List;

/** Cuts a line into its words: at blanks, after commas that no number needs, and around quotes. */
final class Tokens {
    private static final String OPENING = "\"\u201c\u201e\u00ab";
    private static final String CLOSING = "\"\u201d\u201c\u00bb";

    private final String line;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String line) {
        this.line = line;
    }

    static List<Token> of(String line) {
        var cut = new Tokens(line);
        int i = 0;
        while (i < line.length()) i = cut.isBlank(i) ? i + 1 : cut.token(i);
        return cut.tokens;
    }

    private int token(int start) {
        boolean mention = isMention(start);
        int from = mention ? start + 1 : start;
        int close = closingQuote(from);
        if (close > 0) {
            boolean comma = close + 1 < line.length() && line.charAt(close + 1) == ',';
            tokens.add(Token.quoted(line.substring(from + 1, close).strip(), start, close + 1, mention, comma));
            return comma ? close + 2 : close + 1;
        }
        int end = wordEnd(from);
        tokens.add(Token.plain(line.substring(from, end), start, mention));
        return end;
    }

    /** An at sign with a blank behind it stands before a place; at the very end a name is about to be typed. */
    private boolean isMention(int i) {
        return (line.charAt(i) == '@' || line.charAt(i) == '\uff20') && (i + 1 == line.length() || !isBlank(i + 1));
    }

    /** Where the quote that opens at {@code from} closes; -1 when none opens there or it never closes. */
    private int closingQuote(int from) {
        if (from >= line.length() || OPENING.indexOf(line.charAt(from)) < 0) return -1;
        for (int i = from + 1; i < line.length(); i++) if (CLOSING.indexOf(line.charAt(i)) >= 0) return i;
        return -1;
    }

    private int wordEnd(int from) {
        for (int i = from; i < line.length(); i++) {
            if (isBlank(i)) return i;
            if (line.charAt(i) == ',' && !(isDigit(i - 1) && isDigit(i + 1))) return i + 1;
        }
        return line.length();
    }

    private boolean isBlank(int i) {
        return Character.isWhitespace(line.charAt(i)) || line.charAt(i) == '\u00a0';
    }

    private boolean isDigit(int i) {
        return i >= 0 && i < line.length() && Character.isDigit(line.charAt(i));
    }
}
