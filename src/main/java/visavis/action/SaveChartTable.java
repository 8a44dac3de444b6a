package visavis.action;

import java.nio.file.Path;
import java.util.List;

import visavis.exporter.ChartTableExporter;
import visavis.model.Refusal;

/** Keeps what a chart shows as a table for spreadsheets. */
public final class SaveChartTable {
    /** @param rows of cells, the headings first. @throws Refusal when the file cannot be written; an old one of that name is then as it was */
    public void run(List<List<String>> rows, Path file) throws Refusal {
        FreshFile.write(file, out -> new ChartTableExporter().write(out, rows));
    }
}
