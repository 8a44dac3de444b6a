package visavis.importer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.property.Birthday;
import ezvcard.property.Categories;
import ezvcard.property.Expertise;
import ezvcard.property.FormattedName;
import ezvcard.property.Hobby;
import ezvcard.property.Interest;
import ezvcard.property.Nickname;
import ezvcard.property.Note;
import ezvcard.property.Organization;
import ezvcard.property.StructuredName;
import ezvcard.property.TextProperty;
import ezvcard.property.Title;
import ezvcard.property.Uid;
import ezvcard.property.VCardProperty;

import visavis.model.Card;
import visavis.model.ContactDraft;
import visavis.model.Facet;
import visavis.model.FacetKind;
import visavis.model.Name;
import visavis.model.Origin;
import visavis.model.PartialDate;
import visavis.model.Picture;
import visavis.model.Text;

/**
 * The person on a card. What has a field of ours is taken off the card; what then remains on it is kept as extras, so
 * that nothing is lost, and is noted for the eye where it says something about the person.
 */
final class VCardPerson {
    private static final Pattern BETWEEN_TAGS = Pattern.compile("[;,]");
    private static final String URN = "urn:uuid:";

    private final VCard card;
    private final VCardLabels labels;
    private final VCardReach reach;
    private final List<String> notes = new ArrayList<>();

    VCardPerson(VCard card, Phones phones) {
        this.card = card;
        labels = new VCardLabels(card);
        reach = new VCardReach(card, labels, phones);
    }

    /** Takes in turn what has a field, and at last what is left: the order matters. */
    ContactDraft draft() {
        take(Note.class).stream().map(TextProperty::getValue).forEach(notes::add);
        var organization = first(Organization.class);
        var units = organization == null ? List.<String>of() : organization.getValues().stream().map(VCardPerson::oneLine).toList();
        var company = units.isEmpty() ? "" : units.getFirst();
        var department = Text.join(", ", units.stream().skip(1).toList());
        var known = new Card(name(company), company, department, oneLine(text(first(Title.class))), reach.emails(), reach.phones(), reach.addresses(), reach.profiles(),
                birthday(), tags(), facets(), "");
        var uid = uid();
        var photo = photo();
        var rest = new VCardRest(card, labels);
        var note = note(Stream.concat(reach.strays().stream(), rest.told().stream()).toList());
        return new ContactDraft(uid, known.withNote(note).withExtras(rest.extras()), Origin.UNKNOWN, photo);
    }

    private Name name(String company) {
        var whole = oneLine(text(first(FormattedName.class)));
        var nickname = String.join(", ", take(Nickname.class).stream().flatMap(names -> names.getValues().stream()).map(VCardPerson::oneLine).toList());
        var structured = first(StructuredName.class);
        var parts = structured == null ? Name.NONE.withNickname(nickname) : parts(structured, nickname);
        boolean isCompany = !Names.hasParts(parts) && (labels.isOrganization() || Text.fold(whole).equals(Text.fold(company)));
        if (isCompany && !company.isEmpty()) return Name.NONE.withNickname(nickname);
        // Phones write the whole name where the family name belongs.
        boolean unsplit = whole.isEmpty() && parts.given().isEmpty() && parts.middle().isEmpty();
        return unsplit ? Names.of(parts.family(), new Name("", parts.prefix(), "", "", "", parts.suffix(), nickname)) : Names.of(whole, parts);
    }

    private static Name parts(StructuredName name, String nickname) {
        return new Name("", words(name.getPrefixes()), oneLine(name.getGiven()), words(name.getAdditionalNames()), oneLine(name.getFamily()), words(name.getSuffixes()), nickname);
    }

    private PartialDate birthday() {
        PartialDate found = null;
        for (var birthday : List.copyOf(card.getProperties(Birthday.class))) {
            var date = VCardDates.read(birthday);
            if (date != null || VCardDates.isNone(birthday)) card.removeProperty(birthday);
            if (found == null) found = date;
        }
        for (var raw : List.copyOf(card.getExtendedProperties("BDAY"))) {
            var date = VCardDates.read(raw.getValue());
            if (date != null || VCardDates.isNone(raw.getValue())) card.removeProperty(raw);
            if (found == null) found = date;
        }
        return found;
    }

    /** Before version 4.0 programs wrote several categories with the comma between them marked as part of a name. */
    private Set<String> tags() {
        boolean exact = card.getVersion() == VCardVersion.V4_0;
        var tags = new TreeSet<String>();
        for (var value : take(Categories.class).stream().flatMap(list -> list.getValues().stream()).toList()) {
            for (var tag : exact ? new String[] {value} : BETWEEN_TAGS.split(value)) {
                var bare = CardBuilder.bareLabel(tag);
                if (!bare.isEmpty() && !CardBuilder.SYSTEM_GROUPS.contains(bare.toLowerCase(Locale.ROOT))) tags.add(bare);
            }
        }
        return tags;
    }

    private List<Facet> facets() {
        var facets = new ArrayList<Facet>();
        Stream.concat(take(Interest.class).stream(), take(Hobby.class).stream()).forEach(interest -> facet(facets, FacetKind.INTEREST, text(interest)));
        take(Expertise.class).forEach(field -> facet(facets, FacetKind.FIELD, text(field)));
        for (var kind : FacetKind.values()) card.removeExtendedProperty("X-VISAVIS-" + kind).forEach(own -> facet(facets, kind, VCardRest.unescaped(own.getValue())));
        return facets;
    }

    private static void facet(List<Facet> facets, FacetKind kind, String label) {
        if (!Text.clean(label).isEmpty() && !facets.contains(new Facet(kind, label))) facets.add(new Facet(kind, label));
    }

    private String uid() {
        var uid = Text.clean(text(first(Uid.class)));
        return uid.regionMatches(true, 0, URN, 0, URN.length()) ? uid.substring(URN.length()) : uid;
    }

    /** The first picture that is on the card itself; one that is only an address on the web stays an address. */
    private Picture photo() {
        for (var photo : card.getPhotos()) {
            var data = photo.getData();
            if (data == null || data.length == 0) continue;
            card.removeProperty(photo);
            return new Picture(data);
        }
        card.getPhotos().stream().filter(photo -> photo.getUrl() == null || photo.getUrl().isBlank()).toList().forEach(card::removeProperty);
        return null;
    }

    /** The notes, and below them what is told elsewhere on the card, unless a note says so already. */
    private String note(List<String> told) {
        var note = new StringBuilder(Text.join("\n", notes));
        for (var line : told) if (note.indexOf(line) < 0) note.append(note.isEmpty() ? "" : "\n").append(line);
        return note.toString().replace("\r\n", "\n");
    }

    private <T extends VCardProperty> List<T> take(Class<T> type) {
        return card.removeProperties(type);
    }

    /** Takes the first alone off the card: one may have several employers, and we have one field for them. */
    private <T extends VCardProperty> T first(Class<T> type) {
        var property = card.getProperty(type);
        if (property != null) card.removeProperty(property);
        return property;
    }

    private static String text(TextProperty property) {
        return property == null || property.getValue() == null ? "" : property.getValue();
    }

    private static String words(Collection<String> values) {
        return oneLine(Text.join(" ", values));
    }

    private static String oneLine(String text) {
        return Text.clean(text == null ? "" : text.replaceAll("\\s+", " "));
    }
}
