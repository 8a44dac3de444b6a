package visavis.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jdbi.v3.core.Handle;

import visavis.model.Card;
import visavis.model.Contact;
import visavis.model.Email;
import visavis.model.Facet;
import visavis.model.Profile;
import visavis.model.Text;

/** Everything written about a contact, found as it is typed: every word must begin some word of theirs, accents and case aside. */
public final class SearchIndex {
    private static final String INSERT = "insert into contact_search (rowid, name, organization, place, reach, labels, note, history) values (?, ?, ?, ?, ?, ?, ?, ?)";
    /** What happened with each of them, as far as it is words. */
    private static final String HISTORIES = """
            select p.contact_id, group_concat(concat_ws(' ', i.title, i.place, i.note), ' ') from participant p join interaction i on i.id = p.interaction_id
            where p.contact_id in (select value from json_each(:ids)) and i.deleted is null group by p.contact_id""";
    /** Contacts whose rows are written anew at a time, so that memory stays small. */
    private static final int TOGETHER = 5000;
    private final Database database;

    public SearchIndex(Database database) {
        this.database = database;
    }

    /** Somebody with whom nothing has happened yet. */
    static void add(Transaction tx, long id, Contact contact) {
        insert(tx, id, contact, "");
    }

    /** Writes the rows of the contacts as they are now; those who are in the trash have none. */
    static void renew(Transaction tx, Collection<Long> contacts) {
        var ids = List.copyOf(contacts);
        for (int from = 0; from < ids.size(); from += TOGETHER) renewTogether(tx, ids.subList(from, Math.min(from + TOGETHER, ids.size())));
    }

    private static void renewTogether(Transaction tx, List<Long> ids) {
        tx.run("delete from contact_search where rowid in (select value from json_each(?))", ids.toString());
        var histories = new HashMap<Long, String>();
        tx.handle().createQuery(HISTORIES).bind("ids", ids.toString()).map((row, context) -> histories.put(row.getLong(1), row.getString(2))).list();
        for (var contact : ContactRows.known(tx.handle(), ids)) insert(tx, contact.id(), contact, histories.getOrDefault(contact.id(), ""));
    }

    /** A row of plain values: what a query selects FTS5 writes to disk at the end of each statement, and not when it has gathered enough. */
    private static void insert(Transaction tx, long id, Contact contact, String history) {
        var card = contact.card();
        var name = card.name();
        tx.insert(INSERT, id, Text.join(" ", name.full(), name.given(), name.middle(), name.family(), name.nickname()), Text.join(" ", card.organization(), card.department(), card.title()),
                words(card.addresses(), at -> Text.join(" ", at.street(), at.city(), at.region(), at.postalCode(), at.country())), reach(card),
                Text.join(" ", Text.join(" ", card.tags()), words(card.facets(), Facet::label)), card.note(), history);
    }

    private static String reach(Card card) {
        return Text.join(" ", words(card.emails(), Email::value), words(card.phones(), phone -> phone.value() + " " + phone.e164()), words(card.profiles(), Profile::value));
    }

    private static <T> String words(List<T> values, Function<T, String> words) {
        var all = new StringBuilder();
        for (var value : values) all.append(words.apply(value)).append(' ');
        return all.toString();
    }

    /**
     * The ids of the contacts that match, best first; all words count as beginnings of words. Nothing to look for finds nobody. One or
     * two letters match too many for a best one: those come in no order, and soon enough for the next letter.
     */
    public List<Long> find(String text) {
        var query = query(text);
        if (query.isEmpty()) return List.of();
        var sql = "select rowid from contact_search where contact_search match ?" + (ranks(text) ? " order by bm25(contact_search, 10, 4, 2, 3, 2, 1, 1)" : "");
        return database.read(handle -> ids(handle, sql, query));
    }

    /** Whether what was typed is enough for the best match to come first. */
    public static boolean ranks(String text) {
        return text.strip().length() > 2;
    }

    private static List<Long> ids(Handle handle, String sql, String query) {
        try (var statement = handle.getConnection().prepareStatement(sql)) {
            statement.setString(1, query);
            var ids = new ArrayList<Long>();
            try (var row = statement.executeQuery()) {
                while (row.next()) ids.add(row.getLong(1));
            }
            return ids;
        } catch (SQLException failed) {
            throw new IllegalStateException("could not search", failed);
        }
    }

    /** What was typed as an FTS5 query: quoted, so that no sign in it is taken for an operator. */
    static String query(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{M}\\p{N}]+")).filter(word -> !word.isEmpty())
                .map(word -> '"' + word + "\"*").collect(Collectors.joining(" "));
    }
}
