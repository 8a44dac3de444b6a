package visavis.importer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import visavis.model.Address;
import visavis.model.Card;
import visavis.model.Coded;
import visavis.model.ContactDraft;
import visavis.model.Email;
import visavis.model.Facet;
import visavis.model.FacetKind;
import visavis.model.Name;
import visavis.model.Origin;
import visavis.model.PartialDate;
import visavis.model.Phone;
import visavis.model.Profile;
import visavis.model.Text;

/**
 * Puts a person together from the cells of one row. Whatever fits no field goes to the note under its heading,
 * so that nothing the file says is lost.
 */
final class CardBuilder {
    private static final String SEVERAL = " ::: ";
    static final Set<String> SYSTEM_GROUPS = Set.of("mycontacts", "my contacts");
    private static final Pattern BETWEEN_TAGS = Pattern.compile("[;,]"), BETWEEN_SEVERAL = Pattern.compile(SEVERAL);

    private record Value(Column column, String text) {}

    private final Phones phones;
    private final boolean monthFirst;
    private final Map<Part, String> single = new EnumMap<>(Part.class);
    private final List<Value> labels = new ArrayList<>(4);
    private final List<Value> emails = new ArrayList<>(4);
    private final List<Value> numbers = new ArrayList<>(4);
    private final List<Value> extras = new ArrayList<>(0);
    private final List<AddressBuilder> addresses = new ArrayList<>(2);
    private final List<Profile> profiles = new ArrayList<>(2);
    private final Set<String> tags = new TreeSet<>();
    private final List<Facet> facets = new ArrayList<>(0);
    private final List<String> notes = new ArrayList<>(2);
    private final List<String> kept = new ArrayList<>(2);
    private final StandingBuilder standing = new StandingBuilder();
    private PartialDate birthday;
    private PartialDate met;

    CardBuilder(Phones phones, boolean monthFirst) {
        this.phones = phones;
        this.monthFirst = monthFirst;
    }

    /** Takes in one cell; blank ones say nothing. */
    void put(Column column, String cell) {
        if (cell.isEmpty()) return;
        var value = Cells.said(cell);
        if (value.isEmpty()) return;
        if (!column.part().maySaySeveral() || value.indexOf(SEVERAL) < 0) take(column, value);
        else for (var one : BETWEEN_SEVERAL.split(value)) if (!one.isBlank()) take(column, one);
    }

    private void take(Column column, String value) {
        switch (column.part()) {
            case NOISE -> {}
            case EMAIL_LABEL, PHONE_LABEL, EXTRA_LABEL -> labels.add(new Value(column, value));
            case EMAIL -> email(column, value);
            case PHONE -> phone(column, value);
            case WEBSITE, PROFILE -> profile(column, value);
            case TAGS -> tags(column, value);
            case FACET -> facets.add(new Facet(Coded.of(FacetKind.class, column.label()), value));
            case TIE, STATUS, NATURE -> {
                if (!standing.take(column.part(), value)) keep(column.header(), value);
            }
            case BIRTHDAY, MET -> date(column, value);
            case NOTE -> notes.add(value);
            case EXTRA -> extras.add(new Value(column, value));
            case UNKNOWN, DATE, TIME, CHANNEL, DIRECTION, MINUTES, PLACE, TOPIC, KEY, SENDER, SENDER_PROFILE, RECEIVER, RECEIVER_PROFILE -> unknown(column, value);
            default -> {
                if (isBlank(value)) return;
                if (column.part().isAddress()) address(column).put(column.part(), value);
                else single(column, value);
            }
        }
    }

    /** A sign for no value, such as "N/A" or "-1". A word that may stand for none ("null") may be somebody's name. */
    private static boolean isBlank(String value) {
        return !value.chars().allMatch(Character::isLetter) && Vocabulary.WORDS.isPlaceholder(value);
    }

    private void single(Column column, String value) {
        var before = single.putIfAbsent(column.part(), value);
        if (before != null && !before.equals(value) && column.part() != Part.OTHER_NAME) keep(column.header(), value);
    }

    private void email(Column column, String value) {
        if (Vocabulary.WORDS.isPlaceholder(value)) return;
        var found = Emails.find(value);
        if (found.isEmpty()) keep(column.header(), value);
        for (var one : found) if (!has(emails, one)) emails.add(new Value(column, one));
    }

    private void phone(Column column, String value) {
        if (Vocabulary.WORDS.isPlaceholder(value)) return;
        if (!has(numbers, value)) numbers.add(new Value(column, value));
    }

    private static boolean has(List<Value> values, String text) {
        for (var value : values) if (value.text().equalsIgnoreCase(text)) return true;
        return false;
    }

