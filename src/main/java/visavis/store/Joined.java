package visavis.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Texts that SQLite joined into one, to be taken apart again: each that crosses into Java by itself costs more than joining it.
 * Between them stands NUL, which {@link visavis.model.Text#clean} leaves in none.
 */
final class Joined {
    private final String text;
    private int at;

    Joined(String text) {
        this.text = text;
    }

    /** What {@code group_concat} made of the rows that {@code one} reads; {@code null} is what it makes of none. */
    static <T> List<T> list(String text, Function<Joined, T> one) {
        if (text == null) return List.of();
        var list = new ArrayList<T>(2);
        for (var joined = new Joined(text); joined.at <= text.length(); ) list.add(one.apply(joined));
        return list;
    }

    String next() {
        int end = text.indexOf('\0', at);
        var next = text.substring(at, end < 0 ? text.length() : end);
        at = end < 0 ? text.length() + 1 : end + 1;
        return next;
    }

    /** {@code null} where the text is empty. */
    Integer number() {
        var next = next();
        return next.isEmpty() ? null : Integer.valueOf(next);
    }
}
