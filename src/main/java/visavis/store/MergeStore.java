package visavis.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jdbi.v3.core.Handle;

import visavis.model.Contact;
import visavis.model.Pair;
import visavis.model.Step;

/**
 * Contacts that turned out to be one person, and those of whom the user said they are not. Who is merged away stays in the store
 * with all they had, but nobody meets them: their interactions are the other's until the merge is taken apart, which is undoing its step.
 */
public final class MergeStore {
    private final Database database;

    public MergeStore(Database database) {
        this.database = database;
    }

    /** Somebody merged away or deleted, and who they are now: somebody who is in nobody else. */
    public record Away(Contact contact, long into) {}

    /** Makes {@code away} one with {@code kept}, who becomes {@code together}. */
    public void merge(Transaction tx, long step, Contact kept, Contact together, Contact away) {
        ContactStore.writeChange(tx, step, kept, together);
        takePart(tx, step, kept.id(), away.id());
        tx.run("update contact set deleted = ?, merged_into = ? where id = ?", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(), kept.id(), away.id());
        Changes.recordMerged(tx, step, away.id(), kept.id());
        tx.touch(kept.id());
        tx.touch(away.id());
    }

    private static void takePart(Transaction tx, long step, long kept, long away) {
        for (var interaction : interactions(tx, away)) {
            boolean both = isThere(tx, interaction, kept);
            if (both) tx.run("delete from participant where interaction_id = ? and contact_id = ?", interaction, away);
            else tx.run("update participant set contact_id = ? where interaction_id = ? and contact_id = ?", kept, interaction, away);
            Changes.recordTookPart(tx, step, away, interaction, kept, both);
        }
    }

    private static List<Long> interactions(Transaction tx, long contact) {
        return tx.handle().createQuery("select interaction_id from participant where contact_id = :contact order by interaction_id").bind("contact", contact).mapTo(long.class).list();
    }

    private static boolean isThere(Transaction tx, long interaction, long contact) {
        return InteractionStore.peopleOf(tx, interaction).contains(contact);
    }

    /** Somebody merged away is a contact again. */
    static boolean bringBack(Transaction tx, Changes.Change change) {
        tx.touch(change.contactId());
        return tx.run("update contact set deleted = null, merged_into = null where id = ? and merged_into = ?", change.contactId(), Long.valueOf(change.after())) == 1;
    }

    /** They take part again in what they took part in; false when the user has since taken the other out of it. */
    static boolean giveBack(Transaction tx, Changes.Change change) {
        long kept = Long.parseLong(change.after()), away = change.contactId(), interaction = change.interactionId();
        tx.touch(kept);
        if (change.before().isEmpty()) return tx.run("update participant set contact_id = ? where interaction_id = ? and contact_id = ?", away, interaction, kept) == 1;
        return tx.run("""
                insert into participant select ?, day, interaction_id, channel, direction, minutes, hidden
                from participant where interaction_id = ? and contact_id = ?""", away, interaction, kept) == 1;
    }

    /** Everybody merged away into somebody who is there, each with who they are now. */
    public List<Away> away() {
        return database.read(MergeStore::away);
    }

    /** Everybody in the trash, and everybody merged into them, each with who they are now. */
    public List<Away> inTrash() {
        return database.read(MergeStore::inTrash);
    }

    /** Whom the contact took in, the last first. */
    public List<Contact> mergedInto(long contact) {
        return database.read(handle -> handle.createQuery("""
                        select m.id from contact m join change c on c.contact_id = m.id and c.field = 'merged' where m.merged_into = :contact group by m.id order by max(c.step_id) desc""")
                .bind("contact", contact).mapTo(long.class).list().stream().flatMap(id -> ContactRows.one(handle, id).stream()).toList());
    }

    private static List<Away> away(Handle handle) {
        var into = into(handle);
        if (into.isEmpty()) return List.of();
        var trash = trash(handle);
        return ContactRows.away(handle).stream().map(contact -> new Away(contact, last(contact.id(), into))).filter(away -> !trash.contains(away.into())).toList();
    }

    private static List<Away> inTrash(Handle handle) {
        var trash = trash(handle);
        if (trash.isEmpty()) return List.of();
        var into = into(handle);
        return ContactRows.deleted(handle).stream().map(contact -> new Away(contact, last(contact.id(), into))).filter(away -> trash.contains(away.into())).toList();
    }

    private static Set<Long> trash(Handle handle) {
        return handle.createQuery("select id from contact where deleted is not null and merged_into is null").mapTo(Long.class).set();
    }

    private static Map<Long, Long> into(Handle handle) {
        var into = new HashMap<Long, Long>();
        handle.createQuery("select id, merged_into from contact where merged_into is not null").map((row, context) -> into.put(row.getLong(1), row.getLong(2))).forEach(added -> {});
        return into;
    }

    private static long last(long contact, Map<Long, Long> into) {
        long last = contact;
        while (into.containsKey(last)) last = into.get(last);
        return last;
    }

    /** The standing step that last merged somebody into the contact. */
    public Optional<Step> lastMerge(long contact) {
        return database.read(handle -> handle.createQuery("""
                        select s.* from step s join change c on c.step_id = s.id join contact m on m.id = c.contact_id
                        where m.merged_into = :contact and c.field = 'merged' and s.undone is null order by s.id desc limit 1""")
                .bind("contact", contact).map((row, context) -> StepStore.read(row)).findFirst());
    }

    /** Keeps that the two are not one person; false when that was known. */
    public boolean keepApart(Transaction tx, long step, Pair pair) {
        return tx.run("insert or ignore into not_same values (?, ?, ?)", pair.one(), pair.other(), step) == 1;
    }

    /** Who is not the same, whoever they have become since. */
    public Set<Pair> apart() {
        return database.read(handle -> {
            var into = into(handle);
            var apart = new HashSet<Pair>();
            handle.createQuery("select one, other from not_same").map((row, context) -> Pair.of(last(row.getLong(1), into), last(row.getLong(2), into))).forEach(apart::add);
            return apart;
        });
    }
}
