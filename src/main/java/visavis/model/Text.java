package visavis.model;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/** The few rules every text value follows: trimmed, never null, compared without case or accents. */
public final class Text {
    private Text() {}

    /** The text without surrounding white space (non-breaking blanks too) and without NUL; empty for null. */
    public static String clean(String text) {
        if (text == null || text.isEmpty()) return "";
        var plain = text.indexOf('\0') >= 0 ? text.replace("\0", "") : text;
        int from = 0, to = plain.length();
        while (from < to && blank(plain.charAt(from))) from++;
        while (to > from && blank(plain.charAt(to - 1))) to--;
        return plain.substring(from, to);
    }

    /** For comparing: case and accents folded, white space runs made one blank, the rest left as it is. */
    public static String fold(String text) {
        var clean = clean(text);
        return oneBlank((isAscii(clean) ? clean : plainLetters(clean)).toLowerCase(Locale.ROOT));
    }

    private static String plainLetters(String text) {
        var plain = new StringBuilder(text.length());
        var apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        for (int at = 0, letter; at < apart.length(); at += Character.charCount(letter)) {
            letter = apart.codePointAt(at);
            switch (letter) {
                case '\u00df' -> plain.append("ss");
                case '\u00f8', '\u00d8' -> plain.append('o');
                case '\u0142', '\u0141' -> plain.append('l');
                default -> {
                    if (!isMark(letter)) plain.appendCodePoint(letter);
                }
            }
        }
        return plain.toString();
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static String oneBlank(String text) {
        int odd = 0;
        while (odd < text.length() && !(blank(text.charAt(odd)) && (text.charAt(odd) != ' ' || odd > 0 && text.charAt(odd - 1) == ' '))) odd++;
        if (odd == text.length()) return text;
        var spaced = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!blank(c)) spaced.append(c);
            else if (spaced.length() > 0 && spaced.charAt(spaced.length() - 1) != ' ') spaced.append(' ');
        }
        return spaced.toString();
    }

    /** The non-empty ones of the given texts, in order, with the separator between them. */
    public static String join(String separator, String... parts) {
        var joined = "";
        for (var part : parts) if (part != null && !part.isBlank()) joined = joined.isEmpty() ? part : joined + separator + part;
        return joined;
    }

    public static String join(String separator, Collection<String> parts) {
        var joined = new StringBuilder();
        for (var part : parts) {
            if (part == null || part.isBlank()) continue;
            if (!joined.isEmpty()) joined.append(separator);
            joined.append(part);
        }
        return joined.toString();
    }

    private static boolean blank(char c) {
        return c <= ' ' || c > 127 && isBlankBeyondAscii(c);
    }

    private static boolean isBlankBeyondAscii(char c) {
        return c == '\u00a0' || c == '\ufeff' || c == '\u200e' || c == '\u200f' || Character.isWhitespace(c);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) > 127) return false;
        return true;
    }
}
