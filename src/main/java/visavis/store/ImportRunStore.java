package visavis.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import visavis.model.ImportCounts;
import visavis.model.ImportProblem;
import visavis.model.ImportReport;
import visavis.model.Problem;
import visavis.model.Step;

/** The imports that were made, with every row that brought nobody. */
public final class ImportRunStore {
    private final Database database;

    public ImportRunStore(Database database) {
        this.database = database;
    }

    /** Keeps the report under its run, which is the id of the step it is undone by. */
    public void save(Transaction tx, ImportReport report) {
        var contacts = report.contacts();
        var interactions = report.interactions();
        tx.run("insert into import_run values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", report.run(), report.file(), report.sha256(), report.format(), report.rowsRead(),
                contacts.added(), contacts.updated(), contacts.unchanged(), contacts.skipped(), contacts.failed(),
                interactions.added(), interactions.unchanged(), interactions.skipped(), interactions.failed(), report.header());
        int position = 0;
        for (var problem : report.problems()) {
            tx.insert("insert into import_problem values (?, ?, ?, ?, ?, ?, ?)", report.run(), position++, problem.line(), problem.row(), problem.kind(),
                    problem.reason().code(), Cells.write(List.of(problem.reason().args())));
        }
        tx.run("update step set amount = ? where id = ?", contacts.added() + contacts.updated() + interactions.added(), report.run());
    }

    /** An import with the step it is undone by. */
    public record Run(ImportReport report, Step step) {}

    /** The latest imports, newest first, without their problems. */
    public List<Run> latest(int limit) {
        return database.read(handle -> handle.createQuery("select * from import_run join step on step.id = step_id order by step_id desc limit :limit")
                .bind("limit", limit).map((row, context) -> new Run(read(row, List.of()), StepStore.read(row))).list());
    }

    public List<ImportProblem> problems(long run) {
        return database.read(handle -> new ArrayList<>(handle.createQuery("select * from import_problem where step_id = :run order by position")
                .bind("run", run).map((row, context) -> problem(row)).list()));
    }

    private static ImportProblem problem(ResultSet row) throws SQLException {
        return new ImportProblem(row.getLong("line"), row.getString("row"), row.getString("kind"),
                new Problem(row.getString("code"), Cells.read(row.getString("args")).getFirst()));
    }

    private static ImportReport read(ResultSet row, List<ImportProblem> problems) throws SQLException {
        var contacts = new ImportCounts(row.getInt("contacts_added"), row.getInt("contacts_updated"), row.getInt("contacts_unchanged"), row.getInt("contacts_skipped"), row.getInt("contacts_failed"));
        var interactions = new ImportCounts(row.getInt("interactions_added"), 0, row.getInt("interactions_unchanged"), row.getInt("interactions_skipped"), row.getInt("interactions_failed"));
        return new ImportReport(row.getLong("step_id"), row.getString("file"), row.getString("sha256"), row.getString("format"), row.getInt("rows_read"), contacts, interactions, problems, row.getString("header"));
    }
}
