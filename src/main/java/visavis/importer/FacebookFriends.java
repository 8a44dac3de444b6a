package visavis.importer;

import java.util.Set;
import java.util.function.Consumer;

import visavis.model.Card;
import visavis.model.ContactDraft;
import visavis.model.Origin;
import visavis.model.Problem;

/** The friends in a Facebook archive: names and the moment of the friendship, which is when we met there. */
final class FacebookFriends implements JsonKind {
    static final String NAME = "facebook-friends";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> lists() {
        return Set.of("friends_v2", "friends");
    }

    @Override
    public boolean isOurs(JsonItems file, JsonItem first) {
        return first == null || first.has("name");
    }

    @Override
    public Taker taker(ImportOptions options, Consumer<Row> sink) {
        return (file, item) -> sink.accept(row(item));
    }

    private static Row row(JsonItem friend) {
        var name = Mojibake.mend(friend.text("name"));
        if (name.isEmpty()) return new Row.Skipped(friend.line(), friend.raw(), Problem.of("nobody"));
        var card = Card.EMPTY.withName(Names.split(name));
        return new Row.Person(friend.line(), friend.raw(), new ContactDraft("", card, new Origin("facebook", Dates.day(friend.number("timestamp")))));
    }
}
