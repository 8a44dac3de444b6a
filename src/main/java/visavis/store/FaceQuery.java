package visavis.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import visavis.model.Card;
import visavis.model.Email;
import visavis.model.Face;
import visavis.model.Phone;
import visavis.model.Profile;

/** What tells people apart, of everybody, in one pass. */
public final class FaceQuery {
    private static final String SQL = """
            select c.id,
                   concat_ws(char(0), c.uid, c.full_name, c.prefix, c.given, c.middle, c.family, c.suffix, c.nickname, c.organization,
                             coalesce(c.birth_year, ''), coalesce(c.birth_month, ''), coalesce(c.birth_day, '')),
                   (select group_concat(value, char(0)) from email where contact_id = c.id),
                   (select group_concat(concat_ws(char(0), value, e164), char(0)) from phone where contact_id = c.id),
                   (select group_concat(concat_ws(char(0), platform, value), char(0)) from profile where contact_id = c.id)
            from contact c where c.deleted is null order by c.id""";
    private final Database database;

    public FaceQuery(Database database) {
        this.database = database;
    }

    /** Everybody not in the trash, by id. */
    public List<Face> all() {
        return database.read(handle -> handle.createQuery(SQL).map((row, context) -> face(row)).list());
    }

    /** The same, one after the other, for those who need not keep them. */
    public void forEach(Consumer<Face> use) {
        database.read(handle -> {
            handle.createQuery(SQL).map((row, context) -> face(row)).forEach(use);
            return null;
        });
    }

    private static Face face(ResultSet row) throws SQLException {
        var plain = new Joined(row.getString(2));
        var uid = plain.next();
        var card = new Card(ContactRows.name(plain), plain.next(), "", "",
                Joined.list(row.getString(3), one -> new Email("", one.next())), Joined.list(row.getString(4), one -> new Phone("", one.next(), one.next())), List.of(),
                Joined.list(row.getString(5), one -> new Profile(one.next(), one.next())), ContactRows.birthday(plain), Set.of(), List.of(), "");
        return new Face(row.getLong(1), uid, card);
    }
}
