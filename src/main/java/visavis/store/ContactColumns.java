package visavis.store;

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

    static void write(Transaction tx, long id, Field field, Contact contact) {
        var card = contact.card();
        var name = card.name();
        switch (field) {
            case NAME -> tx.run("update contact set full_name = ?, prefix = ?, given = ?, middle = ?, family = ?, suffix = ?, nickname = ? where id = ?",
                    name.full(), name.prefix(), name.given(), name.middle(), name.family(), name.suffix(), name.nickname(), id);
            case ORGANIZATION -> tx.run("update contact set organization = ? where id = ?", card.organization(), id);
            case DEPARTMENT -> tx.run("update contact set department = ? where id = ?", card.department(), id);
            case TITLE -> tx.run("update contact set title = ? where id = ?", card.title(), id);
            case NOTE -> tx.run("update contact set note = ? where id = ?", card.note(), id);
            case BIRTHDAY -> {
                var born = card.birthday();
                tx.run("update contact set birth_year = ?, birth_month = ?, birth_day = ? where id = ?",
                        born == null ? null : born.year(), born == null ? null : born.month(), born == null ? null : born.day(), id);
            }
            case TIE -> tx.run("update contact set tie = ? where id = ?", contact.tie().code(), id);
            case STATUS -> tx.run("update contact set status = ? where id = ?", contact.status().code(), id);
            case NATURE -> tx.run("update contact set nature = ? where id = ?", contact.nature().code(), id);
            case FAMILY -> tx.run("update contact set is_family = ? where id = ?", family(contact), id);
            case CADENCE -> tx.run("update contact set cadence = ? where id = ?", Cadence.code(contact.care().cadence()), id);
            case ORIGIN -> tx.run("update contact set origin = ?, met = ? where id = ?", contact.origin().place(), met(contact), id);
            case PHOTO -> tx.run("update contact set photo_id = ? where id = ?", photo(contact), id);
            default -> writeList(tx, id, field, contact);
        }
    }

    private static void writeList(Transaction tx, long id, Field field, Contact contact) {
        switch (field) {
            case EMAILS -> {
                tx.run("delete from email where contact_id = ?", id);
                writeEmails(tx, id, contact);
            }
            case PHONES -> {
                tx.run("delete from phone where contact_id = ?", id);
                writePhones(tx, id, contact);
            }
            case ADDRESSES -> {
                tx.run("delete from address where contact_id = ?", id);
                writeAddresses(tx, id, contact);
            }
            case PROFILES -> {
                tx.run("delete from profile where contact_id = ?", id);
                writeProfiles(tx, id, contact);
            }
            case TAGS -> {
                tx.run("delete from tag where contact_id = ?", id);
                writeTags(tx, id, contact);
            }
            case FACETS -> {
                tx.run("delete from facet where contact_id = ?", id);
                writeFacets(tx, id, contact);
            }
            case EXTRAS -> {
                tx.run("delete from extra where contact_id = ?", id);
                writeExtras(tx, id, contact);
            }
            case CIRCLES -> {
                tx.run("delete from circle_member where contact_id = ?", id);
                writeCircles(tx, id, contact);
            }
            default -> throw new IllegalArgumentException(field + " is not a list");
        }
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
