package visavis.importer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import visavis.model.Card;
import visavis.model.ContactDraft;
import visavis.model.Name;
import visavis.model.Origin;
import visavis.model.Problem;

/**
 * The contact list in an export of a Telegram account, and whom one writes with most. Its chats are histories, which
 * are passed over here. Telegram forgets the names of deleted accounts and keeps their dates.
 */
final class TelegramContacts implements JsonKind {
    private static final int FOUNDED = 2013;
    private static final String CONTACTS = "contacts.list", FREQUENT = "frequent_contacts.list";

    @Override
    public String name() {
        return "telegram";
    }

    @Override
    public Set<String> lists() {
        return Set.of(CONTACTS, FREQUENT);
    }

    @Override
    public boolean isOurs(JsonItems file, JsonItem first) {
        return first == null || first.has("first_name") || first.has("last_name") || first.has("date_unixtime") || first.has("phone_number") || first.has("category");
    }

    @Override
    public Taker taker(ImportOptions options, Consumer<Row> sink) {
        var phones = new Phones(options.region());
        var listed = new HashMap<Long, Row.Person>();
        return (file, item) -> {
            var row = file.list().equals(CONTACTS) ? contact(item, phones) : frequent(item, listed.get(item.number("id")));
            if (row instanceof Row.Person person && item.number("user_id") != null) listed.put(item.number("user_id"), person);
            sink.accept(row);
        };
    }

    /** @param listed the same account in the list of contacts, which knows more of it; {@code null} when it is not there */
    private static Row frequent(JsonItem item, Row.Person listed) {
        return listed == null ? frequent(item) : new Row.Person(item.line(), item.raw(), listed.draft());
    }

    private static Row contact(JsonItem item, Phones phones) {
        var number = international(item.text("phone_number"));
        var card = Card.EMPTY.withName(Name.of(item.text("first_name"), item.text("last_name"))).withPhones(number.isEmpty() ? List.of() : List.of(phones.read("", number)));
        if (!card.isPerson()) return new Row.Skipped(item.line(), item.raw(), Problem.of("deleted-account"));
        return person(item, card, new Origin("telegram", added(item)));
    }

    /** The day the contact was added; accounts that do not know it say it was when Unix began to count. */
    private static LocalDate added(JsonItem item) {
        var day = Dates.whole(Dates.parse(item.text("date"), false));
        if (day == null) return Dates.day(item.number("date_unixtime"));
        return day.getYear() < FOUNDED ? null : day;
    }

    /** Telegram writes numbers as they are dialled from abroad. */
    private static String international(String number) {
        return number.startsWith("00") ? "+" + number.substring(2) : number;
    }

    /** Bots, channels and groups stand in the same list. */
    private static Row frequent(JsonItem item) {
        var kind = item.text("type") + item.text("category");
        if (item.text("name").isEmpty()) return new Row.Skipped(item.line(), item.raw(), Problem.of("deleted-account"));
        if (kind.contains("bot") || kind.contains("channel") || kind.contains("group")) return new Row.Skipped(item.line(), item.raw(), Problem.of("not-a-person"));
        return person(item, Card.EMPTY.withName(Names.split(item.text("name"))), new Origin("telegram", null));
    }

    private static Row person(JsonItem item, Card card, Origin origin) {
        return new Row.Person(item.line(), item.raw(), new ContactDraft("", card, origin));
    }
}
