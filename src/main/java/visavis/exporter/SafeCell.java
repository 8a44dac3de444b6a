package visavis.exporter;

import java.util.regex.Pattern;

/**
 * Spreadsheets run a cell that starts like a formula. Such cells get a leading apostrophe, which spreadsheets take
 * for "this is text"; cells that already look escaped get one more, so that taking one off always gives the original.
 */
final class SafeCell {
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r]");
    private static final Pattern PHONE = Pattern.compile("\\+[0-9 ().-]+");

    private SafeCell() {}

    static String of(String text) {
        return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }

    /**
     * International numbers stay as they are: every other program must be able to dial them, and a cell of
     * digits, blanks and hyphens can at worst be shown as a number, never do anything.
     */
    static String ofPhone(String text) {
        return PHONE.matcher(text).matches() ? text : of(text);
    }
}
