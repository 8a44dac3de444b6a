package visavis.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import visavis.model.Cadence;
import visavis.model.Contact;
import visavis.model.Field;

/** Which columns and tables each field of a contact lives in, for writing. */
final class ContactColumns {
    private ContactColumns() {}

    /** A new contact with all it brings. */
    static void insert(Transaction tx, long id, long step, Contact contact) {
        var card = contact.card();
        var name = card.name();
        var born = card.birthday();
        tx.insert("""
                        insert into contact (id, uid, full_name, prefix, given, middle, family, suffix, nickname, organization, department, title,
                          birth_year, birth_month, birth_day, note, tie, status, nature, is_family, cadence, origin, met, photo_id, edited, added_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                id, contact.uid(), name.full(), name.prefix(), name.given(), name.middle(), name.family(), name.suffix(), name.nickname(),
                card.organization(), card.department(), card.title(), born == null ? null : born.year(), born == null ? null : born.month(),
                born == null ? null : born.day(), card.note(), contact.tie().code(), contact.status().code(), contact.nature().code(),
                family(contact), Cadence.code(contact.care().cadence()), contact.origin().place(), met(contact), photo(contact), ContactStore.edited(contact), step);
        writeEmails(tx, id, contact);
        writePhones(tx, id, contact);
        writeAddresses(tx, id, contact);
        writeProfiles(tx, id, contact);
        writeTags(tx, id, contact);
        writeFacets(tx, id, contact);
        writeExtras(tx, id, contact);
        writeCircles(tx, id, contact);
    }

    /** The field of each of the contacts, as it now is: those of whom the same is to be written are written together. @param before the same contacts in the same order */
    static void write(Transaction tx, Field field, List<Contact> before, List<Contact> contacts) {
        switch (field) {
            case NAME -> update(tx, contacts, "full_name = ?, prefix = ?, given = ?, middle = ?, family = ?, suffix = ?, nickname = ?", contact -> {
                var name = contact.card().name();
                return List.of(name.full(), name.prefix(), name.given(), name.middle(), name.family(), name.suffix(), name.nickname());
            });
            case ORGANIZATION -> update(tx, contacts, "organization = ?", contact -> List.of(contact.card().organization()));
            case DEPARTMENT -> update(tx, contacts, "department = ?", contact -> List.of(contact.card().department()));
            case TITLE -> update(tx, contacts, "title = ?", contact -> List.of(contact.card().title()));
            case NOTE -> update(tx, contacts, "note = ?", contact -> List.of(contact.card().note()));
            case BIRTHDAY -> update(tx, contacts, "birth_year = ?, birth_month = ?, birth_day = ?", contact -> {
                var born = contact.card().birthday();
                return born == null ? Arrays.asList(null, null, null) : Arrays.asList(born.year(), born.month(), born.day());
            });
            case TIE -> update(tx, contacts, "tie = ?", contact -> List.of(contact.tie().code()));
            case STATUS -> update(tx, contacts, "status = ?", contact -> List.of(contact.status().code()));
            case NATURE -> update(tx, contacts, "nature = ?", contact -> List.of(contact.nature().code()));
            case FAMILY -> update(tx, contacts, "is_family = ?", contact -> List.of(family(contact)));
            case CADENCE -> update(tx, contacts, "cadence = ?", contact -> List.of(Cadence.code(contact.care().cadence())));
            case ORIGIN -> update(tx, contacts, "origin = ?, met = ?", contact -> Arrays.asList(contact.origin().place(), met(contact)));
            case PHOTO -> update(tx, contacts, "photo_id = ?", contact -> Arrays.asList(photo(contact)));
            case EMAILS -> replace(tx, contacts, "email", ContactColumns::writeEmails);
            case PHONES -> replace(tx, contacts, "phone", ContactColumns::writePhones);
            case ADDRESSES -> replace(tx, contacts, "address", ContactColumns::writeAddresses);
            case PROFILES -> replace(tx, contacts, "profile", ContactColumns::writeProfiles);
            case TAGS -> renew(tx, "tag", "name", before, contacts, contact -> contact.card().tags());
            case FACETS -> replace(tx, contacts, "facet", ContactColumns::writeFacets);
            case EXTRAS -> replace(tx, contacts, "extra", ContactColumns::writeExtras);
            case CIRCLES -> renew(tx, "circle_member", "circle", before, contacts, contact -> contact.care().circles());
        }
    }

    /** The names of the fields the user wrote. */
    static void writeEdited(Transaction tx, List<Contact> contacts) {
        update(tx, contacts, "edited = ?", contact -> List.of(ContactStore.edited(contact)));
    }

    private static void update(Transaction tx, List<Contact> contacts, String columns, Function<Contact, List<Object>> values) {
        var same = contacts.stream().collect(Collectors.groupingBy(values, LinkedHashMap::new, Collectors.mapping(Contact::id, Collectors.toList())));
        same.forEach((cells, ids) -> tx.run("update contact set " + columns + " where id in (select value from json_each(?))", Stream.concat(cells.stream(), Stream.of(ids.toString())).toArray()));
    }

    private interface Write {
        void rows(Transaction tx, long id, Contact contact);
    }

    private static void replace(Transaction tx, List<Contact> contacts, String table, Write write) {
        tx.run("delete from " + table + " where contact_id in (select value from json_each(?))", contacts.stream().map(Contact::id).toList().toString());
        for (var contact : contacts) write.rows(tx, contact.id(), contact);
    }

    /** Of labels, that have no order, only those are written that come or go. */
    private static void renew(Transaction tx, String table, String column, List<Contact> before, List<Contact> after, Function<Contact, Set<String>> labels) {
        each(before, after, labels).forEach((label, ids) -> tx.run("delete from " + table + " where " + column + " = ? and contact_id in (select value from json_each(?))", label, ids.toString()));
        each(after, before, labels).forEach((label, ids) -> tx.run("insert or ignore into " + table + " (contact_id, " + column + ") select value, ? from json_each(?)", label, ids.toString()));
    }

    /** Who bears each label among these and not among the others. */
    private static Map<String, List<Long>> each(List<Contact> contacts, List<Contact> others, Function<Contact, Set<String>> labels) {
        var bearers = new TreeMap<String, List<Long>>();
        for (int i = 0; i < contacts.size(); i++) {
            for (var label : labels.apply(contacts.get(i))) {
                if (!labels.apply(others.get(i)).contains(label)) bearers.computeIfAbsent(label, none -> new ArrayList<>()).add(contacts.get(i).id());
            }
        }
        return bearers;
    }

    private static String met(Contact contact) {
        return contact.origin().met() == null ? null : contact.origin().met().toString();
    }

    private static int family(Contact contact) {
        return contact.care().family() ? 1 : 0;
    }

    private static Long photo(Contact contact) {
        return contact.photo() == 0 ? null : contact.photo();
    }

    private static void writeEmails(Transaction tx, long id, Contact contact) {
        int position = 0;
        for (var email : contact.card().emails()) tx.insert("insert into email values (?, ?, ?, ?)", id, position++, email.label(), email.value());
    }

    private static void writePhones(Transaction tx, long id, Contact contact) {
        int position = 0;
        for (var phone : contact.card().phones()) tx.insert("insert into phone values (?, ?, ?, ?, ?)", id, position++, phone.label(), phone.value(), phone.e164());
    }

    private static void writeAddresses(Transaction tx, long id, Contact contact) {
        int position = 0;
        for (var at : contact.card().addresses()) {
            tx.insert("insert into address values (?, ?, ?, ?, ?, ?, ?, ?)", id, position++, at.label(), at.street(), at.city(), at.region(), at.postalCode(), at.country());
        }
    }

    private static void writeProfiles(Transaction tx, long id, Contact contact) {
        int position = 0;
        for (var profile : contact.card().profiles()) tx.insert("insert into profile values (?, ?, ?, ?)", id, position++, profile.platform(), profile.value());
    }

    private static void writeTags(Transaction tx, long id, Contact contact) {
        for (var tag : contact.card().tags()) tx.insert("insert into tag values (?, ?)", id, tag);
    }

    private static void writeFacets(Transaction tx, long id, Contact contact) {
        int position = 0;
        for (var facet : contact.card().facets()) tx.insert("insert into facet values (?, ?, ?, ?)", id, position++, facet.kind().code(), facet.label());
    }

    private static void writeExtras(Transaction tx, long id, Contact contact) {
        int position = 0;
        for (var extra : contact.card().extras()) tx.insert("insert into extra values (?, ?, ?, ?)", id, position++, extra.name(), extra.value());
    }

    private static void writeCircles(Transaction tx, long id, Contact contact) {
        for (var circle : contact.care().circles()) tx.insert("insert into circle_member values (?, ?)", id, circle);
    }
}
