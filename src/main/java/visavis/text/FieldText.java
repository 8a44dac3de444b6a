package visavis.text;

import java.util.List;
import java.util.stream.Stream;

import visavis.model.Address;
import visavis.model.Card;
import visavis.model.Contact;
import visavis.model.Extra;
import visavis.model.Field;
import visavis.model.Name;
import visavis.model.Nature;
import visavis.model.Origin;
import visavis.model.Status;
import visavis.model.Text;
import visavis.model.Tie;

/** The values of a contact's fields in words, one line each: for reading two contacts side by side. */
public final class FieldText {
    /** In characters: a note may be a diary. */
    private static final int BRIEF = 400;
    private final Messages messages;
    private final Dates dates;
    private final Platforms platforms;

    public FieldText(Messages messages) {
        this.messages = messages;
        this.dates = new Dates(messages);
        this.platforms = new Platforms(messages);
    }

    /** What the field is called. */
    public String name(Field field) {
        return messages.get("contact.field." + field.code());
    }

    /** One line a value; none where nothing is known. */
    public List<String> lines(Field field, Contact contact) {
        return all(field, contact, contact.card()).filter(line -> !line.isEmpty()).toList();
    }

    /** The lines in one text, cut where they are too many to be laid beside others. */
    public String brief(Field field, Contact contact) {
        var whole = String.join("\n", lines(field, contact));
        return whole.length() <= BRIEF ? whole : whole.substring(0, BRIEF) + "\u2026";
    }

    private Stream<String> all(Field field, Contact contact, Card card) {
        return switch (field) {
            case NAME -> Stream.of(name(card.name()));
            case ORGANIZATION -> Stream.of(card.organization());
            case DEPARTMENT -> Stream.of(card.department());
            case TITLE -> Stream.of(card.title());
            case EMAILS -> card.emails().stream().map(each -> labelled(each.value(), each.label()));
            case PHONES -> card.phones().stream().map(each -> labelled(each.value(), each.label()));
            case ADDRESSES -> card.addresses().stream().map(each -> labelled(address(each), each.label()));
            case PROFILES -> card.profiles().stream().map(each -> each.value().replaceFirst("^https?://(www\\.)?", ""));
            case BIRTHDAY -> card.birthday() == null ? Stream.of() : Stream.of(dates.birthday(card.birthday()));
            case TAGS -> Stream.of(String.join(", ", card.tags()));
            case FACETS -> card.facets().stream().map(each -> labelled(each.label(), messages.name(each.kind())));
            case NOTE -> Stream.of(card.note());
            case EXTRAS -> card.extras().stream().map(Extra::name);
            case TIE -> Stream.of(contact.tie() == Tie.WEAK ? "" : messages.name(contact.tie()));
            case STATUS -> Stream.of(contact.status() == Status.ACTIVE ? "" : messages.name(contact.status()));
            case NATURE -> Stream.of(contact.nature() == Nature.UNSET ? "" : messages.name(contact.nature()));
            case CIRCLES -> Stream.of(String.join(", ", contact.care().circles()));
            case FAMILY -> Stream.of(contact.care().family() ? messages.get("field-text.family") : "");
            case CADENCE -> Stream.of(contact.care().cadence() == null ? "" : CadenceText.of(messages, contact.care().cadence()));
            case ORIGIN -> Stream.of(origin(contact.origin()));
            case PHOTO -> Stream.of(contact.photo() == 0 ? "" : messages.get("field-text.photo"));
        };
    }

    private String name(Name name) {
        var whole = name.full().isEmpty() ? Text.join(" ", name.prefix(), name.given(), name.middle(), name.family(), name.suffix()) : name.full();
        return labelled(whole, name.nickname());
    }

    private static String address(Address address) {
        return Text.join(", ", address.street().replace("\n", ", "), Text.join(" ", address.postalCode(), address.city()), address.region(), address.country());
    }

    private String origin(Origin origin) {
        return Text.join(", ", platforms.name(origin.place()), origin.met() == null ? "" : dates.format("contact.day.pattern", origin.met()));
    }

    private String labelled(String value, String label) {
        return value.isEmpty() || label.isEmpty() ? value + label : messages.get("field-text.labelled", value, label);
    }
}
