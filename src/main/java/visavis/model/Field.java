package visavis.model;

import java.util.function.Function;

/** The parts of a contact that are written, changed, undone and protected from re-imports one by one. */
public enum Field implements Coded {
    NAME(contact -> contact.card().name()),
    ORGANIZATION(contact -> contact.card().organization()),
    DEPARTMENT(contact -> contact.card().department()),
    TITLE(contact -> contact.card().title()),
    EMAILS(contact -> contact.card().emails()),
    PHONES(contact -> contact.card().phones()),
    ADDRESSES(contact -> contact.card().addresses()),
    PROFILES(contact -> contact.card().profiles()),
    BIRTHDAY(contact -> contact.card().birthday()),
    TAGS(contact -> contact.card().tags()),
    FACETS(contact -> contact.card().facets()),
    NOTE(contact -> contact.card().note()),
    EXTRAS(contact -> contact.card().extras()),
    TIE(Contact::tie),
    STATUS(Contact::status),
    NATURE(Contact::nature),
    CIRCLES(contact -> contact.care().circles()),
    FAMILY(contact -> contact.care().family()),
    CADENCE(contact -> contact.care().cadence()),
    ORIGIN(Contact::origin),
    PHOTO(Contact::photo);

    private final Function<Contact, Object> value;

    Field(Function<Contact, Object> value) {
        this.value = value;
    }

    /** The field's value; {@code null} for an unknown birthday and an unsaid cadence only. */
    public Object of(Contact contact) {
        return value.apply(contact);
    }

    /** {@code target} with this one field as {@code source} has it. */
    public Contact copy(Contact source, Contact target) {
        var from = source.card();
        var to = target.card();
        return switch (this) {
            case NAME -> target.withCard(to.withName(from.name()));
            case ORGANIZATION -> target.withCard(to.withOrganization(from.organization()));
            case DEPARTMENT -> target.withCard(to.withDepartment(from.department()));
            case TITLE -> target.withCard(to.withTitle(from.title()));
            case EMAILS -> target.withCard(to.withEmails(from.emails()));
            case PHONES -> target.withCard(to.withPhones(from.phones()));
            case ADDRESSES -> target.withCard(to.withAddresses(from.addresses()));
            case PROFILES -> target.withCard(to.withProfiles(from.profiles()));
            case BIRTHDAY -> target.withCard(to.withBirthday(from.birthday()));
            case TAGS -> target.withCard(to.withTags(from.tags()));
            case FACETS -> target.withCard(to.withFacets(from.facets()));
            case NOTE -> target.withCard(to.withNote(from.note()));
            case EXTRAS -> target.withCard(to.withExtras(from.extras()));
            case TIE -> target.withTie(source.tie());
            case STATUS -> target.withStatus(source.status());
            case NATURE -> target.withNature(source.nature());
            case CIRCLES -> target.withCare(target.care().withCircles(source.care().circles()));
            case FAMILY -> target.withCare(target.care().withFamily(source.care().family()));
            case CADENCE -> target.withCare(target.care().withCadence(source.care().cadence()));
            case ORIGIN -> target.withOrigin(source.origin());
            case PHOTO -> target.withPhoto(source.photo());
        };
    }
}
