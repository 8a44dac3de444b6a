package visavis;

import java.nio.file.Path;

import visavis.model.Refusal;
import visavis.store.Stores;
import visavis.store.WindowLock;

/** A store on which a window may be opened: this process alone holds it. */
record OpenStore(Stores stores, WindowLock lock) implements AutoCloseable {
    /** May take a while, where an older file must be brought up to date first. */
    static OpenStore of(Path file) throws Refusal {
        var stores = Stores.open(file);
        try {
            return new OpenStore(stores, WindowLock.take(file));
        } catch (Refusal refused) {
            stores.close();
            throw refused;
        }
    }

    @Override
    public void close() {
        stores.close();
        lock.close();
    }
}
