package visavis.view.chart;

import java.util.ArrayList;
import java.util.List;

import visavis.model.Tie;
import visavis.view.chart.Area.Box;

/**
 * What a shape on the map means: a tie, which leads to all who are one, or several people in one place, which leads nowhere.
 *
 * @param tie {@code null} for several people
 * @param x   where its shape begins, {@code y} its middle
 */
record MapKey(Tie tie, String words, double x, double y) {
    private static final double TO_WORDS = 16, APART = 16, HIGH = 24;

    /** In one line, as many as there is room for before {@code end}. */
    static List<MapKey> line(MapWords words, double x, double y, double end) {
        var line = new ArrayList<MapKey>();
        for (var key : List.of(new MapKey(Tie.STRONG, words.get("chart.map.strong"), x, y), new MapKey(Tie.WEAK, words.get("chart.map.weak"), x, y), new MapKey(null, words.get("chart.map.crowd"), x, y))) {
            var placed = new MapKey(key.tie, key.words, line.isEmpty() ? x : line.getLast().end() + APART, y);
            if (placed.end() > end) break;
            line.add(placed);
        }
        return line;
    }

    double toWords() {
        return x + TO_WORDS + (tie == null ? 4 : 0);
    }

    private double end() {
        return toWords() + Type.SMALL.width(words);
    }

    Box box() {
        return new Box(x, y - HIGH / 2, end() - x, HIGH);
    }
}
