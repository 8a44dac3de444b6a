package visavis.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jdbi.v3.core.Handle;

import visavis.model.Address;
import visavis.model.Cadence;
import visavis.model.Card;
import visavis.model.Care;
import visavis.model.Coded;
import visavis.model.Contact;
import visavis.model.Email;
import visavis.model.Extra;
import visavis.model.Facet;
import visavis.model.FacetKind;
import visavis.model.Field;
import visavis.model.Name;
import visavis.model.Nature;
import visavis.model.Origin;
import visavis.model.PartialDate;
import visavis.model.Phone;
import visavis.model.Profile;
import visavis.model.Status;
import visavis.model.Tie;

/** Reads contacts with everything that hangs on them: one query a table, however many contacts. */
final class ContactRows {
    private final Handle handle;
    private final String where;
    private final Long id;

    private ContactRows(Handle handle, String where, Long id) {
        this.handle = handle;
        this.where = where;
        this.id = id;
    }

    static List<Contact> all(Handle handle) {
        return new ContactRows(handle, "", null).read();
    }

    /** Also finds a contact that lies in the trash. */
    static java.util.Optional<Contact> one(Handle handle, long id) {
        return new ContactRows(handle, " where %s = :id", id).read().stream().findFirst();
    }

    /** Those who were merged into others. */
    static List<Contact> away(Handle handle) {
        return new ContactRows(handle, " where %s in (select id from contact where merged_into is not null)", null).read();
    }

    /** Those in the trash, and those who were merged into others. */
    static List<Contact> deleted(Handle handle) {
        return new ContactRows(handle, " where %s in (select id from contact where deleted is not null)", null).read();
    }

    private interface Child<T> {
        T read(ResultSet row) throws SQLException;
    }

    private List<Contact> read() {
        var emails = children("email", row -> new Email(row.getString("label"), row.getString("value")));
        var phones = children("phone", row -> new Phone(row.getString("label"), row.getString("value"), row.getString("e164")));
        var addresses = children("address", row -> new Address(row.getString("label"), row.getString("street"), row.getString("city"),
                row.getString("region"), row.getString("postal_code"), row.getString("country")));
        var profiles = children("profile", row -> new Profile(row.getString("platform"), row.getString("value")));
        var tags = children("tag", row -> row.getString("name"));
        var facets = children("facet", row -> new Facet(Coded.of(FacetKind.class, row.getString("kind")), row.getString("label")));
        var extras = children("extra", row -> new Extra(row.getString("name"), row.getString("value")));
        var circles = children("circle_member", row -> row.getString("circle"));
        var sql = "select * from contact" + (where.isEmpty() ? " where deleted is null order by id" : where.formatted("id"));
        return query(sql).map((row, context) -> {
            long contact = row.getLong("id");
            var card = new Card(name(row), row.getString("organization"), row.getString("department"), row.getString("title"),
                    emails.getOrDefault(contact, List.of()), phones.getOrDefault(contact, List.of()), addresses.getOrDefault(contact, List.of()),
                    profiles.getOrDefault(contact, List.of()), birthday(row), new TreeSet<>(tags.getOrDefault(contact, List.of())),
                    facets.getOrDefault(contact, List.of()), row.getString("note"), extras.getOrDefault(contact, List.of()));
            var care = new Care(Set.copyOf(circles.getOrDefault(contact, List.of())), row.getInt("is_family") == 1, Cadence.of(row.getString("cadence")));
            return contact(row, contact, card, care);
        }).list();
    }

    private static Contact contact(ResultSet row, long id, Card card, Care care) throws SQLException {
        return new Contact(id, row.getString("uid"), card, Coded.of(Tie.class, row.getString("tie")), Coded.of(Status.class, row.getString("status")),
                Coded.of(Nature.class, row.getString("nature")), care, new Origin(row.getString("origin"), Mappers.date(row.getString("met"))),
                row.getLong("photo_id"), fields(row.getString("edited")));
    }

    private <T> Map<Long, List<T>> children(String table, Child<T> child) {
        var found = new HashMap<Long, List<T>>();
        query("select * from " + table + where.formatted("contact_id")).map((row, context) -> found.computeIfAbsent(row.getLong("contact_id"), none -> new ArrayList<>(2)).add(child.read(row)))
                .forEach(added -> {});
        return found;
    }

    private org.jdbi.v3.core.statement.Query query(String sql) {
        var query = handle.createQuery(sql);
        return id == null ? query : query.bind("id", id);
    }

    private static Name name(ResultSet row) throws SQLException {
        return new Name(row.getString("full_name"), row.getString("prefix"), row.getString("given"), row.getString("middle"),
                row.getString("family"), row.getString("suffix"), row.getString("nickname"));
    }

    private static PartialDate birthday(ResultSet row) throws SQLException {
        var year = number(row, "birth_year");
        var month = number(row, "birth_month");
        var day = number(row, "birth_day");
        return year == null && month == null && day == null ? null : new PartialDate(year, month, day);
    }

    private static Integer number(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    static Set<Field> fields(String codes) {
        return codes.isEmpty() ? Set.of() : Stream.of(codes.split(",")).map(code -> Coded.of(Field.class, code)).collect(Collectors.toSet());
    }
}
