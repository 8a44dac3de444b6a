package visavis.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import visavis.model.Contact;
import visavis.model.Face;
import visavis.model.Field;
import visavis.model.Profile;
import visavis.model.Text;

/** The contacts, as they are and as they are changed. */
public final class ContactStore {
    /** Of more than these, what the user says of all of them is kept and shown before it can be searched for. */
    private static final int FOUND_AT_ONCE = 500;
    private final Database database;
    private final SearchIndex search;

    public ContactStore(Database database, SearchIndex search) {
        this.database = database;
        this.search = search;
    }

    /** Everybody who is not in the trash. */
    public List<Contact> all() {
        return database.read(ContactRows::all);
    }

    /** Somebody who is not in the trash. */
    public Optional<Contact> find(long id) {
        return database.read(handle -> handle.createQuery("select id from contact where id = :id and deleted is null").bind("id", id).mapTo(long.class).findFirst()
                .flatMap(known -> ContactRows.one(handle, known)));
    }

    /** @throws IllegalArgumentException when there is no such contact */
    public Contact get(Transaction tx, long id) {
        return ContactRows.one(tx.handle(), id).orElseThrow(() -> new IllegalArgumentException("no contact " + id));
    }

    /** The contacts by id, leaving out ids nobody has. */
    public List<Contact> get(Transaction tx, java.util.Collection<Long> ids) {
        return ContactRows.some(tx.handle(), ids);
    }

    /** The same without ways to reach them, facets and extras, as though they had none; to say the same of many, whose tie, status, tags or circles are all that changes. */
    public List<Contact> labels(Transaction tx, java.util.Collection<Long> ids) {
        return ContactRows.labels(tx.handle(), ids);
    }

    public boolean isEmpty() {
        return database.read(handle -> handle.createQuery("select not exists (select 1 from contact where deleted is null)").mapTo(boolean.class).one());
    }

    /** The largest there is; 0 where nobody ever was. */
    public long lastId() {
        return database.read(handle -> handle.createQuery("select coalesce(max(id), 0) from contact").mapTo(long.class).one());
    }

    public int count() {
        return database.read(handle -> handle.createQuery("select count(*) from contact where deleted is null").mapTo(int.class).one());
    }

    /** Every tag in use by somebody who is not in the trash, in order. */
    public List<String> tags() {
        return database.read(handle -> handle.createQuery(UsedNames.sql("tag", "name") + " order by name collate nocase").mapTo(String.class).list());
    }

    /** The id and UID of whom a command means: by id, UID, e-mail, profile address or whole name; several when it is not clear. */
    public List<Long> referred(String reference) {
        var wanted = Text.clean(reference);
        if (wanted.isEmpty()) return List.of();
        var byKey = byKey(wanted);
        return byKey.isEmpty() ? byName(wanted) : byKey;
    }

    private List<Long> byKey(String wanted) {
        search.catchUp();
        return database.read(handle -> handle.createQuery("""
                        select id from contact where uid = :text and deleted is null
                        union select id from contact where id = :id and deleted is null
                        union select contact_id from email join contact on contact.id = contact_id
                        where contact_id in (select rowid from contact_search where contact_search match :reach) and lower(value) = lower(:text) and deleted is null""")
                .bind("text", wanted).bind("id", wanted.matches("[1-9]\\d{0,17}") ? Long.parseLong(wanted) : 0).bind("reach", SearchIndex.reach(wanted)).mapTo(long.class).list());
    }

    /** However it is spelled, which no index knows. */
    private List<Long> byName(String wanted) {
        var key = new Profile("", wanted).key();
        var folded = Text.fold(wanted);
        return new FaceQuery(database).all().stream().filter(face -> face.card().profiles().stream().anyMatch(profile -> profile.key().equals(key))
                || Text.fold(face.display()).equals(folded)
                || Text.fold(Text.join(" ", face.card().name().given(), face.card().name().family())).equals(folded)).map(Face::id).toList();
    }

    /** Who is in the circle and not in the trash, by id. */
    public List<Contact> inCircle(Transaction tx, String circle) {
        return get(tx, tx.handle().createQuery("select contact_id from circle_member join contact on contact.id = contact_id where circle = :circle and deleted is null")
                .bind("circle", circle).mapTo(long.class).list());
    }

    /** The UIDs of those in the trash, which nobody else can bear until it is emptied. */
    public Set<String> uidsInTrash(Transaction tx) {
        return tx.handle().createQuery("select uid from contact where deleted is not null").mapTo(String.class).set();
    }

