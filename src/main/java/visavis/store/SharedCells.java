package visavis.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A statement for many rows in which the cells stand that are the same in all of them: handing over a cell costs about as much as storing it, and
 * half of most rows is empty.
 *
 * @param others the places of the cells that are handed over, in order
 */
record SharedCells(String sql, int[] others) {
    /** Fewer rows are not worth a statement of their own. */
    private static final int WORTH_IT = 50;

    /** @param sql with a question mark for each cell, and no other */
    static SharedCells of(String sql, List<Object[]> rows) {
        var shared = shared(rows);
        var text = new StringBuilder(sql.length());
        var others = new ArrayList<Integer>();
        int cell = 0;
        for (int i = 0; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (c != '?') text.append(c);
            else {
                text.append(shared[cell] == null ? "?" : shared[cell]);
                if (shared[cell] == null) others.add(cell);
                cell++;
            }
        }
        return new SharedCells(text.toString(), others.stream().mapToInt(Integer::intValue).toArray());
    }

    /** As SQL has them; {@code null} where rows differ, or the cell is no plain one. */
    private static String[] shared(List<Object[]> rows) {
        var first = rows.getFirst();
        var shared = new String[first.length];
        for (int cell = 0; cell < first.length; cell++) if (rows.size() >= WORTH_IT && isShared(rows, cell, first[cell])) shared[cell] = literal(first[cell]);
        return shared;
    }

    private static boolean isShared(List<Object[]> rows, int cell, Object value) {
        for (var row : rows) if (!Objects.equals(row[cell], value)) return false;
        return true;
    }

    private static String literal(Object value) {
        if (value == null) return "null";
        if (value instanceof Integer || value instanceof Long) return value.toString();
        return value instanceof String text && isCode(text) ? "'" + text + "'" : null;
    }

    /** Empty, or a word of ours such as {@code weak}: what others wrote is handed over. */
    private static boolean isCode(String text) {
        return text.length() < 20 && text.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
