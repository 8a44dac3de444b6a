package visavis.exporter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** What a chart shows as a table, below its row of headings; {@link SafeCell} keeps cells from being run as formulas. */
public final class ChartTableExporter {
    /** Leaves {@code target} open. @throws IOException when it cannot take it all */
    public void write(OutputStream target, List<List<String>> rows) throws IOException {
        TableExporter.write(target, rows.stream().map(row -> row.stream().map(SafeCell::of).toList()));
    }
}
