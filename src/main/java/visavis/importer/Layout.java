package visavis.importer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/**
 * Where the cells of a table are whose header nobody knows: set apart by the delimiter that makes most rows equally wide, below
 * the first row of that width, which names the columns unless there are values in it.
 */
record Layout(char delimiter, Cells names) {
    private static final int ROWS = 30;

    /** The layout, or {@code null} when the text is no table: no two of its rows have as many cells. */
    static Layout of(TextFile file) throws IOException {
        Layout best = null;
        int most = 0;
        for (var delimiter : Tables.DELIMITERS) {
            var rows = rows(file, delimiter);
            int width = usualWidth(rows);
            int regular = (int) rows.stream().filter(row -> row.values().length == width).count() * width;
            if (width < 2 || regular <= most) continue;
            most = regular;
            best = new Layout(delimiter, names(rows, width));
        }
        return best == null ? single(file) : best;
    }

    private static List<Cells> rows(TextFile file, char delimiter) throws IOException {
        var rows = new ArrayList<Cells>();
        try (var records = new Records(file.reader(bytes -> {}), delimiter)) {
            for (var cells = records.next(); cells != null && rows.size() < ROWS; cells = records.next()) if (cells.problem() == null && !cells.isBlank()) rows.add(cells);
        }
        return rows;
    }

    /** The width of most rows, when at least two have it. */
    private static int usualWidth(List<Cells> rows) {
        var counts = new HashMap<Integer, Integer>();
        rows.forEach(row -> counts.merge(row.values().length, 1, Integer::sum));
        return counts.entrySet().stream().filter(entry -> entry.getValue() > 1).max(java.util.Map.Entry.comparingByValue()).map(java.util.Map.Entry::getKey).orElse(0);
    }

    private static Cells names(List<Cells> rows, int width) {
        var first = rows.stream().filter(row -> row.values().length == width).findFirst().orElseThrow();
        return isData(first) ? nameless(width) : first;
    }

    private static Cells nameless(int width) {
        var names = new String[width];
        Arrays.fill(names, "");
        return new Cells(0, "", names, null);
    }

    private static boolean isData(Cells row) {
        return Arrays.stream(row.values()).map(Cells::said).filter(value -> !value.isEmpty()).anyMatch(value -> switch (ValueShape.of(List.of(value))) {
            case EMAIL, PAGE, DATE, PHONE -> true;
            case NAME, NONE -> false;
        });
    }

    /** A list of e-mail addresses, one a line. */
    private static Layout single(TextFile file) throws IOException {
        var rows = rows(file, ',');
        var values = rows.stream().filter(row -> row.values().length == 1).map(row -> Cells.said(row.values()[0])).toList();
        return values.size() == rows.size() && ValueShape.of(values) == ValueShape.EMAIL ? new Layout(',', names(rows, 1)) : null;
    }
}
