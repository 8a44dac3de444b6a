package visavis.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

import org.jdbi.v3.core.Handle;

import visavis.model.Channel;
import visavis.model.Coded;
import visavis.model.Direction;
import visavis.model.Interaction;

/** What happened, with whom. */
public final class InteractionStore {
    private static final String COLUMNS = """
            select i.id, i.date, i.at, i.channel, i.direction, i.minutes, i.place, i.title, i.note, i.source, i.external_key,
                   (select group_concat(contact_id) from participant where interaction_id = i.id) people
            from interaction i""";
    private final Database database;

    public InteractionStore(Database database) {
        this.database = database;
    }

    /** One day with one contact, as the insight of everybody needs it; {@code day} is an epoch day, {@code minutes} null when unknown. */
    public interface Visitor {
        void visit(long contact, int day, Channel channel, Direction direction, Integer minutes);
    }

    /** Newest first. */
    public List<Interaction> of(long contact) {
        return database.read(handle -> handle.createQuery(COLUMNS + """
                         join participant p on p.interaction_id = i.id
                        where p.contact_id = :contact and i.deleted is null order by i.date desc, i.at desc, i.id desc""")
                .bind("contact", contact).map((row, context) -> read(row)).list());
    }

    /** Every interaction there is, oldest first. */
    public List<Interaction> all() {
        return database.read(InteractionStore::all);
    }

    public List<Interaction> all(Transaction tx) {
        return all(tx.handle());
    }

    private static List<Interaction> all(Handle handle) {
        return handle.createQuery(COLUMNS + " where i.deleted is null order by i.date, i.id").map((row, context) -> read(row)).list();
    }

    public int count() {
        return database.read(handle -> handle.createQuery("select count(*) from interaction where deleted is null").mapTo(int.class).one());
    }

    public Optional<Interaction> find(long id) {
        return database.read(handle -> find(handle, id));
    }

    private static Optional<Interaction> find(Handle handle, long id) {
        return handle.createQuery(COLUMNS + " where i.id = :id").bind("id", id).map((row, context) -> read(row)).findFirst();
    }

    /** Shows the visitor all interactions of all contacts, contact by contact and day by day, and says whose they were after the last of each. */
    public void visitAll(Visitor visitor, LongConsumer afterEach) {
        database.read(handle -> {
            HistoryQuery.visit(handle, visitor, afterEach);
            return null;
        });
    }

    /** The same of the contacts whose ids lie between these, both included, with all minutes unknown, which takes less. */
    public void visitUntimed(long from, long to, Visitor visitor, LongConsumer afterEach) {
        database.read(handle -> {
            HistoryQuery.visitUntimed(handle, from, to, visitor, afterEach);
            return null;
        });
    }

    /** The same for the interactions of these contacts only. */
    public void visit(Collection<Long> contacts, Visitor visitor, LongConsumer afterEach) {
        database.read(handle -> {
            HistoryQuery.visit(handle, contacts, visitor, afterEach);
            return null;
        });
    }

    /** Which keys of outside sources are known already, each as {@link #key}. */
    public Set<String> externalKeys(Transaction tx) {
        return new HashSet<>(tx.handle().createQuery("select source, external_key from interaction where external_key <> '' and deleted is null")
                .map((row, context) -> key(row.getString(1), row.getString(2))).list());
    }

    /** A source's own key, told apart from the same key of another source. */
    public static String key(String source, String externalKey) {
        return source + " " + externalKey;
    }

    /** Stores a new interaction under the step that brings it; returns its id. */
    public long add(Transaction tx, long step, Interaction it) {
        long id = tx.nextId("interaction");
        tx.insert("insert into interaction (id, date, at, channel, direction, minutes, place, title, note, source, external_key, added_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id, it.date().toString(), text(it.at()), it.channel().code(), it.direction().code(), it.minutes(), it.place(), it.title(), it.note(), it.source(), it.externalKey(), step);
        writePeople(tx, id, it);
        return id;
    }

    public void change(Transaction tx, long step, Interaction before, Interaction after) {
        Changes.record(tx, step, before, after);
        write(tx, after);
    }

    static void write(Transaction tx, Interaction it) {
        peopleOf(tx, it.id()).forEach(tx::touch);
        tx.run("update interaction set date = ?, at = ?, channel = ?, direction = ?, minutes = ?, place = ?, title = ?, note = ? where id = ?",
                it.date().toString(), text(it.at()), it.channel().code(), it.direction().code(), it.minutes(), it.place(), it.title(), it.note(), it.id());
        tx.run("delete from participant where interaction_id = ?", it.id());
        writePeople(tx, it.id(), it);
    }

    static Interaction get(Transaction tx, long id) {
        return find(tx.handle(), id).orElseThrow(() -> new IllegalArgumentException("no interaction " + id));
    }

    public void trash(Transaction tx, long step, long id) {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        if (tx.run("update interaction set deleted = ? where id = ? and deleted is null", now, id) == 0) return;
        tx.run("update participant set hidden = 1 where interaction_id = ?", id);
        Changes.recordDeleted(tx, step, null, id, now);
        peopleOf(tx, id).forEach(tx::touch);
    }

    static List<Long> peopleOf(Transaction tx, long id) {
        return tx.handle().createQuery("select contact_id from participant where interaction_id = :id").bind("id", id).mapTo(long.class).list();
    }

    private static void writePeople(Transaction tx, long id, Interaction it) {
        for (var contact : new java.util.LinkedHashSet<>(it.with())) {
            tx.insert("insert into participant values (?, ?, ?, ?, ?, ?, 0)", contact, it.date().toEpochDay(), id, it.channel().ordinal(), it.direction().ordinal(), it.minutes());
            tx.touch(contact);
        }
    }

    private static String text(Instant at) {
        return at == null ? null : at.toString();
    }

    private static Interaction read(ResultSet row) throws SQLException {
        int minutes = row.getInt("minutes");
        Integer known = row.wasNull() ? null : minutes;
        var people = row.getString("people");
        return new Interaction(row.getLong("id"), Mappers.date(row.getString("date")), Mappers.instant(row.getString("at")), Coded.of(Channel.class, row.getString("channel")),
                Coded.of(Direction.class, row.getString("direction")), known, row.getString("place"), row.getString("title"), row.getString("note"),
                people == null ? List.of() : Stream.of(people.split(",")).map(Long::valueOf).toList(), row.getString("source"), row.getString("external_key"));
    }
}
