package visavis.action;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import visavis.model.Interaction;
import visavis.model.InteractionDraft;
import visavis.model.Text;
import visavis.store.InteractionStore;
import visavis.store.Stores;
import visavis.store.Transaction;

/** What has happened already, so that no file tells it twice. */
final class Happened {
    private final Transaction tx;
    private final Stores stores;
    private final Set<String> keys;
    private Map<String, Integer> repeats = new HashMap<>();
    private Map<Interaction, Integer> written;

    Happened(Transaction tx, Stores stores) {
        this.tx = tx;
        this.stores = stores;
        keys = stores.interactions().externalKeys(tx);
    }

    /** Starts a new file, in which everything is told for the first time. */
    void startFile() {
        repeats = new HashMap<>();
        written = null;
    }

    /** The draft as an interaction of these people, under the key its source gives it or one made of all it says. */
    static Interaction of(InteractionDraft draft, Collection<Long> people, String source, String key) {
        var it = draft.interaction();
        return new Interaction(0, it.date(), it.at(), it.channel(), it.direction(), it.minutes(), it.place(), it.title(), it.note(), people.stream().sorted().toList(), source, key);
    }

    /** Where the source gives no key: what it says, and the how-manieth time this file says it. */
    String keyOf(InteractionDraft draft) {
        var it = draft.interaction();
        if (!it.externalKey().isEmpty()) return it.externalKey();
        var people = draft.people().stream().map(person -> Text.fold(person.card().display())).toList();
        var said = it.date() + "|" + it.at() + "|" + it.channel() + "|" + it.direction() + "|" + it.minutes() + "|" + it.place() + "|" + it.title() + "|" + it.note() + "|" + people;
        return UUID.nameUUIDFromBytes((said + "|" + repeats.merge(said, 1, Integer::sum)).getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Whether it has not been told before; from now on it has. */
    boolean isNews(Interaction it) {
        if (!it.externalKey().isEmpty()) return keys.add(InteractionStore.key(it.source(), it.externalKey()));
        return written().merge(it, -1, Integer::sum) < 0;
    }

    /** What the user wrote has no key: of each such interaction, how many the present file has not told yet. */
    private Map<Interaction, Integer> written() {
        if (written != null) return written;
        written = new HashMap<>();
        stores.interactions().all(tx).stream().filter(it -> it.externalKey().isEmpty())
                .forEach(it -> written.merge(it.withId(0).withPeople(it.with().stream().sorted().toList()), 1, Integer::sum));
        return written;
    }
}
