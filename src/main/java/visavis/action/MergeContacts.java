package visavis.action;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import visavis.matching.OnePerson;
import visavis.model.Contact;
import visavis.model.Field;
import visavis.model.Pair;
import visavis.model.Refusal;
import visavis.model.Step;
import visavis.store.Stores;
import visavis.store.Undone;

/** Makes two contacts one, takes that apart again, and remembers who is not the same. */
public final class MergeContacts {
    private final Stores stores;

    public MergeContacts(Stores stores) {
        this.stores = stores;
    }

    /** What merging would make of the two; {@code chosen} says of fields whose value to take, {@code kept}'s or {@code other}'s. Lists are united otherwise. */
    public static Contact preview(Contact kept, Contact other, Map<Field, Contact> chosen) {
        return OnePerson.of(kept, other, chosen);
    }

    /**
     * Merges {@code other} into {@code kept}; {@code chosen} says of fields by id whose value to take. Who was merged away is met
     * nowhere any more, but files that speak of them lead to who is kept.
     *
     * @throws IllegalArgumentException when the two are one contact already, or one is none
     */
    public Contact merge(long kept, long other, Map<Field, Long> chosen) {
        if (kept == other) throw new IllegalArgumentException(kept + " is one contact");
        return stores.database().write(tx -> {
            var both = Map.of(kept, stores.contacts().get(tx, kept), other, stores.contacts().get(tx, other));
            var sources = new HashMap<Field, Contact>();
            chosen.forEach((field, whose) -> sources.put(field, both.get(whose)));
            var together = preview(both.get(kept), both.get(other), sources);
            stores.merges().merge(tx, stores.steps().begin(tx, Step.Kind.MERGE, together.display(), 2), both.get(kept), together, both.get(other));
            return together;
        });
    }

    /** Whom the contact took in, the last first. */
    public List<Contact> parts(long contact) {
        return stores.merges().mergedInto(contact);
    }

    /** Takes the last merge into the contact apart; what was changed since is kept and named. @throws Refusal when nobody was merged into them */
    public Undone split(Contact contact) throws Refusal {
        var step = stores.merges().lastMerge(contact.id()).orElseThrow(() -> new Refusal("cli-not-merged", contact.display()));
        return stores.database().write(tx -> stores.steps().undo(tx, step));
    }

    /** Remembers that the two are not one person; false when that was known. */
    public boolean keepApart(long one, long other) {
        var pair = Pair.of(one, other);
        if (stores.merges().apart().contains(pair)) return false;
        return stores.database().write(tx -> stores.merges().keepApart(tx, stores.steps().begin(tx, Step.Kind.NOT_SAME, stores.contacts().get(tx, one).display(), 2), pair));
    }
}
