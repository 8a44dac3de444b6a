package visavis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;

import visavis.action.FillWithSample;
import visavis.model.Refusal;
import visavis.store.Stores;
import visavis.store.WindowLock;

/** A store on which a window may be opened: this process alone holds it. One of {@code sample} people is gone when it is closed. */
record OpenStore(Stores stores, WindowLock lock, boolean sample) implements AutoCloseable {
    /** May take a while, where an older file must be brought up to date first. */
    static OpenStore of(Path file) throws Refusal {
        return open(file, false);
    }

    /** Invented people in a folder of their own: nothing of them touches the user's own. */
    static OpenStore ofSample() throws Refusal {
        try {
            return filled(open(Files.createTempDirectory("visavis-sample").resolve("sample.db"), true));
        } catch (IOException noRoom) {
            throw new Refusal(noRoom, "no-sample");
        }
    }

    private static OpenStore filled(OpenStore empty) throws Refusal {
        try {
            new FillWithSample(empty.stores).run(FillWithSample.CONTACTS, FillWithSample.INTERACTIONS, FillWithSample.SEED, LocalDate.now());
            return empty;
        } catch (Refusal | RuntimeException failed) {
            empty.close();
            throw failed;
        }
    }

    private static OpenStore open(Path file, boolean sample) throws Refusal {
        var stores = Stores.open(file);
        try {
            return new OpenStore(stores, WindowLock.take(file), sample);
        } catch (Refusal refused) {
            stores.close();
            throw refused;
        }
    }

    @Override
    public void close() {
        var file = stores.database().file();
        stores.close();
        lock.close();
        if (sample) delete(file);
    }

    private static void delete(Path file) {
        try (var files = Files.walk(file.getParent())) {
            files.sorted(Comparator.reverseOrder()).forEach(each -> each.toFile().delete());
        } catch (IOException left) {
            file.toFile().deleteOnExit();
        }
    }
}
