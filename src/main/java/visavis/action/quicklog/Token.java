package visavis.action.quicklog;

import visavis.model.Text;

/**
 * One word of the line, or one quoted stretch. {@code text} is as typed without {@code @}, quotes and the punctuation around
 * (full stops stay: {@code 31.1.}); {@code word} is what dictionaries know it by. {@code end} is before the punctuation.
 *
 * @param pauses whether a comma or the like follows
 */
record Token(String text, String word, int start, int end, boolean mention, boolean quoted, boolean pauses) {
    private static final String OPENING = "([";
    private static final String PAUSING = ",;:!?)]";

    static Token quoted(String text, int start, int end, boolean mention, boolean pauses) {
        return new Token(text, "", start, end, mention, true, pauses);
    }

    /** @param raw as typed, without the {@code @} that stands at {@code start} for a mention */
    static Token plain(String raw, int start, boolean mention) {
        int from = 0, to = raw.length();
        while (from < to && OPENING.indexOf(raw.charAt(from)) >= 0) from++;
        while (to > from && PAUSING.indexOf(raw.charAt(to - 1)) >= 0) to--;
        var text = raw.substring(from, to);
        int at = mention ? 1 : 0;
        return new Token(text, word(text), start + (mention ? 0 : from), start + at + to, mention, false, to < raw.length());
    }

    private static String word(String text) {
        var folded = Text.fold(text).replace('\u2019', '\'');
        int end = folded.length();
        while (end > 0 && folded.charAt(end - 1) == '.') end--;
        return folded.substring(0, end);
    }

    /** Whether it may be read as a word of the grammar at all. */
    boolean isWord() {
        return !mention && !quoted && !word.isEmpty();
    }

    /** Written like a name: no digits, and not beginning with a small letter; scripts without capitals always are. */
    boolean looksLikeName() {
        if (mention || quoted || text.isEmpty()) return false;
        int first = text.codePointAt(0);
        return Character.isLetter(first) && !Character.isLowerCase(first) && text.chars().noneMatch(Character::isDigit);
    }
}
