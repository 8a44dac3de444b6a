package visavis.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import visavis.model.Coded;
import visavis.model.PersonRow;
import visavis.model.Stage;
import visavis.model.Status;
import visavis.model.Tie;

/** The rows of the People table in one pass over the contacts. The name follows the same rule as {@link visavis.model.Card#display()}. */
public final class PeopleQuery {
    private static final String SEPARATOR = "\u001f";
    private static final String SQL = """
            select c.id, c.uid,
                   coalesce(nullif(c.full_name, ''),
                            nullif(concat_ws(' ', nullif(c.given, ''), nullif(c.middle, ''), nullif(c.family, '')), ''),
                            nullif(c.nickname, ''), nullif(c.organization, ''),
                            (select value from email where contact_id = c.id order by position limit 1),
                            (select value from profile where contact_id = c.id order by position limit 1),
                            (select value from phone where contact_id = c.id order by position limit 1),
                            '#' || c.id),
                   c.organization,
                   (select concat_ws(', ', coalesce(nullif(city, ''), nullif(region, '')), nullif(country, '')) from address
                    where contact_id = c.id and city || region || country <> '' order by position limit 1),
                   c.tie, c.status, c.origin,
                   (select group_concat(name, char(31)) from tag where contact_id = c.id)
            from contact c where c.deleted is null order by c.id""";

    private final Database database;

    public PeopleQuery(Database database) {
        this.database = database;
    }

    /** Everybody not in the trash, by id, at stage listed: what their interactions come to is not the store's to say. */
    public List<PersonRow> all() {
        return database.read(handle -> handle.createQuery(SQL).map((row, context) -> read(row)).list());
    }

    private static PersonRow read(ResultSet row) throws SQLException {
        var place = row.getString(5);
        var tags = row.getString(9);
        return new PersonRow(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), place == null ? "" : place, Coded.of(Tie.class, row.getString(6)), Coded.of(Status.class, row.getString(7)),
                row.getString(8), tags == null ? List.of() : List.of(tags.split(SEPARATOR)), Stage.LISTED, null, null, 0);
    }
}
