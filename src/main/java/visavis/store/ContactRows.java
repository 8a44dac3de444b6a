package visavis.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

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

/** Reads contacts with everything that hangs on them, in one query however many they are. */
final class ContactRows {
    private static final String PLAIN = """
            select c.id,
                   concat_ws(char(0), c.full_name, c.prefix, c.given, c.middle, c.family, c.suffix, c.nickname, c.organization, c.department, c.title,
                             coalesce(c.birth_year, ''), coalesce(c.birth_month, ''), coalesce(c.birth_day, ''), c.note,
                             c.uid, c.tie, c.status, c.nature, c.origin, coalesce(c.met, ''), coalesce(c.photo_id, 0), c.edited, c.is_family, c.cadence),
                   (select group_concat(name, char(0)) from tag where contact_id = c.id),
                   (select group_concat(circle, char(0)) from circle_member where contact_id = c.id),""";
    private static final String FROM = " from contact c ";
    private static final String SQL = PLAIN + """
                   (select group_concat(concat_ws(char(0), label, value), char(0)) from email where contact_id = c.id),
                   (select group_concat(concat_ws(char(0), label, value, e164), char(0)) from phone where contact_id = c.id),
                   (select group_concat(concat_ws(char(0), label, street, city, region, postal_code, country), char(0)) from address where contact_id = c.id),
                   (select group_concat(concat_ws(char(0), platform, value), char(0)) from profile where contact_id = c.id),
                   (select group_concat(concat_ws(char(0), kind, label), char(0)) from facet where contact_id = c.id),
                   (select group_concat(concat_ws(char(0), name, value), char(0)) from extra where contact_id = c.id)""" + FROM;
    private static final String LABELS = PLAIN + " null, null, null, null, null, null" + FROM;

    private ContactRows() {}

    /** Everybody who is not in the trash. */
    static List<Contact> all(Handle handle) {
        return read(handle.createQuery(SQL + "where c.deleted is null order by c.id"));
    }

    /** Of these, whoever is not in the trash. */
    static List<Contact> known(Handle handle, Collection<Long> ids) {
        return read(handle.createQuery(SQL + "where c.id in (select value from json_each(:ids)) and c.deleted is null").bind("ids", ids.toString()));
    }

    /** Also finds a contact that lies in the trash. */
    static Optional<Contact> one(Handle handle, long id) {
        return some(handle, List.of(id)).stream().findFirst();
    }

    /** By id; also finds contacts that lie in the trash. */
    static List<Contact> some(Handle handle, Collection<Long> ids) {
        return read(handle.createQuery(SQL + "where c.id in (select value from json_each(:ids)) order by c.id").bind("ids", ids.toString()));
    }

    /** The same with no ways to reach them, facets or extras: for thousands, whose tie, status, tags or circles are asked for. */
    static List<Contact> labels(Handle handle, Collection<Long> ids) {
        return read(handle.createQuery(LABELS + "where c.id in (select value from json_each(:ids)) order by c.id").bind("ids", ids.toString()));
    }

    /** Those who were merged into others. */
    static List<Contact> away(Handle handle) {
        return read(handle.createQuery(SQL + "where c.merged_into is not null"));
    }

    /** Those in the trash, and those who were merged into others. */
    static List<Contact> deleted(Handle handle) {
        return read(handle.createQuery(SQL + "where c.deleted is not null"));
    }

    private static List<Contact> read(Query query) {
        return query.map((row, context) -> read(row)).list();
    }

    private static Contact read(ResultSet row) throws SQLException {
        var plain = new Joined(row.getString(2));
        var card = new Card(name(plain), plain.next(), plain.next(), plain.next(),
                Joined.list(row.getString(5), one -> new Email(one.next(), one.next())),
                Joined.list(row.getString(6), one -> new Phone(one.next(), one.next(), one.next())),
                Joined.list(row.getString(7), one -> new Address(one.next(), one.next(), one.next(), one.next(), one.next(), one.next())),
                Joined.list(row.getString(8), one -> new Profile(one.next(), one.next())),
                birthday(plain), new TreeSet<>(Joined.list(row.getString(3), Joined::next)),
                Joined.list(row.getString(9), one -> new Facet(Coded.of(FacetKind.class, one.next()), one.next())), plain.next(),
                Joined.list(row.getString(10), one -> new Extra(one.next(), one.next())));
        var contact = new Contact(row.getLong(1), plain.next(), card, Coded.of(Tie.class, plain.next()), Coded.of(Status.class, plain.next()), Coded.of(Nature.class, plain.next()),
                Care.NONE, new Origin(plain.next(), met(plain.next())), Long.parseLong(plain.next()), fields(plain.next()));
        return contact.withCare(new Care(Set.copyOf(Joined.list(row.getString(4), Joined::next)), plain.next().equals("1"), Cadence.of(plain.next())));
    }

    static Name name(Joined parts) {
        return new Name(parts.next(), parts.next(), parts.next(), parts.next(), parts.next(), parts.next(), parts.next());
    }

    static PartialDate birthday(Joined parts) {
        Integer year = parts.number(), month = parts.number(), day = parts.number();
        return year == null && month == null && day == null ? null : new PartialDate(year, month, day);
    }

    private static java.time.LocalDate met(String date) {
        return date.isEmpty() ? null : Mappers.date(date);
    }

    private static Set<Field> fields(String codes) {
        return codes.isEmpty() ? Set.of() : Stream.of(codes.split(",")).map(code -> Coded.of(Field.class, code)).collect(Collectors.toSet());
    }
}
