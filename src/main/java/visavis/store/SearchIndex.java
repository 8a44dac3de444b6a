package visavis.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jdbi.v3.core.Handle;

/** Everything written about a contact, found as it is typed: every word must begin some word of theirs, accents and case aside. */
public final class SearchIndex {
    static final String INTO = "insert into contact_search ";
    static final String INSERT = INTO + """
            (rowid, name, organization, place, reach, labels, note, history)
            select c.id,
                   c.full_name || ' ' || c.given || ' ' || c.middle || ' ' || c.family || ' ' || c.nickname,
                   c.organization || ' ' || c.department || ' ' || c.title,
                   (select group_concat(street || ' ' || city || ' ' || region || ' ' || postal_code || ' ' || country, ' ') from address where contact_id = c.id),
                   concat_ws(' ', (select group_concat(value, ' ') from email where contact_id = c.id),
                                  (select group_concat(value || ' ' || e164, ' ') from phone where contact_id = c.id),
                                  (select group_concat(value, ' ') from profile where contact_id = c.id)),
                   concat_ws(' ', (select group_concat(name, ' ') from tag where contact_id = c.id),
                                  (select group_concat(label, ' ') from facet where contact_id = c.id)),
                   c.note,
                   (select group_concat(i.title || ' ' || i.place || ' ' || i.note, ' ') from participant p join interaction i on i.id = p.interaction_id
                    where p.contact_id = c.id and i.deleted is null)
            from contact c where c.id in (select value from json_each(?)) and c.deleted is null""";

    private final Database database;

    public SearchIndex(Database database) {
        this.database = database;
    }

    /** All of them in one statement: FTS5 writes what it gathered to disk at the end of each. */
    static void write(Transaction tx, Collection<Long> contacts) {
        if (!contacts.isEmpty()) tx.run(INSERT, contacts.toString());
    }

    static void remove(Transaction tx, Collection<Long> contacts) {
        if (!contacts.isEmpty()) tx.run("delete from contact_search where rowid in (select value from json_each(?))", contacts.toString());
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
