package visavis.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import visavis.model.Field;

/** What fields of one value were at a time in the past, from the record of what was changed and taken back. */
public final class FieldHistory {
    private final Database database;

    public FieldHistory(Database database) {
        this.database = database;
    }

    /** The value of each contact of whom the field was ever changed, at the end of the instant. */
    public Map<Long, String> at(Field field, Instant when) {
        return database.read(handle -> {
            var values = new HashMap<Long, String>();
            handle.createQuery("""
                            select c.contact_id, c.before, c.after, s.at <= :when and (s.undone is null or s.undone > :when)
                            from change c join step s on s.id = c.step_id where c.field = :field order by c.id""")
                    .bind("when", when.toString()).bind("field", field.code())
                    .map((row, context) -> {
                        values.putIfAbsent(row.getLong(1), only(row.getString(2)));
                        if (row.getBoolean(4)) values.put(row.getLong(1), only(row.getString(3)));
                        return null;
                    }).list();
            return values;
        });
    }

    private static String only(String cells) {
        return Cells.read(cells).getFirst().getFirst();
    }
}
