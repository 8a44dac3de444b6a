package visavis.action;

import java.util.ArrayList;
import java.util.List;

import visavis.importer.ImportFile;
import visavis.importer.Row;
import visavis.model.ImportCounts;
import visavis.model.ImportProblem;
import visavis.model.ImportReport;

/** Counts what becomes of each row of a file, so that nothing is lost without a word. */
final class Tally {
    enum Outcome { ADDED, UPDATED, UNCHANGED }

    private final boolean history;
    private final int[] people = new int[Outcome.values().length];
    private final int[] events = new int[Outcome.values().length];
    private final List<ImportProblem> problems = new ArrayList<>();
    private int skipped, failed;
    /** Counted on one thread, shown by another. */
    private volatile int rows;

    /** In a history the rows are interactions, elsewhere they are people; what is the other does not count as a row. */
    Tally(boolean history) {
        this.history = history;
    }

    void person(Outcome outcome) {
        people[outcome.ordinal()]++;
        if (!history) rows++;
    }

    void event(Outcome outcome) {
        events[outcome.ordinal()]++;
        if (history) rows++;
    }

    void skipped(Row.Skipped row) {
        skipped++;
        rows++;
        problems.add(new ImportProblem(row.line(), row.raw(), ImportProblem.SKIPPED, row.reason()));
    }

    void failed(Row.Failed row) {
        failed++;
        rows++;
        problems.add(new ImportProblem(row.line(), row.raw(), ImportProblem.FAILED, row.reason()));
    }

    int rows() {
        return rows;
    }

    ImportReport report(long run, String name, ImportFile file, String sha256) {
        return new ImportReport(run, name, sha256, file.format(), rows, counts(people, !history), counts(events, history), problems, file.header());
    }

    private ImportCounts counts(int[] outcomes, boolean withProblems) {
        return new ImportCounts(outcomes[0], outcomes[1], outcomes[2], withProblems ? skipped : 0, withProblems ? failed : 0);
    }
}
