package visavis.cli;

import visavis.model.Contact;
import visavis.model.Refusal;
import visavis.store.Stores;

/** Whom a command means: an id, a UID, an e-mail, a profile address or a name that only one person has. */
final class Whom {
    private Whom() {}

    static Contact find(Stores stores, String reference) throws Refusal {
        var ids = stores.contacts().referred(reference);
        if (ids.isEmpty()) throw new Refusal("cli-nobody", reference);
        if (ids.size() > 1) throw new Refusal("cli-several", reference, String.join(", ", ids.stream().map(String::valueOf).toList()));
        return stores.contacts().find(ids.getFirst()).orElseThrow();
    }
}
