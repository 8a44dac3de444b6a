package visavis.importer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import visavis.model.Guess;
import visavis.model.Mapping;

/**
 * A table before it is read, for the user to say what its columns hold. A meaning is a word of
 * {@link Mapping#MEANINGS}; several columns may have the same one.
 */
public record TableSketch(List<Guess> columns) {
    private static final int ROWS = 200, SAMPLES = 3;

    public TableSketch {
        columns = List.copyOf(columns);
    }

    /** The same for every table with these columns: what a choice of meanings is remembered by. */
    public String signature() {
        return signature(columns.stream().map(Guess::header));
    }

    static String signature(Stream<String> headers) {
        return headers.map(Vocabulary::key).collect(Collectors.joining("|"));
    }

    /** What the columns hold, as {@link ImportOptions#withMapping} takes it. */
    public List<String> meanings() {
        return columns.stream().map(Guess::meaning).toList();
    }

    static TableSketch of(Table table) throws IOException {
        var values = new ArrayList<List<String>>();
        for (int i = 0; i < table.header().width(); i++) values.add(new ArrayList<>());
        int[] rows = {0};
        table.rows(cells -> {
            for (int i = 0; i < Math.min(cells.values().length, values.size()); i++) if (!cells.values()[i].isBlank()) values.get(i).add(Cells.said(cells.values()[i]));
            return ++rows[0] < ROWS;
        }, bytes -> {});
        var guesses = new ArrayList<Guess>();
        for (int i = 0; i < values.size(); i++) if (!Header.isMark(table.header().column(i).header())) guesses.add(guess(table.header(), i, values.get(i)));
        return new TableSketch(guesses);
    }

    private static Guess guess(Header header, int index, List<String> values) {
        var column = header.column(index);
        var meaning = column.part() == Part.UNKNOWN ? guessed(header, column, values) : column.meaning();
        return new Guess(column.header(), Mapping.MEANINGS.contains(meaning) ? meaning : "unknown", values.stream().distinct().limit(SAMPLES).toList());
    }

    /** What the values show is certain; a known word in the header is next; then only a name can be told by its looks. */
    private static String guessed(Header header, Column column, List<String> values) {
        var shape = ValueShape.of(values);
        if (!shape.meaning(values).isEmpty() && shape != ValueShape.NAME) return shape.meaning(values);
        var named = Vocabulary.WORDS.within(column.header());
        if (named.part() != Part.UNKNOWN) return named.meaning();
        return shape == ValueShape.NAME && !header.hasName() ? shape.meaning(values) : "unknown";
    }
}
