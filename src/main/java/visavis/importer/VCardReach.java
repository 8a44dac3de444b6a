package visavis.importer;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import ezvcard.VCard;
import ezvcard.property.Impp;
import ezvcard.property.RawProperty;
import ezvcard.property.Telephone;
import ezvcard.property.Url;

import visavis.model.Address;
import visavis.model.Email;
import visavis.model.Phone;
import visavis.model.Profile;
import visavis.model.Text;

/** Every way to reach the person on a card, taken off it. What was meant as one and is none is kept as a stray. */
final class VCardReach {
    /** What programs called their messengers before IMPP, RFC 4770, gave them all one name. */
    private static final Set<String> MESSENGERS = Set.of("AIM", "ICQ", "MSN", "YAHOO", "JABBER", "SKYPE", "SKYPE-USERNAME", "GTALK", "GOOGLE-TALK", "QQ",
            "GADUGADU", "GROUPWISE", "TWITTER", "TELEGRAM", "SIGNAL", "MASTODON", "MATRIX");
    private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*:", Pattern.CASE_INSENSITIVE);

    private final VCard card;
    private final VCardLabels labels;
    private final Phones phones;
    private final List<String> strays = new ArrayList<>();

    VCardReach(VCard card, VCardLabels labels, Phones phones) {
        this.card = card;
        this.labels = labels;
        this.phones = phones;
    }

    /** What stood where an address should, with what it was called. */
    List<String> strays() {
        return strays;
    }

    List<Email> emails() {
        var emails = new ArrayList<Email>();
        for (var property : card.removeProperties(ezvcard.property.Email.class)) {
            var value = Text.clean(property.getValue());
            var found = Emails.find(value);
            if (found.isEmpty() && !value.isEmpty()) strays.add("Email: " + value);
            found.stream().filter(one -> emails.stream().noneMatch(other -> other.value().equalsIgnoreCase(one))).forEach(one -> emails.add(new Email(labels.of(property), one)));
        }
        return emails;
    }

    List<Phone> phones() {
        var numbers = new ArrayList<Phone>();
        for (var property : card.removeProperties(Telephone.class)) {
            var value = Text.clean(number(property));
            if (!value.isEmpty() && numbers.stream().noneMatch(other -> other.value().equals(value))) numbers.add(phones.read(labels.of(property), value));
        }
        return numbers;
    }

    private static String number(Telephone phone) {
        var uri = phone.getUri();
        if (uri == null) return phone.getText() == null ? "" : phone.getText().replaceFirst("(?i)^tel:", "");
        return uri.getExtension() == null ? uri.getNumber() : uri.getNumber() + " x" + uri.getExtension();
    }

    List<Address> addresses() {
        return card.removeProperties(ezvcard.property.Address.class).stream().map(this::address).filter(address -> !address.isEmpty()).distinct().toList();
    }

    private Address address(ezvcard.property.Address from) {
        var street = Text.join("\n", joined(from.getStreetAddresses()), joined(from.getExtendedAddresses()), joined(from.getPoBoxes()));
        var address = new Address(labels.of(from), street, joined(from.getLocalities()), joined(from.getRegions()), joined(from.getPostalCodes()), joined(from.getCountries()));
        return address.isEmpty() && from.getLabel() != null ? new Address(address.label(), from.getLabel().replace("\r\n", "\n"), "", "", "", "") : address;
    }

    private static String joined(List<String> values) {
        return Text.join(", ", values.stream().filter(Objects::nonNull).map(Text::clean).toList());
    }

    List<Profile> profiles() {
        var pages = card.removeProperties(Url.class).stream().map(Url::getValue).filter(url -> !Text.clean(url).isEmpty()).map(Profile::ofUrl);
        var social = card.removeExtendedProperty("X-SOCIALPROFILE").stream().map(VCardReach::social);
        var chats = card.removeProperties(Impp.class).stream().map(VCardReach::chat);
        var older = card.getExtendedProperties().stream().filter(VCardReach::isMessenger).toList();
        older.forEach(card::removeProperty);
        return Stream.of(pages, social, chats, older.stream().map(VCardReach::messenger)).flatMap(all -> all).filter(profile -> !profile.value().isEmpty()).distinct().toList();
    }

    /** The page, or, where a program put something of its own in its place, the user's name there. */
    private static Profile social(RawProperty property) {
        var value = VCardRest.unescaped(property.getValue());
        var page = Profile.ofUrl(value);
        if (!page.platform().equals("web")) return page;
        var user = Text.clean(property.getParameter("X-USER"));
        boolean web = value.regionMatches(true, 0, "http", 0, 4);
        var handle = web || user.isEmpty() ? value : user;
        var platform = VCardLabels.firstType(property);
        return new Profile(platform.isEmpty() ? "web" : platform, web ? handle : withoutScheme(handle));
    }

    private static Profile chat(Impp impp) {
        var service = Text.clean(impp.getParameter("X-SERVICE-TYPE"));
        var handle = impp.getUri() == null ? "" : handle(impp.getUri());
        var scheme = impp.getUri() == null || impp.getUri().getScheme() == null ? "chat" : impp.getUri().getScheme();
        // "im:slack:ana": the scheme says only that it is a messenger.
        boolean nested = scheme.equals("im") && handle.indexOf(':') > 0;
        if (nested) return new Profile(service.isEmpty() ? handle.substring(0, handle.indexOf(':')) : service, handle.substring(handle.indexOf(':') + 1));
        return new Profile(service.isEmpty() ? scheme : service, handle);
    }

    private static String handle(URI uri) {
        var text = uri.getScheme() == null ? uri.toString() : uri.getSchemeSpecificPart();
        return text.startsWith("//") ? text.substring(2) : text;
    }

    private static boolean isMessenger(RawProperty property) {
        var name = property.getPropertyName().toUpperCase(Locale.ROOT);
        return name.startsWith("X-") && MESSENGERS.contains(name.substring("X-".length()));
    }

    private static Profile messenger(RawProperty property) {
        var platform = property.getPropertyName().substring("X-".length()).toLowerCase(Locale.ROOT).replace("-username", "").replace("google-talk", "gtalk");
        return new Profile(platform.equals("twitter") ? "x" : platform, withoutScheme(VCardRest.unescaped(property.getValue())));
    }

    private static String withoutScheme(String value) {
        return value.contains("://") ? value : SCHEME.matcher(value).replaceFirst("");
    }
}
