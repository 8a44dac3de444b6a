package visavis.action;

import java.time.Duration;
import java.time.Instant;

import visavis.store.Stores;

/** Removes for good what has lain in the trash for 30 days; done when the window opens. */
public final class EmptyTrash {
    private static final Duration KEPT = Duration.ofDays(30);
    private final Stores stores;

    public EmptyTrash(Stores stores) {
        this.stores = stores;
    }

    /** Returns whether there was something to remove. */
    public boolean run(Instant now) {
        var before = now.minus(KEPT);
        if (!stores.contacts().hasTrash(before)) return false;
        stores.database().write(tx -> {
            stores.contacts().emptyTrash(tx, before);
            return null;
        });
        return true;
    }
}
