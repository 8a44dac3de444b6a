package visavis.exporter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;

import de.siegmar.fastcsv.writer.CsvWriter;

import visavis.model.Overview;

/**
 * Contacts as Google Contacts has exported them since 2024, for importing there. Cells stand as they are: a mark against
 * formulas would become part of names and birthdays, and Google Contacts runs none.
 */
public final class GoogleCsvExporter {
    /**
     * Walks through {@code contacts} twice, first for the columns they need, and leaves {@code target} open.
     *
     * @throws IOException when the target cannot take it all
     */
    public void write(OutputStream target, Iterable<Overview> contacts) throws IOException {
        var columns = GoogleColumns.of(contacts);
        var text = new OutputStreamWriter(target, UTF_8);
        try {
            var csv = CsvWriter.builder().build(text);
            csv.writeRecord(columns.stream().map(GoogleColumns.Column::header).toList());
            for (var view : contacts) csv.writeRecord(columns.stream().map(column -> column.cell().apply(view.contact().card())).toList());
            csv.flush();
        } catch (UncheckedIOException trouble) {
            throw trouble.getCause();
        }
    }
}
