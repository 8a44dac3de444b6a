package visavis.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import visavis.model.Step;

@Timeout(60)
class ClosingTest {
    @TempDir Path folder;

    @Test
    void whatNobodyKnowsIsBeingWrittenIsWrittenBeforeTheStoreIsClosed() throws Exception {
        var file = folder.resolve("visavis.db");
        var stores = Stores.open(file);
        var begun = new CountDownLatch(1);
        var writing = Thread.ofPlatform().start(() -> stores.database().writeUnnoticed(tx -> {
            begun.countDown();
            stores.steps().begin(tx, Step.Kind.IMPORT, "people.csv", 0);
            while (!stores.database().isClosing()) Thread.onSpinWait();
            return null;
        }));
        begun.await();
        stores.close();
        writing.join();
        assertEquals(List.of("people.csv"), subjects(file));
    }

    @Test
    void nothingIsBegunWhenItIsClosed() throws Exception {
        var file = folder.resolve("visavis.db");
        var stores = Stores.open(file);
        stores.close();
        stores.database().writeUnnoticed(tx -> stores.steps().begin(tx, Step.Kind.IMPORT, "people.csv", 0));
        assertEquals(List.of(), subjects(file));
    }

    private static List<String> subjects(Path file) throws Exception {
        try (var again = Stores.open(file)) {
            return again.database().read(handle -> handle.createQuery("select subject from step").mapTo(String.class).list());
        }
    }
}
