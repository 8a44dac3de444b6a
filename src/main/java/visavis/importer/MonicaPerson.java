package visavis.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import visavis.model.Address;
import visavis.model.Card;
import visavis.model.Care;
import visavis.model.ContactDraft;
import visavis.model.Email;
import visavis.model.Name;
import visavis.model.Nature;
import visavis.model.Origin;
import visavis.model.PartialDate;
import visavis.model.Phone;
import visavis.model.Profile;
import visavis.model.Standing;
import visavis.model.Status;
import visavis.model.Text;
import visavis.model.Tie;

/** A contact of Monica's. What we have no field for (gifts, debts, pets, reminders…) is kept in the note under Monica's word for it. */
final class MonicaPerson {
    private static final Set<String> ELSEWHERE = Set.of("note", "address", "contact_field", "activity", "call", "conversation", "photo", "document");
    private static final Pattern SAYS_NOTHING = Pattern.compile("(?i)true|false|[0-9a-f]{8}-[0-9a-f-]{27}");

    private final JsonItem item;
    private final Phones phones;
    private final List<String> notes = new ArrayList<>();
    private final List<Email> emails = new ArrayList<>();
    private final List<Phone> numbers = new ArrayList<>();
    private final List<Profile> profiles = new ArrayList<>();

    MonicaPerson(JsonItem item, Phones phones) {
        this.item = item;
        this.phones = phones;
    }

    JsonItem item() {
        return item;
    }

    private JsonItem about() {
        return item.item("properties");
    }

    Name name() {
        return new Name("", "", about().text("first_name"), about().text("middle_name"), about().text("last_name"), "", about().text("nickname"));
    }

    /** The things of that type that Monica keeps with a contact. */
    List<JsonItem> all(String type) {
        return item.items("data").stream().filter(part -> MonicaFile.singular(part.text("type")).equals(type)).flatMap(part -> part.items("values").stream()).map(value -> value.item("properties")).toList();
    }

    Set<String> activities() {
        var uuids = new TreeSet<String>();
        item.items("data").stream().filter(part -> MonicaFile.singular(part.text("type")).equals("activity")).forEach(part -> uuids.addAll(part.texts("values")));
        return uuids;
    }

    void relate(String type, String name) {
        keep(type, name);
    }

    /** @param names the name to a UUID, for whoever introduced them */
    ContactDraft draft(Map<String, String> fieldTypes, UnaryOperator<String> names) {
        all("contact_field").forEach(field -> reach(field.text("data"), fieldTypes.getOrDefault(field.text("type"), "")));
        var note = new ArrayList<>(List.of(about().text("description")));
        all("note").forEach(one -> note.add(one.text("body")));
        keep("food_preferences", about().text("food_preferences"));
        keep("first_met_through", names.apply(about().text("first_met_through")));
        keep("deceased_date", text(date(about().item("deceased_date"))));
        item.items("data").stream().filter(part -> !ELSEWHERE.contains(MonicaFile.singular(part.text("type")))).forEach(this::keepAll);
        note.addAll(notes);
        var card = new Card(name(), about().text("company"), "", about().text("job"), emails, numbers, addresses(), profiles,
                date(about().item("birthdate")), tags(), List.of(), Text.join("\n", note));
        return new ContactDraft(item.text("uuid"), card, new Origin("", Dates.whole(date(about().item("first_met_date"))))).withStanding(standing());
    }

    private void keep(String type, String value) {
        var heading = type.replace('_', ' ');
        if (!value.isEmpty()) notes.add(heading.isEmpty() ? value : heading.substring(0, 1).toUpperCase(Locale.ROOT) + heading.substring(1) + ": " + value);
    }

    private void keepAll(JsonItem part) {
        for (var value : part.items("values")) {
            var about = value.item("properties");
            keep(MonicaFile.singular(part.text("type")), Text.join(", ", about.values().keySet().stream().map(about::text).filter(text -> !SAYS_NOTHING.matcher(text).matches()).toList()));
        }
    }

    private void reach(String value, String type) {
        var kind = type.toLowerCase(Locale.ROOT);
        boolean number = value.chars().filter(Character::isDigit).count() > 4 && value.chars().noneMatch(Character::isLetter);
        if (value.isEmpty()) return;
        if (new Email("", value).isPlausible() && value.indexOf('/') < 0) emails.add(new Email("", value));
        else if (kind.equals("phone") || number) numbers.add(phones.read(kind.equals("phone") ? "" : kind, value));
        else if (value.contains("://")) profiles.add(Profile.ofUrl(value));
        else profiles.add(new Profile(kind.equals("twitter") ? "x" : kind.isEmpty() ? "web" : kind, value));
    }

    private List<Address> addresses() {
        return all("address").stream().map(one -> new Address(one.text("name"), one.text("street"), one.text("city"), one.text("province"), one.text("postal_code"), one.text("country")))
                .filter(address -> !address.isEmpty()).toList();
    }

    private Set<String> tags() {
        var tags = new TreeSet<>(about().texts("tags"));
        if (about().isTrue("is_starred")) tags.add("starred");
        return tags;
    }

    /** A date may lack its year, or be no more than the year that follows from an age. */
    private static PartialDate date(JsonItem special) {
        var whole = Dates.parse(special.text("date"), false);
        if (whole == null || whole.year() == null || whole.day() == null) return whole;
        if (special.isTrue("is_age_based")) return new PartialDate(whole.year(), null, null);
        return special.isTrue("is_year_unknown") ? new PartialDate(null, whole.month(), whole.day()) : whole;
    }

    private static String text(PartialDate date) {
        return date == null ? "" : date.toString();
    }

    private Standing standing() {
        var status = about().isTrue("is_dead") ? Status.DECEASED : about().text("is_active").equals("false") ? Status.ARCHIVED : Status.ACTIVE;
        return new Standing(Tie.WEAK, status, Nature.UNSET, Care.NONE, Set.of());
    }
}
