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

    /** The right delimiter is the one that lets most headers be understood. */
    @Override
    public Optional<Reading> recognise(TextFile file, ImportOptions options) throws IOException {
        Table best = null;
        for (var delimiter : DELIMITERS) {
            var found = find(file, delimiter, options.format());
            if (found != null && (best == null || found.header().known() > best.header().known())) best = found;
        }
        if (best == null) return Optional.empty();
        var table = best.withDatesSettled();
        return Optional.of(switch (table.header().format()) {
            case Header.HISTORY -> new HistoryTable(table, options);
            case InvitationTable.NAME -> new InvitationTable(table);
            default -> new ContactTable(table, options);
        });
    }

    /** The table as it is with that delimiter; {@code null} when no row then makes sense as a header. */
    private static Table find(TextFile file, char delimiter, String forced) throws IOException {
        try (var records = new Records(file.reader(bytes -> {}), delimiter)) {
            for (int i = 0; i < ROWS_TO_LOOK_AT; i++) {
                var cells = records.next();
                if (cells == null) return null;
                var header = Header.of(cells, forced);
                if (header.isOurs(!forced.isEmpty())) return new Table(file, delimiter, header, false);
            }
            return null;
        }
    }
}
