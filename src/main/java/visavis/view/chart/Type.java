package visavis.view.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A size of lettering, in pixels, and how much room words take in it. The widths are those of a wide sans-serif font,
 * a little too large for most: so nothing overlaps whichever font the system has, and no toolkit is asked.
 */
public record Type(double size, boolean strong) {
    public static final Type SMALL = new Type(12, false), SMALL_STRONG = new Type(12, true), BODY = new Type(13, false), TITLE = new Type(15, true);
    private static final String ELLIPSIS = "…";

    public double width(String text) {
        return text.codePoints().mapToDouble(Type::em).sum() * size * (strong ? 1.1 : 1);
    }

    /** The text if it fits, else its beginning with an ellipsis; empty when not even that fits. */
    public String fit(String text, double room) {
        if (width(text) <= room) return text;
        int end = text.length();
        while (end > 0 && width(text.substring(0, end) + ELLIPSIS) > room) end = text.offsetByCodePoints(end, -1);
        return end == 0 ? "" : text.substring(0, end).strip() + ELLIPSIS;
    }

    /** The text on at most so many lines of about the same length, broken between words; the last one is cut short if need be. */
    public List<String> wrap(String text, double room, int lines) {
        var best = filled(text, room, lines);
        if (best.size() == 1 || width(text) > room * lines) return best.stream().map(each -> fit(each, room)).toList();
        for (var less = room; less > room / 2; less -= size) {
            var tried = filled(text, less, lines);
            var limit = less;
            if (tried.size() > best.size() || tried.stream().anyMatch(each -> width(each) > limit)) break;
            best = tried;
        }
        return best.stream().map(each -> fit(each, room)).toList();
    }

    private List<String> filled(String text, double room, int lines) {
        var done = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || done.size() == lines - 1 || width(longer) <= room) {
                line = longer;
            } else {
                done.add(line);
                line = word;
            }
        }
        done.add(line);
        return done;
    }

    private static double em(int letter) {
        if (Character.getType(letter) == Character.NON_SPACING_MARK || Character.getType(letter) == Character.FORMAT) return 0;
        if ("ijlI.,:;'|!· ".indexOf(letter) >= 0) return .32;
        if ("ftr-()[]/\"".indexOf(letter) >= 0) return .42;
        if ("mwMW@%—…".indexOf(letter) >= 0 || letter >= 0x1100) return 1;
        return Character.isUpperCase(letter) ? .74 : .64;
    }
}
