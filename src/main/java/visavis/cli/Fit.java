package visavis.cli;

/** Text brought to a column's width. */
final class Fit {
    private Fit() {}

    /** The first line of it, cut where it is too long. */
    static String to(String text, int width) {
        var line = text.indexOf('\n') < 0 && text.indexOf('\r') < 0 ? text : text.lines().findFirst().orElse("");
        return line.length() <= width ? line : line.substring(0, width - 1) + "\u2026";
    }

    /** The same with spaces after it where it is too short. */
    static String column(String text, int width) {
        return left(to(text, width), width);
    }

    /** Uncut, with spaces after it. */
    static String left(String text, int width) {
        return text + spaces(text, width);
    }

    /** Uncut, with spaces before it. */
    static String right(String text, int width) {
        return spaces(text, width) + text;
    }

    private static String spaces(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length()));
    }
}
