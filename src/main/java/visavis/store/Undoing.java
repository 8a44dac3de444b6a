package visavis.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jdbi.v3.core.Handle;

import visavis.model.Coded;
import visavis.model.Field;
import visavis.model.Interaction;
import visavis.model.Step;

/**
 * Takes one step back: values it changed return to what they were, what it brought goes. Whatever was changed again by a
 * later step that still stands is kept as it is, and said.
 */
final class Undoing {
    private final Transaction tx;
    private final Handle handle;
    private final Step step;
    private final Set<String> kept = new TreeSet<>();
    private int restored;

    Undoing(Transaction tx, Step step) {
        this.tx = tx;
        this.handle = tx.handle();
        this.step = step;
    }

    Undone run() {
        for (var change : Changes.of(tx, step.id())) takeBack(change);
        int interactions = removeInteractions();
        int contacts = removeContacts();
        tx.run("delete from not_same where added_by = ?", step.id());
        return new Undone(step, contacts, interactions, restored, List.copyOf(kept));
    }

    private void takeBack(Changes.Change change) {
        boolean done = switch (change.field()) {
            case Changes.DELETED -> bringBack(change);
            case Changes.INTERACTION -> restoreInteraction(change);
            case Changes.MERGED -> MergeStore.bringBack(tx, change);
            case Changes.TOOK_PART -> MergeStore.giveBack(tx, change) || keep(title(InteractionStore.get(tx, change.interactionId())));
            case Changes.CIRCLE -> CircleCells.takeBack(tx, change) || keep(CircleCells.name(change));
            default -> restoreField(change);
        };
        if (done) restored++;
    }

    private boolean bringBack(Changes.Change change) {
        if (change.contactId() != null) {
            tx.touch(change.contactId());
            return tx.run("update contact set deleted = null where id = ? and deleted = ?", change.contactId(), change.after()) == 1;
        }
        InteractionStore.peopleOf(tx, change.interactionId()).forEach(tx::touch);
        tx.run("update participant set hidden = 0 where interaction_id = ?", change.interactionId());
        return tx.run("update interaction set deleted = null where id = ? and deleted = ?", change.interactionId(), change.after()) == 1;
    }

    private boolean restoreInteraction(Changes.Change change) {
        var current = InteractionStore.get(tx, change.interactionId());
        if (!Cells.write(InteractionCells.of(current)).equals(change.after())) return keep(title(current));
        InteractionStore.write(tx, InteractionCells.read(change.interactionId(), Cells.read(change.before())));
        return true;
    }

    private boolean restoreField(Changes.Change change) {
        var field = Coded.of(Field.class, change.field());
        var found = ContactRows.one(handle, change.contactId());
        if (found.isEmpty()) return false;
        var current = found.get();
        if (changedSince(change) || !Cells.write(FieldCells.of(field, current)).equals(change.after())) return keep(current.display());
        var edited = new HashSet<>(current.edited());
        if (change.wasEdited()) edited.add(field);
        else edited.remove(field);
        var before = FieldCells.apply(field, Cells.read(change.before()), current).withEdited(edited);
        ContactColumns.write(tx, field, List.of(current), List.of(before));
        ContactColumns.writeEdited(tx, List.of(before));
        tx.touch(current.id());
        return true;
    }

    /** A value can be the same again and yet be somebody's later word. */
    private boolean changedSince(Changes.Change change) {
        return handle.createQuery("""
                        select exists (select 1 from change c join step s on s.id = c.step_id
                        where c.contact_id = :contact and c.field = :field and c.step_id > :step and s.undone is null)""")
                .bind("contact", change.contactId()).bind("field", change.field()).bind("step", step.id()).mapTo(boolean.class).one();
    }

    private static String title(Interaction it) {
        return it.title().isEmpty() ? it.date().toString() : it.title();
    }

    private boolean keep(String name) {
        kept.add(name);
        return false;
    }

    private int removeInteractions() {
        var mine = ids("select id from interaction where added_by = :step");
        var changedSince = new HashSet<>(ids("""
                select c.interaction_id from change c join step s on s.id = c.step_id join interaction i on i.id = c.interaction_id
                where i.added_by = :step and c.step_id <> :step and s.undone is null and c.field <> 'took-part'"""));
        int removed = 0;
        for (var id : mine) {
            if (changedSince.contains(id)) {
                keep(title(InteractionStore.get(tx, id)));
            } else {
                InteractionStore.peopleOf(tx, id).forEach(tx::touch);
                removed += tx.run("delete from interaction where id = ?", id);
            }
        }
        return removed;
    }

    private int removeContacts() {
        var changedSince = new HashSet<>(ids("""
                select c.contact_id from change c join step s on s.id = c.step_id join contact k on k.id = c.contact_id
                where k.added_by = :step and c.step_id <> :step and s.undone is null
                union select p.contact_id from participant p join contact k on k.id = p.contact_id join interaction i on i.id = p.interaction_id
                where k.added_by = :step and i.deleted is null
                union select m.merged_into from contact m join contact k on k.id = m.merged_into where k.added_by = :step"""));
        int removed = 0;
        for (var id : new ArrayList<>(ids("select id from contact where added_by = :step"))) {
            if (changedSince.contains(id)) {
                keep(ContactRows.one(handle, id).orElseThrow().display());
            } else {
                tx.touch(id);
                removed += tx.run("delete from contact where id = ?", id);
            }
        }
        if (removed > 0) tx.run("delete from interaction where deleted is not null and id not in (select interaction_id from participant)");
        return removed;
    }

    private List<Long> ids(String sql) {
        return handle.createQuery(sql).bind("step", step.id()).mapTo(long.class).list();
    }
}
