package visavis.store;

import java.util.List;

import visavis.model.Contact;
import visavis.model.Field;
import visavis.model.Interaction;

/** The record of what a step changed: for each field the value before and after, enough to take it back even after later edits. */
final class Changes {
    static final String DELETED = "deleted", INTERACTION = "interaction", MERGED = "merged", TOOK_PART = "took-part", CIRCLE = "circle";
    private static final String INSERT = "insert into change (id, step_id, contact_id, interaction_id, field, was_edited, before, after) values (?, ?, ?, ?, ?, ?, ?, ?)";

    record Change(long id, Long contactId, Long interactionId, String field, boolean wasEdited, String before, String after) {}

    private Changes() {}

    static void record(Transaction tx, long step, Field field, Contact before, Contact after) {
        tx.insert(INSERT, tx.nextId("change"), step, before.id(), null, field.code(), before.edited().contains(field) ? 1 : 0,
                Cells.write(FieldCells.of(field, before)), Cells.write(FieldCells.of(field, after)));
    }

    static void record(Transaction tx, long step, Interaction before, Interaction after) {
        tx.insert(INSERT, tx.nextId("change"), step, null, before.id(), INTERACTION, 0, Cells.write(InteractionCells.of(before)), Cells.write(InteractionCells.of(after)));
    }

    static void recordDeleted(Transaction tx, long step, Long contact, Long interaction, String when) {
        tx.insert(INSERT, tx.nextId("change"), step, contact, interaction, DELETED, 0, "", when);
    }

    static void recordMerged(Transaction tx, long step, long away, long kept) {
        tx.insert(INSERT, tx.nextId("change"), step, away, null, MERGED, 0, "", Long.toString(kept));
    }

    /** That of two who were merged one took part in an interaction: the one merged away alone, or both. */
    static void recordTookPart(Transaction tx, long step, long away, long interaction, long kept, boolean both) {
        tx.insert(INSERT, tx.nextId("change"), step, away, interaction, TOOK_PART, 0, both ? "both" : "", Long.toString(kept));
    }

    /** What is said of a circle, before and after, each empty for nothing. */
    static void recordCircle(Transaction tx, long step, String before, String after) {
        tx.insert(INSERT, tx.nextId("change"), step, null, null, CIRCLE, 0, before, after);
    }

    /** What the step changed, last first. */
    static List<Change> of(Transaction tx, long step) {
        return tx.handle().createQuery("select id, contact_id, interaction_id, field, was_edited, before, after from change where step_id = :step order by id desc")
                .bind("step", step)
                .map((row, context) -> new Change(row.getLong(1), id(row.getLong(2)), id(row.getLong(3)), row.getString(4), row.getInt(5) == 1, row.getString(6), row.getString(7)))
                .list();
    }

    private static Long id(long value) {
        return value == 0 ? null : value;
    }
}
