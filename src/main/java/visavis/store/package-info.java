/**
 * The SQLite file: opening, upgrading, backing up, restoring, and one {@code ...Store} for each kind of record. The only package
 * with SQL. Knows model, and task for writing beside the work that makes the rows. Start at {@link visavis.store.Database}.
 *
 * <p>Writing goes through {@link visavis.store.Transaction}, which an action opens and hands to every store it uses, so
 * that one action is one transaction and one step that can be undone. Every change of a contact is kept field by field
 * with its value before and after ({@link visavis.store.Changes}); undoing an edit, a bulk tag and a whole import is
 * therefore the same few lines ({@link visavis.store.StepStore}).
 *
 * <p>sqlite-jdbc carries SQLite with FTS5 for every system. jdbi reads rows into records; rows are written through
 * statements that the transaction keeps prepared, because an import writes the same eight statements a hundred thousand
 * times. jackson-core writes the before and after values. Flyway was left out: numbered files and {@code user_version}
 * do the same in forty lines and cost nothing at start.
 */
package visavis.store;
