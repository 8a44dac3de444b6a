package visavis.exporter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;

import de.siegmar.fastcsv.writer.CsvWriter;

import visavis.model.Overview;

/**
 * Contacts as a table, one row each, for spreadsheets and other address books; {@link SafeCell} keeps cells from
 * being run as formulas. The file is UTF-8 with a byte order mark, without which spreadsheets misread accents,
 * and its lines end in CR LF as RFC 4180 has it.
 */
public final class CsvExporter {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    /**
     * Walks through {@code contacts} twice, first for the columns they need, and leaves {@code target} open.
     *
     * @throws IOException when the target cannot take it all
     */
    public void write(OutputStream target, Iterable<Overview> contacts) throws IOException {
        var columns = Columns.of(Width.of(contacts));
        var text = new OutputStreamWriter(target, UTF_8);
        text.write(BYTE_ORDER_MARK);
        try {
            var csv = CsvWriter.builder().build(text);
            csv.writeRecord(columns.stream().map(Column::header).toList());
            for (var view : contacts) csv.writeRecord(columns.stream().map(column -> column.cell().apply(view)).toList());
            csv.flush();
        } catch (UncheckedIOException trouble) {
            throw trouble.getCause();
        }
    }
}
