package visavis.cli;

/** Text cut to a column's width. */
final class Fit {
    private Fit() {}

    static String to(String text, int width) {
        var line = text.lines().findFirst().orElse("");
        return line.length() <= width ? line : line.substring(0, width - 1) + "\u2026";
    }
}
