package visavis.exporter;

import java.util.Optional;

import tools.jackson.core.JsonGenerator;

import visavis.model.Address;
import visavis.model.Cadence;
import visavis.model.Card;
import visavis.model.Coded;
import visavis.model.Contact;
import visavis.model.Lane;
import visavis.model.Name;
import visavis.model.Nature;
import visavis.model.Origin;
import visavis.model.Overview;
import visavis.model.PartialDate;

/**
 * One contact as a JSON object, the same in the export file and in what the command line lists. Keys may be added,
 * never renamed. {@code name} is what people read; {@code full} and the parts are what was given, so nothing is lost.
 */
public final class ContactJson {
    private ContactJson() {}

    public static void write(JsonGenerator out, Overview overview) {
        write(out, overview, "");
    }

    /** @param suggestedTie the code of the tie strength the interactions suggest; empty leaves the key out */
    public static void write(JsonGenerator out, Overview overview, String suggestedTie) {
        Json.object(out, overview, (json, view) -> body(json, view, suggestedTie));
    }

    /** With the picture, which only a file of everything needs. */
    static void write(JsonGenerator out, Overview overview, Optional<byte[]> photo) {
        Json.object(out, overview, (json, view) -> {
            body(json, view, "");
            photo.ifPresent(jpeg -> json.writeBinaryProperty("photo", jpeg));
        });
    }

    /** The number of the stage a lane stands for: 1 reactions, 2 talking in public or private, 3 voice, 4 in person. */
    public static int lived(Lane lane) {
        return switch (lane) {
            case REACTIONS -> 1;
            case PUBLIC, PRIVATE -> 2;
            case VOICE -> 3;
            case IN_PERSON -> 4;
        };
    }

    private static void body(JsonGenerator out, Overview view, String suggestedTie) {
        var contact = view.contact();
        Json.put(out, "id", contact.id());
        Json.put(out, "uid", contact.uid());
        Json.put(out, "name", contact.display());
        card(out, contact.card());
        standing(out, contact);
        Json.put(out, "suggestedTie", suggestedTie);
        Json.put(out, "stage", view.stage().number());
        Json.put(out, "lived", view.lived() == null ? null : lived(view.lived()));
        Json.put(out, "firstContact", view.firstContact());
        Json.put(out, "lastContact", view.lastContact());
        Json.put(out, "interactions", view.interactions());
    }

    private static void card(JsonGenerator out, Card card) {
        name(out, card.name());
        Json.put(out, "organization", card.organization());
        Json.put(out, "department", card.department());
        Json.put(out, "title", card.title());
        Json.objects(out, "emails", card.emails(), (json, email) -> labelled(json, email.label(), email.value()));
        Json.objects(out, "phones", card.phones(), (json, phone) -> {
            labelled(json, phone.label(), phone.value());
            Json.put(json, "e164", phone.e164());
        });
        Json.objects(out, "addresses", card.addresses(), ContactJson::address);
        Json.objects(out, "profiles", card.profiles(), (json, profile) -> {
            Json.put(json, "platform", profile.platform());
            Json.put(json, "value", profile.value());
        });
        birthday(out, card.birthday());
        Json.texts(out, "tags", card.tags());
        Json.objects(out, "facets", card.facets(), (json, facet) -> {
            Json.put(json, "kind", facet.kind().code());
            Json.put(json, "label", facet.label());
        });
        Json.put(out, "note", card.note());
        Json.objects(out, "extras", card.extras(), (json, extra) -> {
            Json.put(json, "name", extra.name());
            Json.put(json, "value", extra.value());
        });
    }

    private static void name(JsonGenerator out, Name name) {
        Json.put(out, "full", name.full());
        Json.put(out, "prefix", name.prefix());
        Json.put(out, "given", name.given());
        Json.put(out, "middle", name.middle());
        Json.put(out, "family", name.family());
        Json.put(out, "suffix", name.suffix());
        Json.put(out, "nickname", name.nickname());
    }

    private static void labelled(JsonGenerator out, String label, String value) {
        Json.put(out, "label", label);
        Json.put(out, "value", value);
    }

    private static void address(JsonGenerator out, Address address) {
        Json.put(out, "label", address.label());
        Json.put(out, "street", address.street());
        Json.put(out, "city", address.city());
        Json.put(out, "region", address.region());
        Json.put(out, "postalCode", address.postalCode());
        Json.put(out, "country", address.country());
    }

    private static void birthday(JsonGenerator out, PartialDate date) {
        if (date == null) return;
        out.writeName("birthday");
        Json.object(out, date, (json, parts) -> {
            Json.put(json, "year", parts.year());
            Json.put(json, "month", parts.month());
            Json.put(json, "day", parts.day());
        });
    }

    private static void standing(JsonGenerator out, Contact contact) {
        Json.put(out, "tie", contact.tie().code());
        Json.put(out, "status", contact.status().code());
        Json.put(out, "nature", contact.nature() == Nature.UNSET ? "" : contact.nature().code());
        Json.texts(out, "circles", contact.care().circles());
        Json.put(out, "isFamily", contact.care().family() ? true : null);
        Json.put(out, "cadence", Cadence.code(contact.care().cadence()));
        origin(out, contact.origin());
        Json.texts(out, "edited", contact.edited().stream().sorted().map(Coded::code).toList());
    }

    private static void origin(JsonGenerator out, Origin origin) {
        Json.put(out, "origin", origin.place());
        Json.put(out, "met", origin.met());
    }
}