    private void profile(Column column, String value) {
        if (Vocabulary.WORDS.isPlaceholder(value)) return;
        var page = Profile.ofUrl(value);
        boolean handle = column.part() == Part.PROFILE && !column.label().isEmpty() && page.platform().equals("web");
        if (!handle && value.indexOf('.') < 0 && value.indexOf("://") < 0) keep(column.header(), value);
        else if (!profiles.contains(page)) profiles.add(handle ? new Profile(column.label(), value) : page);
    }

    /** Our own tags may have a comma in them; elsewhere it stands between two, unless the cell has a better sign. */
    private void tags(Column column, String value) {
        boolean whole = column.label().equals("whole") || value.contains(SEVERAL);
        if (whole) for (var one : BETWEEN_SEVERAL.split(value)) tag(one);
        else if (value.indexOf(';') < 0 && value.indexOf(',') < 0) tag(value);
        else for (var one : BETWEEN_TAGS.split(value)) tag(one);
    }

    private void tag(String label) {
        var tag = bareLabel(label);
        if (!tag.isEmpty() && !SYSTEM_GROUPS.contains(tag.toLowerCase(Locale.ROOT))) tags.add(tag);
    }

    /** Google marks the main one of several, and groups of its own making, with a star. */
    static String bareLabel(String label) {
        var clean = Text.clean(label);
        return clean.startsWith("*") ? Text.clean(clean.substring(1)) : clean;
    }

    private void date(Column column, String value) {
        if (Dates.isNone(value)) return;
        var date = Dates.parse(value, monthFirst);
        if (date == null) keep(column.header(), value);
        else if (column.part() == Part.MET) met = date;
        else birthday = date;
    }

    private AddressBuilder address(Column column) {
        for (var address : addresses) if (address.isOf(column)) return address;
        addresses.add(new AddressBuilder(column));
        return addresses.getLast();
    }

    private void unknown(Column column, String value) {
        if (!Vocabulary.WORDS.isNothing(value)) keep(column.header(), value);
    }

    private void keep(String heading, String value) {
        kept.add(heading.isEmpty() ? value : heading + ": " + value);
    }

    /** The person so far; {@code place} is where the file's people were met, or empty. */
    ContactDraft build(String place) {
        var name = name();
        var birth = birth();
        extras.forEach(extra -> keep(label(Part.EXTRA_LABEL, extra.column(), extra.column().header()), extra.text()));
        var note = new ArrayList<>(notes);
        note.addAll(kept);
        var card = new Card(name, get(Part.ORGANIZATION), get(Part.DEPARTMENT), get(Part.TITLE), emails(), phones(), addresses(), profiles,
                birth, tags, facets, String.join("\n", note));
        return new ContactDraft(get(Part.UID), card, new Origin(get(Part.ORIGIN, place), Dates.whole(met))).withStanding(standing.build());
    }

    private Name name() {
        var parts = new Name("", get(Part.PREFIX), get(Part.GIVEN), get(Part.MIDDLE), get(Part.FAMILY), get(Part.SUFFIX), get(Part.NICKNAME));
        var shown = get(Part.SHOWN);
        if (!shown.isEmpty()) return shown.equals(parts.display()) ? parts : new Name(shown, parts.prefix(), parts.given(), parts.middle(), parts.family(), parts.suffix(), parts.nickname());
        boolean unknown = get(Part.FULL).isEmpty() && !Names.hasParts(parts);
        return Names.of(unknown ? Emails.withoutAddress(get(Part.OTHER_NAME)) : get(Part.FULL), parts);
    }

    /** The birthday from its one column, or from three, each of which may be empty. */
    private PartialDate birth() {
        if (birthday != null || Text.join("", get(Part.BIRTH_YEAR), get(Part.BIRTH_MONTH), get(Part.BIRTH_DAY)).isEmpty()) return birthday;
        var parts = Text.join("-", get(Part.BIRTH_YEAR, "0000"), get(Part.BIRTH_MONTH), get(Part.BIRTH_DAY));
        var date = Dates.parse(parts, false);
        if (date == null) kept.add(parts);
        return date;
    }

    private List<Email> emails() {
        var list = new ArrayList<Email>(emails.size());
        for (var email : emails) list.add(new Email(label(Part.EMAIL_LABEL, email.column(), email.column().label()), email.text()));
        return list;
    }

    private List<Phone> phones() {
        var list = new ArrayList<Phone>(numbers.size());
        for (var number : numbers) list.add(phones.read(label(Part.PHONE_LABEL, number.column(), number.column().label()), number.text()));
        return list;
    }

    private List<Address> addresses() {
        var list = new ArrayList<Address>(addresses.size());
        for (var parts : addresses) {
            var address = parts.build();
            if (!address.isEmpty()) list.add(address);
        }
        return list;
    }

    private String label(Part kind, Column column, String otherwise) {
        for (var label : labels) if (label.column().part() == kind && label.column().number() == column.number()) return bareLabel(label.text());
        return otherwise;
    }

    private String get(Part part) {
        return get(part, "");
    }

    private String get(Part part, String otherwise) {
        return single.getOrDefault(part, otherwise);
    }
}
