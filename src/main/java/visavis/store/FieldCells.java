package visavis.store;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

import visavis.model.Address;
import visavis.model.Cadence;
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

/** Each field of a contact as rows of texts, and back: one form for every kind of value that can change. */
final class FieldCells {
    private FieldCells() {}

    static List<List<String>> of(Field field, Contact contact) {
        var card = contact.card();
        return switch (field) {
            case NAME -> {
                var name = card.name();
                yield one(name.full(), name.prefix(), name.given(), name.middle(), name.family(), name.suffix(), name.nickname());
            }
            case ORGANIZATION -> one(card.organization());
            case DEPARTMENT -> one(card.department());
            case TITLE -> one(card.title());
            case EMAILS -> card.emails().stream().map(email -> List.of(email.label(), email.value())).toList();
            case PHONES -> card.phones().stream().map(phone -> List.of(phone.label(), phone.value(), phone.e164())).toList();
            case ADDRESSES -> card.addresses().stream().map(at -> List.of(at.label(), at.street(), at.city(), at.region(), at.postalCode(), at.country())).toList();
            case PROFILES -> card.profiles().stream().map(profile -> List.of(profile.platform(), profile.value())).toList();
            case BIRTHDAY -> card.birthday() == null ? List.of() : one(part(card.birthday().year()), part(card.birthday().month()), part(card.birthday().day()));
            case TAGS -> List.of(List.copyOf(card.tags()));
            case FACETS -> card.facets().stream().map(facet -> List.of(facet.kind().code(), facet.label())).toList();
            case NOTE -> one(card.note());
            case EXTRAS -> card.extras().stream().map(extra -> List.of(extra.name(), extra.value())).toList();
            case TIE -> one(contact.tie().code());
            case STATUS -> one(contact.status().code());
            case NATURE -> one(contact.nature().code());
            case CIRCLES -> List.of(List.copyOf(contact.care().circles()));
            case FAMILY -> one(contact.care().family() ? "1" : "0");
            case CADENCE -> one(Cadence.code(contact.care().cadence()));
            case ORIGIN -> one(contact.origin().place(), contact.origin().met() == null ? "" : contact.origin().met().toString());
            case PHOTO -> one(Long.toString(contact.photo()));
        };
    }

    static Contact apply(Field field, List<List<String>> rows, Contact contact) {
        var card = contact.card();
        return switch (field) {
            case NAME -> contact.withCard(card.withName(name(rows.getFirst())));
            case ORGANIZATION -> contact.withCard(card.withOrganization(only(rows)));
            case DEPARTMENT -> contact.withCard(card.withDepartment(only(rows)));
            case TITLE -> contact.withCard(card.withTitle(only(rows)));
            case EMAILS -> contact.withCard(card.withEmails(rows.stream().map(row -> new Email(row.get(0), row.get(1))).toList()));
            case PHONES -> contact.withCard(card.withPhones(rows.stream().map(row -> new Phone(row.get(0), row.get(1), row.get(2))).toList()));
            case ADDRESSES -> contact.withCard(card.withAddresses(rows.stream().map(FieldCells::address).toList()));
            case PROFILES -> contact.withCard(card.withProfiles(rows.stream().map(row -> new Profile(row.get(0), row.get(1))).toList()));
            case BIRTHDAY -> contact.withCard(card.withBirthday(rows.isEmpty() ? null : birthday(rows.getFirst())));
            case TAGS -> contact.withCard(card.withTags(new TreeSet<>(rows.getFirst())));
            case FACETS -> contact.withCard(card.withFacets(rows.stream().map(row -> new Facet(Coded.of(FacetKind.class, row.get(0)), row.get(1))).toList()));
            case NOTE -> contact.withCard(card.withNote(only(rows)));
            case EXTRAS -> contact.withCard(card.withExtras(rows.stream().map(row -> new Extra(row.get(0), row.get(1))).toList()));
            case TIE -> contact.withTie(Coded.of(Tie.class, only(rows)));
            case STATUS -> contact.withStatus(Coded.of(Status.class, only(rows)));
            case NATURE -> contact.withNature(Coded.of(Nature.class, only(rows)));
            case CIRCLES -> contact.withCare(contact.care().withCircles(new TreeSet<>(rows.getFirst())));
            case FAMILY -> contact.withCare(contact.care().withFamily(only(rows).equals("1")));
            case CADENCE -> contact.withCare(contact.care().withCadence(Cadence.of(only(rows))));
            case ORIGIN -> contact.withOrigin(new Origin(only(rows), rows.getFirst().get(1).isEmpty() ? null : LocalDate.parse(rows.getFirst().get(1))));
            case PHOTO -> contact.withPhoto(Long.parseLong(only(rows)));
        };
    }

    private static List<List<String>> one(String... cells) {
        return List.of(List.of(cells));
    }

    private static String only(List<List<String>> rows) {
        return rows.getFirst().getFirst();
    }

    private static Name name(List<String> row) {
        return new Name(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5), row.get(6));
    }

    private static Address address(List<String> row) {
        return new Address(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5));
    }

    private static String part(Integer number) {
        return number == null ? "" : number.toString();
    }

    private static PartialDate birthday(List<String> row) {
        return new PartialDate(number(row.get(0)), number(row.get(1)), number(row.get(2)));
    }

    private static Integer number(String part) {
        return part.isEmpty() ? null : Integer.valueOf(part);
    }
}
