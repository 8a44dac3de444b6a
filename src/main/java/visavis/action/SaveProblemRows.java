package visavis.action;

import java.nio.file.Path;
import java.util.function.Function;

import visavis.exporter.ProblemRowsExporter;
import visavis.model.ImportReport;
import visavis.model.Problem;
import visavis.model.Refusal;

/** Writes the rows that brought nobody to a table, to be mended and imported again. */
public final class SaveProblemRows {
    /** Whether the report has rows of a table that could be mended. */
    public boolean isPossible(ImportReport report) {
        return ProblemRowsExporter.canWrite(report);
    }

    /** @throws Refusal when the file cannot be written; an old one of that name is then as it was */
    public void run(ImportReport report, Path file, Function<Problem, String> words) throws Refusal {
        FreshFile.write(file, out -> new ProblemRowsExporter().write(out, report, words));
    }
}
