package visavis.importer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import visavis.model.Address;
import visavis.model.Cadence;
import visavis.model.Card;
import visavis.model.Care;
import visavis.model.Channel;
import visavis.model.Coded;
import visavis.model.ContactDraft;
import visavis.model.Direction;
import visavis.model.Email;
import visavis.model.Extra;
import visavis.model.Facet;
import visavis.model.FacetKind;
import visavis.model.Field;
import visavis.model.Interaction;
import visavis.model.Name;
import visavis.model.Nature;
import visavis.model.Origin;
import visavis.model.PartialDate;
import visavis.model.Phone;
import visavis.model.Picture;
import visavis.model.Profile;
import visavis.model.Standing;
import visavis.model.Status;
import visavis.model.Tie;

/** The contacts and interactions of our own JSON, word for word. Whatever is not as we write it throws an {@link IllegalArgumentException}. */
final class VisavisEntry {
    private VisavisEntry() {}

    static ContactDraft contact(JsonItem item) {
        if (item.text("uid").isEmpty()) throw new IllegalArgumentException("a contact needs a uid");
        return new ContactDraft(item.text("uid"), card(item), new Origin(item.text("origin"), day(item.text("met"))), photo(item)).withStanding(standing(item));
    }

    private static Picture photo(JsonItem item) {
        return item.has("photo") ? new Picture(Base64.getDecoder().decode(item.text("photo"))) : null;
    }

    private static Card card(JsonItem item) {
        return new Card(name(item), item.text("organization"), item.text("department"), item.text("title"),
                all(item, "emails", email -> new Email(email.text("label"), email.text("value"))),
                all(item, "phones", phone -> new Phone(phone.text("label"), phone.text("value"), phone.text("e164"))),
                all(item, "addresses", VisavisEntry::address),
                all(item, "profiles", profile -> new Profile(profile.text("platform"), profile.text("value"))),
                item.has("birthday") ? date(item.item("birthday")) : null, new TreeSet<>(item.texts("tags")),
                all(item, "facets", facet -> new Facet(Coded.of(FacetKind.class, facet.text("kind")), facet.text("label"))), item.text("note"),
                all(item, "extras", extra -> new Extra(extra.text("name"), extra.text("value"))));
    }

    private static <T> List<T> all(JsonItem item, String key, Function<JsonItem, T> read) {
        return item.items(key).stream().map(read).toList();
    }

    private static Name name(JsonItem item) {
        return new Name(item.text("full"), item.text("prefix"), item.text("given"), item.text("middle"), item.text("family"), item.text("suffix"), item.text("nickname"));
    }

    private static Address address(JsonItem item) {
        return new Address(item.text("label"), item.text("street"), item.text("city"), item.text("region"), item.text("postalCode"), item.text("country"));
    }

    private static PartialDate date(JsonItem item) {
        return new PartialDate(whole(item, "year"), whole(item, "month"), whole(item, "day"));
    }

    private static Standing standing(JsonItem item) {
        var nature = item.has("nature") ? Coded.of(Nature.class, item.text("nature")) : Nature.UNSET;
        var edited = item.texts("edited").stream().map(code -> Coded.of(Field.class, code)).collect(Collectors.toSet());
        return new Standing(Coded.of(Tie.class, item.text("tie")), Coded.of(Status.class, item.text("status")), nature, care(item), edited);
    }

    private static Care care(JsonItem item) {
        return new Care(Set.copyOf(item.texts("circles")), item.isTrue("isFamily"), Cadence.of(item.text("cadence")));
    }

    /** As it was stored, with its source and the source's key; people are for the reader of the file to say. */
    static Interaction interaction(JsonItem item) {
        var at = item.has("at") ? Instant.parse(item.text("at")) : null;
        return new Interaction(0, day(item.text("date")), at, Coded.of(Channel.class, item.text("channel")), Coded.of(Direction.class, item.text("direction")),
                whole(item, "minutes"), item.text("place"), item.text("title"), item.text("note"), List.of(), item.text("source"), item.text("externalKey"));
    }

    private static LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static Integer whole(JsonItem item, String key) {
        var number = item.number(key);
        return number == null ? null : (Integer) Math.clamp(number, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
}
