package visavis.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import visavis.model.Refusal;
import visavis.store.Stores;

class FillWithSampleTest {
    private static final int PEOPLE = 200, INTERACTIONS = 1000;
    @TempDir Path folder;

    private static void fill(Stores stores) throws Refusal {
        new FillWithSample(stores).run(PEOPLE, INTERACTIONS, FillWithSample.SEED, LocalDate.of(2026, 6, 1));
    }

    @Test
    void aStoreWithPeopleIsRefused() throws Refusal {
        try (var stores = Stores.open(folder.resolve("people.db"))) {
            fill(stores);
            assertEquals("cli-not-empty", assertThrows(Refusal.class, () -> fill(stores)).problem().code());
        }
    }

    @Test
    void ofTwoWhoFillOneStoreAtOnceTheSecondIsRefused() throws Exception {
        var file = folder.resolve("both.db");
        var together = new CyclicBarrier(2);
        Callable<String> one = () -> {
            try (var stores = Stores.open(file)) {
                together.await();
                fill(stores);
                return "filled";
            } catch (Refusal refused) {
                return refused.problem().code();
            }
        };
        Stores.open(file).close();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var said = threads.invokeAll(List.of(one, one)).stream().map(each -> each.resultNow()).sorted().toList();
            assertEquals(List.of("cli-not-empty", "filled"), said);
        }
        try (var stores = Stores.open(file)) {
            assertEquals(PEOPLE, stores.contacts().count());
        }
    }
}