    /** Stores a new contact under the step that brings it; returns its id. */
    public long add(Transaction tx, long step, Contact contact) {
        long id = tx.nextId("contact");
        ContactColumns.insert(tx, id, step, contact);
        SearchIndex.add(tx, id, contact);
        tx.changed(id);
        return id;
    }

    /** Writes what differs between the two, keeping each field's value before and after under the step. */
    public void change(Transaction tx, long step, Contact before, Contact after) {
        writeChange(tx, step, before, after);
    }

    static void writeChange(Transaction tx, long step, Contact before, Contact after) {
        writeChanges(tx, step, List.of(before), List.of(after));
    }

    /** The two lists are of the same contacts in the same order. */
    private static void writeChanges(Transaction tx, long step, List<Contact> before, List<Contact> after) {
        for (var field : Field.values()) {
            List<Contact> was = new ArrayList<>(), is = new ArrayList<>();
            for (int i = 0; i < before.size(); i++) {
                if (isSame(field, before.get(i), after.get(i))) continue;
                Changes.record(tx, step, field, before.get(i), after.get(i));
                was.add(before.get(i));
                is.add(after.get(i));
                note(tx, field, before.get(i).id());
            }
            if (!is.isEmpty()) ContactColumns.write(tx, field, was, is);
        }
        var edited = IntStream.range(0, before.size()).filter(i -> !before.get(i).edited().equals(after.get(i).edited())).mapToObj(after::get).toList();
        if (!edited.isEmpty()) ContactColumns.writeEdited(tx, edited);
        before.forEach(contact -> tx.restyled(contact.id()));
    }

    /** Searching goes by words alone, and a tie is worked out from other things than words. */
    private static void note(Transaction tx, Field field, long contact) {
        switch (field) {
            case TIE, CIRCLES, FAMILY, CADENCE, ORIGIN -> tx.changed(contact);
            case NAME, ORGANIZATION, DEPARTMENT, TITLE, EMAILS, PHONES, ADDRESSES, PROFILES, TAGS, FACETS, NOTE -> tx.reworded(contact);
            case BIRTHDAY, EXTRAS, STATUS, NATURE, PHOTO -> tx.restyled(contact);
        }
    }

    private static boolean isSame(Field field, Contact before, Contact after) {
        return Objects.equals(field.of(before), field.of(after)) && before.edited().contains(field) == after.edited().contains(field);
    }

    /**
     * The same, as the user's own word: no import will overwrite the fields that differ, nor those {@code after} says the user wrote.
     *
     * @param after the same contacts in the same order as {@code before}
     */
    public void edit(Transaction tx, long step, List<Contact> before, List<Contact> after) {
        if (before.size() > FOUND_AT_ONCE) tx.findLater();
        writeChanges(tx, step, before, IntStream.range(0, before.size()).mapToObj(i -> asEdited(before.get(i), after.get(i))).toList());
    }

    private static Contact asEdited(Contact before, Contact after) {
        var edited = new HashSet<>(before.edited());
        edited.addAll(after.edited());
        for (var field : Field.values()) if (!Objects.equals(field.of(before), field.of(after))) edited.add(field);
        return after.withEdited(edited);
    }

    /** The names of the fields the user wrote, as they are stored. */
    static String edited(Contact contact) {
        return contact.edited().isEmpty() ? "" : Text.join(",", new TreeSet<>(contact.edited()).stream().map(Field::code).toList());
    }

    /** Puts a contact in the trash, from where undoing brings it back for 30 days. */
    public void trash(Transaction tx, long step, long id) {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        if (tx.run("update contact set deleted = ? where id = ? and deleted is null", now, id) == 0) return;
        Changes.recordDeleted(tx, step, id, null, now);
        tx.touch(id);
    }

    /** Whether something was put in the trash before the instant. */
    public boolean hasTrash(Instant before) {
        return database.read(handle -> handle.createQuery("select exists (select 1 from contact where deleted < :before and merged_into is null) or exists (select 1 from interaction where deleted < :before)")
                .bind("before", before.toString()).mapTo(boolean.class).one());
    }

    /** Removes for good what was put in the trash before the instant, and who was merged into those that go. */
    public void emptyTrash(Transaction tx, Instant before) {
        tx.run("delete from contact where deleted < ? and merged_into is null", before.toString());
        tx.run("delete from interaction where deleted < ?", before.toString());
    }
}
