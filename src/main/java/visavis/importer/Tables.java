package visavis.importer;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Delimited text with a header row that says what its columns are, below whatever titles, notes or comments stand first. */
final class Tables implements Format {
    static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|', '~');
    /** LinkedIn puts up to five lines of notes above its header; spreadsheets a title and a date. */
    private static final int ROWS_TO_LOOK_AT = 20;

    @Override
    public Set<String> names() {
        return new HashSet<>(Header.FORMATS);
    }

    @Override
    public Optional<Reading> recognise(TextFile file, ImportOptions options) throws IOException {
        var table = options.mapping().isEmpty() ? remembered(file, options) : mapped(file, options.mapping());
        if (table == null) return Optional.empty();
        var settled = table.withDates(options.dateOrder());
        return Optional.of(switch (settled.header().format()) {
            case Header.HISTORY -> new HistoryTable(settled, options);
            case InvitationTable.NAME -> new InvitationTable(settled);
            default -> new ContactTable(settled, options);
        });
    }

    /** The table in the file, whether or not its header says enough to be read; nothing when there is none. */
    static Optional<TableSketch> sketch(TextFile file) throws IOException {
        var table = any(file);
        return table == null ? Optional.empty() : Optional.of(TableSketch.of(table));
    }

    /** The table as the user once said it is to be read, else as its header says; {@code null} when that says nothing. */
    private static Table remembered(TextFile file, ImportOptions options) throws IOException {
        if (!options.format().isEmpty() || options.remembered().isEmpty()) return find(file, options.format());
        var table = any(file);
        var meanings = table == null ? null : options.remembered().get(table.header().signature());
        return meanings == null ? find(file, "") : mapped(table, meanings);
    }

    /** The columns are where the sketch saw them. */
    private static Table mapped(TextFile file, List<String> meanings) throws IOException {
        var table = any(file);
        return table == null ? null : mapped(table, meanings);
    }

    private static Table mapped(Table table, List<String> meanings) {
        return new Table(table.file(), table.delimiter(), Header.mapped(table.header().row(), meanings));
    }

    /** The table with a header we know, else the one its shape shows; {@code null} when there is none. */
    private static Table any(TextFile file) throws IOException {
        var known = find(file, "");
        if (known != null) return known;
        var layout = Layout.of(file);
        return layout == null ? null : new Table(file, layout.delimiter(), Header.of(layout.names(), Header.ANY_TABLE));
    }

    /** The right delimiter is the one that lets most headers be understood; {@code null} when none does. */
    private static Table find(TextFile file, String forced) throws IOException {
        Table best = null;
        for (var delimiter : DELIMITERS) {
            var found = find(file, delimiter, forced);
            if (found != null && (best == null || found.header().known() > best.header().known())) best = found;
        }
        return best;
    }

    /** The table as it is with that delimiter; {@code null} when no row then makes sense as a header. */
    private static Table find(TextFile file, char delimiter, String forced) throws IOException {
        try (var records = new Records(file.reader(bytes -> {}), delimiter)) {
            for (int i = 0; i < ROWS_TO_LOOK_AT; i++) {
                var cells = records.next();
                if (cells == null) return null;
                var header = Header.of(cells, forced);
                if (header.isOurs(!forced.isEmpty())) return new Table(file, delimiter, header);
            }
            return null;
        }
    }
}
