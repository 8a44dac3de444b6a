package visavis.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import visavis.model.Card;
import visavis.model.Email;
import visavis.model.Face;
import visavis.model.Name;
import visavis.model.PartialDate;
import visavis.model.Phone;
import visavis.model.Profile;

/** What tells people apart, of everybody, in one pass: each value that crosses into Java costs more than joining it to others in SQLite. */
public final class FaceQuery {
    private static final String PART = "\u001f", VALUE = "\u001e";
    private static final String SQL = """
            select c.id, c.uid, concat_ws(char(31), c.full_name, c.prefix, c.given, c.middle, c.family, c.suffix, c.nickname), c.organization,
                   case when coalesce(c.birth_year, c.birth_month, c.birth_day) is not null then concat_ws(char(31), coalesce(c.birth_year, ''), coalesce(c.birth_month, ''), coalesce(c.birth_day, '')) end,
                   (select group_concat(value, char(30)) from email where contact_id = c.id),
                   (select group_concat(value || char(31) || e164, char(30)) from phone where contact_id = c.id),
                   (select group_concat(platform || char(31) || value, char(30)) from profile where contact_id = c.id)
            from contact c where c.deleted is null order by c.id""";
    private final Database database;

    public FaceQuery(Database database) {
        this.database = database;
    }

    /** Everybody not in the trash, by id. */
    public List<Face> all() {
        return database.read(handle -> handle.createQuery(SQL).map((row, context) -> face(row)).list());
    }

    private static Face face(ResultSet row) throws SQLException {
        var name = row.getString(3).split(PART, 7);
        var card = new Card(new Name(name[0], name[1], name[2], name[3], name[4], name[5], name[6]), row.getString(4), "", "",
                values(row.getString(6), value -> new Email("", value)), values(row.getString(7), value -> phone(value.split(PART, 2))), List.of(),
                values(row.getString(8), value -> profile(value.split(PART, 2))), birthday(row.getString(5)), Set.of(), List.of(), "");
        return new Face(row.getLong(1), row.getString(2), card);
    }

    private static <T> List<T> values(String joined, Function<String, T> value) {
        if (joined == null) return List.of();
        var values = new ArrayList<T>(2);
        for (var each : joined.split(VALUE)) values.add(value.apply(each));
        return values;
    }

    private static Phone phone(String[] parts) {
        return new Phone("", parts[0], parts[parts.length - 1]);
    }

    private static Profile profile(String[] parts) {
        return new Profile(parts[0], parts[parts.length - 1]);
    }

    private static PartialDate birthday(String joined) {
        if (joined == null) return null;
        var parts = joined.split(PART, 3);
        return new PartialDate(number(parts[0]), number(parts[1]), number(parts[2]));
    }

    private static Integer number(String part) {
        return part.isEmpty() ? null : Integer.valueOf(part);
    }
}
