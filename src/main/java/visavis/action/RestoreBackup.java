package visavis.action;

import java.nio.file.Path;
import java.util.Optional;

import visavis.model.Refusal;
import visavis.store.Restoring;
import visavis.store.Stores;
import visavis.store.WindowLock;

/** Puts a copy of a store back in the store's place; the store that is there is kept beside it. No window may have it open. */
public final class RestoreBackup {
    private final Path store;

    public RestoreBackup(Path store) {
        this.store = store;
    }

    /** What the store was before is {@code kept}, when there was one. */
    public record Restored(Optional<Path> kept, int contacts) {}

    /** @throws Refusal when the copy cannot be used or the store is in use; everything is then as it was */
    public Restored run(Path copy) throws Refusal {
        return new Restored(put(copy), count());
    }

    private Optional<Path> put(Path copy) throws Refusal {
        try (var alone = WindowLock.take(store)) {
            return Restoring.put(copy, store);
        }
    }

    private int count() throws Refusal {
        try (var stores = Stores.open(store)) {
            return stores.contacts().count();
        }
    }
}
