package visavis.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.jdbi.v3.core.statement.Query;

import visavis.model.Coded;
import visavis.model.Step;

/** The steps that were done, newest last, each of which can be taken back ({@link Undoing}). */
public final class StepStore {
    private final Database database;

    public StepStore(Database database) {
        this.database = database;
    }

    /** Opens a step; all changes of the transaction are kept under its id. */
    public long begin(Transaction tx, Step.Kind kind, String subject, int amount) {
        long id = tx.nextId("step");
        tx.run("insert into step (id, kind, subject, amount, at) values (?, ?, ?, ?, ?)", id, kind.code(), subject, amount, now());
        return id;
    }

    /** The step that undoing would take back now. */
    public Optional<Step> last() {
        return database.read(handle -> first(handle.createQuery("select * from step where undone is null order by id desc limit 1")));
    }

    public Optional<Step> lastImport() {
        return database.read(handle -> first(handle.createQuery("select * from step where undone is null and kind = 'import' order by id desc limit 1")));
    }

    public Optional<Step> find(long id) {
        return database.read(handle -> first(handle.createQuery("select * from step where id = :id").bind("id", id)));
    }

    private static Optional<Step> first(Query query) {
        return query.map((row, context) -> read(row)).findFirst();
    }

    /** Takes a standing step back; what was changed again since stays as it is and is named in the result. */
    public Undone undo(Transaction tx, Step step) {
        var undone = new Undoing(tx, step).run();
        tx.run("update step set undone = ? where id = ?", now(), step.id());
        return undone;
    }

    static Step read(ResultSet row) throws SQLException {
        return new Step(row.getLong("id"), Coded.of(Step.Kind.class, row.getString("kind")), row.getString("subject"), row.getInt("amount"),
                Mappers.instant(row.getString("at")), Mappers.instant(row.getString("undone")));
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
