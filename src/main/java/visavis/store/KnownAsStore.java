package visavis.store;

import java.util.HashMap;
import java.util.Map;

/** Whom the user said rows of files are, and who rows that hold a name alone have become: the same row is the same person again, and is not asked about. */
public final class KnownAsStore {
    private final Database database;

    public KnownAsStore(Database database) {
        this.database = database;
    }

    /** The contact, merged into another or not, by all the row says of who it is; without those whose import was taken back, and people in the trash. */
    public Map<String, Long> all() {
        return database.read(handle -> {
            var known = new HashMap<String, Long>();
            handle.createQuery("""
                            select who, contact_id from known_as
                            join step on step.id = step_id and undone is null
                            join contact on contact.id = contact_id and (deleted is null or merged_into is not null)""")
                    .map((row, context) -> known.put(row.getString(1), row.getLong(2))).list();
            return known;
        });
    }

    /** Keeps it for as long as the step stands. */
    public void save(Transaction tx, long step, String who, long contact) {
        tx.run("insert or replace into known_as values (?, ?, ?)", who, contact, step);
    }
}
