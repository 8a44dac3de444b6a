package visavis.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import visavis.model.Cadence;
import visavis.model.Care;
import visavis.model.Coded;
import visavis.model.PersonLine;
import visavis.model.PersonRow;
import visavis.model.Stage;
import visavis.model.StageDays;
import visavis.model.Status;
import visavis.model.Tie;
import visavis.model.TieSigns;

/** The rows of the People table in one pass over the contacts. The name follows the same rule as {@link visavis.model.Card#display()}. */
public final class PeopleQuery {
    private static final String NAME = """
                   coalesce(nullif(c.full_name, ''),
                            nullif(concat_ws(' ', nullif(c.given, ''), nullif(c.middle, ''), nullif(c.family, '')), ''),
                            nullif(c.nickname, ''), nullif(c.organization, ''),
                            (select value from email where contact_id = c.id order by position limit 1),
                            (select value from profile where contact_id = c.id order by position limit 1),
                            (select value from phone where contact_id = c.id order by position limit 1),
                            '#' || c.id)""";
    private static final String LINES = "select c.id, concat_ws(char(0), " + NAME + ", c.organization, c.tie, c.status) from contact c where c.deleted is null order by c.id";
    private static final String SQL = "select c.id, concat_ws(char(0), c.uid, " + NAME + """
                   , c.organization,
                   coalesce((select concat_ws(', ', coalesce(nullif(city, ''), nullif(region, '')), nullif(country, '')) from address
                    where contact_id = c.id and city || region || country <> '' order by position limit 1), ''),
                   c.tie, ',' || c.edited || ',' like '%,tie,%', c.status, c.origin, coalesce(c.met, ''), c.is_family, c.cadence),
                   (select group_concat(name, char(0)) from tag where contact_id = c.id),
                   (select group_concat(circle, char(0)) from circle_member where contact_id = c.id)
            from contact c where c.deleted is null""";
    private static final String ORDER = " order by c.id", THESE = " and c.id in (select value from json_each(:ids))";

    private final Database database;

    public PeopleQuery(Database database) {
        this.database = database;
    }

    /** Everybody not in the trash, by id, at stage listed: what their interactions come to is not the store's to say. */
    public List<PersonRow> all() {
        return all(TieSigns.NONE);
    }

    /** The same while what happened with them is still to be read. */
    public List<PersonRow> strangers() {
        return all(TieSigns.PENDING);
    }

    private List<PersonRow> all(TieSigns signs) {
        var reading = new Reading(signs);
        return database.read(handle -> handle.createQuery(SQL + ORDER).map((row, context) -> reading.row(row)).list());
    }

    /** The same with no more than a list prints of them. */
    public List<PersonLine> lines() {
        return database.read(handle -> handle.createQuery(LINES).map((row, context) -> line(row)).list());
    }

    /** Who bears the tag, in the trash or not. */
    public Set<Long> tagged(String tag) {
        return database.read(handle -> handle.createQuery("select contact_id from tag where name = :tag").bind("tag", tag).mapTo(Long.class).set());
    }

    /** Those of the ids who are not in the trash. */
    public List<PersonRow> of(Collection<Long> ids) {
        var reading = new Reading(TieSigns.NONE);
        return database.read(handle -> handle.createQuery(SQL + THESE + ORDER).bind("ids", ids.toString()).map((row, context) -> reading.row(row)).list());
    }

    /** The day on which each is said to have been met, by id; only those of whom it is said. */
    public Map<Long, LocalDate> metDays() {
        return database.read(handle -> handle.createQuery("select id, met from contact where met is not null and deleted is null")
                .map((row, context) -> Map.entry(row.getLong(1), Mappers.date(row.getString(2)))).stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static PersonLine line(ResultSet row) throws SQLException {
        var plain = new Joined(row.getString(2));
        return new PersonLine(row.getLong(1), plain.next(), plain.next(), Coded.of(Tie.class, plain.next()), Coded.of(Status.class, plain.next()), Stage.LISTED, null);
    }

    /** Most people are in no circle and bear no mark. */
    private static Care care(Joined plain, String circles) {
        boolean family = plain.next().equals("1");
        var cadence = plain.next();
        return !family && cadence.isEmpty() && circles == null ? Care.NONE : new Care(Set.copyOf(Joined.list(circles, Joined::next)), family, Cadence.of(cadence));
    }

    private static final class Reading {
        private final TieSigns signs;
        private final Common<String> texts = new Common<>();
        private final Common<List<String>> tags = new Common<>();

        Reading(TieSigns signs) {
            this.signs = signs;
        }

        PersonRow row(ResultSet row) throws SQLException {
            var plain = new Joined(row.getString(2));
            String uid = plain.next(), name = plain.next(), organization = texts.of(plain.next()), place = texts.of(plain.next());
            var tie = Coded.of(Tie.class, plain.next());
            boolean judged = plain.next().equals("1");
            var status = Coded.of(Status.class, plain.next());
            String origin = texts.of(plain.next()), met = plain.next();
            return new PersonRow(row.getLong(1), uid, name, organization, place, tie, judged, status, origin, tags.of(Joined.list(row.getString(3), Joined::next)), care(plain, row.getString(4)),
                    Stage.LISTED, null, null, 0, signs, met.isEmpty() ? StageDays.NONE : StageDays.listed(Mappers.date(met)));
        }
    }
}
