package visavis.model;

import java.util.List;

/**
 * What an import did. {@code run} is the id it is undone by, 0 when nothing was stored (a trial). For a contact list
 * {@code rowsRead} equals {@code contacts.sum()}, for a history {@code interactions.sum()}. Of a table, {@code header} is the sign that
 * sets cells apart and the row of column names; of other files it is empty.
 */
public record ImportReport(long run, String file, String sha256, String format, int rowsRead, ImportCounts contacts, ImportCounts interactions, List<ImportProblem> problems,
                           String header) {
    public ImportReport {
        problems = List.copyOf(problems);
    }

    public boolean hasFailures() {
        return contacts.failed() + interactions.failed() > 0;
    }

    /** The same report of a trial, which stored nothing that could be undone. */
    public ImportReport asTrial() {
        return new ImportReport(0, file, sha256, format, rowsRead, contacts, interactions, problems, header);
    }

    /** The same report with the rows that brought nobody, which the store keeps apart. */
    public ImportReport withProblems(List<ImportProblem> value) {
        return new ImportReport(run, file, sha256, format, rowsRead, contacts, interactions, value, header);
    }
}
