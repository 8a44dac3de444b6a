package visavis.exporter;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.parameter.ImageType;
import ezvcard.property.Birthday;
import ezvcard.property.Expertise;
import ezvcard.property.Impp;
import ezvcard.property.Interest;
import ezvcard.property.Kind;
import ezvcard.property.Organization;
import ezvcard.property.Photo;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.Uid;
import ezvcard.property.VCardProperty;
import ezvcard.util.PartialDate;

import visavis.model.Address;
import visavis.model.Card;
import visavis.model.Contact;
import visavis.model.Facet;
import visavis.model.Name;
import visavis.model.Profile;

/** A contact as ez-vcard's card. Labels every program knows become types; the user's own go beside the value, as Apple and Google do it. */
final class ContactCard {
    private static final Map<String, String> TYPES = Map.of("mobile", "cell");
    private static final Set<String> KNOWN = Set.of("home", "work", "mobile", "fax", "pager", "main", "other", "video", "car", "isdn");

    private final VCard card = new VCard(VCardVersion.V4_0);
    private int groups;

    private ContactCard() {}

    static VCard of(Contact contact, LongFunction<Optional<byte[]>> photos) {
        var made = new ContactCard();
        made.card.setUid(new Uid(contact.uid()));
        made.name(contact);
        made.reach(contact.card());
        made.rest(contact.card());
        if (contact.photo() != 0) photos.apply(contact.photo()).ifPresent(jpeg -> made.card.addPhoto(new Photo(jpeg, ImageType.JPEG)));
        return made.card;
    }

    private void name(Contact contact) {
        var name = contact.card().name();
        card.setFormattedName(contact.display());
        if (name.display().isEmpty() && !contact.card().organization().isEmpty()) card.setKind(Kind.org());
        if (!name.given().isEmpty() || !name.middle().isEmpty() || !name.family().isEmpty()) card.setStructuredName(structured(name));
        if (!name.nickname().isEmpty()) card.setNickname(name.nickname().split(", "));
        if (!contact.card().organization().isEmpty() || !contact.card().department().isEmpty()) organization(contact.card());
        if (!contact.card().title().isEmpty()) card.addTitle(contact.card().title());
    }

    private static StructuredName structured(Name name) {
        var parts = new StructuredName();
        parts.setFamily(name.family());
        parts.setGiven(name.given());
        if (!name.middle().isEmpty()) parts.getAdditionalNames().add(name.middle());
        if (!name.prefix().isEmpty()) parts.getPrefixes().add(name.prefix());
        if (!name.suffix().isEmpty()) parts.getSuffixes().add(name.suffix());
        return parts;
    }

    private void organization(Card from) {
        var organization = new Organization();
        organization.getValues().add(from.organization());
        if (!from.department().isEmpty()) organization.getValues().add(from.department());
        card.addOrganization(organization);
    }

    private void reach(Card from) {
        for (var email : from.emails()) add(new ezvcard.property.Email(email.value()), email.label());
        for (var phone : from.phones()) add(new Telephone(phone.value()), phone.label());
        for (var address : from.addresses()) add(address(address), address.label());
        from.profiles().forEach(this::profile);
    }

    private static ezvcard.property.Address address(Address from) {
        var address = new ezvcard.property.Address();
        address.setStreetAddress(from.street());
        address.setLocality(from.city());
        address.setRegion(from.region());
        address.setPostalCode(from.postalCode());
        address.setCountry(from.country());
        return address;
    }

    private void add(VCardProperty property, String label) {
        var words = label.isEmpty() ? List.<String>of() : List.of(label.toLowerCase(Locale.ROOT).split(" "));
        if (KNOWN.containsAll(words)) words.forEach(word -> property.getParameters().addType(TYPES.getOrDefault(word, word)));
        else {
            property.setGroup("visavis" + ++groups);
            card.addExtendedProperty("X-ABLabel", label).setGroup(property.getGroup());
        }
        card.addProperty(property);
    }

    /** An address on the web says itself which platform it is on; a mere handle is told with it. */
    private void profile(Profile profile) {
        var value = profile.value();
        boolean page = profile.platform().equals("web") || value.contains("://") || Profile.ofUrl(value).platform().equals(profile.platform());
        if (page) card.addUrl(value);
        else if (profile.platform().matches("[a-z][a-z0-9+.-]*")) card.addImpp(new Impp(profile.platform(), value));
        else card.addExtendedProperty("X-SOCIALPROFILE", value).setParameter("TYPE", profile.platform());
    }

    private void rest(Card from) {
        if (from.birthday() != null) birthday(from.birthday());
        if (!from.tags().isEmpty()) card.setCategories(from.tags().toArray(String[]::new));
        if (!from.note().isEmpty()) card.addNote(from.note());
        from.facets().forEach(this::facet);
        var extras = from.extras().stream().map(extra -> extra.name() + ":" + extra.value() + "\r\n").collect(Collectors.joining());
        if (!extras.isEmpty()) Ezvcard.parse("BEGIN:VCARD\r\nVERSION:4.0\r\n" + extras + "END:VCARD\r\n").first().getProperties().forEach(card::addProperty);
    }

    private void birthday(visavis.model.PartialDate date) {
        var parts = PartialDate.builder();
        if (date.year() != null) parts.year(date.year());
        if (date.month() != null) parts.month(date.month());
        if (date.day() != null) parts.date(date.day());
        // The standard cannot say a year and a day without the month.
        if (date.month() == null && date.year() != null) parts.date(null);
        card.setBirthday(new Birthday(parts.build()));
    }

    private void facet(Facet facet) {
        switch (facet.kind()) {
            case INTEREST -> card.addInterest(new Interest(facet.label()));
            case FIELD -> card.addExpertise(new Expertise(facet.label()));
            default -> card.addExtendedProperty("X-VISAVIS-" + facet.kind(), facet.label());
        }
    }
}
