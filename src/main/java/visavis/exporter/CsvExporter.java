package visavis.exporter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import visavis.model.Overview;

/** Contacts as a table, one row each, for spreadsheets and other address books; {@link SafeCell} keeps cells from being run as formulas. */
public final class CsvExporter {
    /**
     * Walks through {@code contacts} twice, first for the columns they need, and leaves {@code target} open.
     *
     * @throws IOException when the target cannot take it all
     */
    public void write(OutputStream target, Iterable<Overview> contacts) throws IOException {
        var columns = Columns.of(Width.of(contacts));
        var header = columns.stream().map(Column::header).toList();
        var rows = StreamSupport.stream(contacts.spliterator(), false).map(view -> columns.stream().map(column -> column.cell().apply(view)).toList());
        TableExporter.write(target, Stream.concat(Stream.of(header), rows));
    }
}
