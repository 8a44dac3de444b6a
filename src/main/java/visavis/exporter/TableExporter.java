package visavis.exporter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * Rows of cells for spreadsheets: UTF-8 with a byte order mark, without which they misread accents, and lines that end in CR LF as RFC
 * 4180 has it. Whether cells could be run as formulas is for whoever knows what they hold to see to ({@link SafeCell}).
 */
final class TableExporter {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private TableExporter() {}

    /** Leaves {@code target} open. @throws IOException when it cannot take it all */
    static void write(OutputStream target, Stream<List<String>> rows) throws IOException {
        var text = new OutputStreamWriter(target, UTF_8);
        text.write(BYTE_ORDER_MARK);
        try {
            var csv = CsvWriter.builder().build(text);
            rows.forEach(csv::writeRecord);
            csv.flush();
        } catch (UncheckedIOException trouble) {
            throw trouble.getCause();
        }
    }
}
