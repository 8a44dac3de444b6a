package visavis.action;

import java.time.LocalDate;
import java.util.Collection;
import java.util.function.LongConsumer;

import visavis.insight.Evidence;
import visavis.insight.Progress;
import visavis.store.InteractionStore;
import visavis.store.Stores;

/** Leads what happened past the two readers of a history, contact by contact, with nothing made anew for each. */
final class Histories {
    private final Evidence evidence;
    private final Progress progress;
    private final Seen seen;

    /** What one contact's history comes to; whoever wants to keep something of it takes it now. */
    interface Seen {
        void of(long contact, Evidence evidence, Progress progress);
    }

    /** @param halfLife in days, above 0 */
    Histories(LocalDate asOf, double halfLife, Seen seen) {
        this.evidence = new Evidence(asOf, halfLife);
        this.progress = new Progress(asOf);
        this.seen = seen;
    }

    void ofEverybody(Stores stores) {
        stores.interactions().visitAll(visitor(), afterEach());
    }

    void of(Stores stores, Collection<Long> contacts) {
        stores.interactions().visit(contacts, visitor(), afterEach());
    }

    private InteractionStore.Visitor visitor() {
        return (contact, day, channel, direction, minutes) -> {
            evidence.add(day, channel, direction, Evidence.minutes(minutes));
            progress.add(day, channel, direction);
        };
    }

    private LongConsumer afterEach() {
        return contact -> {
            seen.of(contact, evidence, progress);
            evidence.clear();
            progress.clear();
        };
    }
}
