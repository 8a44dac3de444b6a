package visavis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One who is started again reaches the window that is open, and nobody where there is none. */
class DoorbellTest {
    @TempDir Path folder;

    @Test
    void nobodyAnswersWhereNoWindowIs() throws Exception {
        var store = folder.resolve("visavis.db");
        assertFalse(Doorbell.ring(store, List.of()));
        Files.writeString(folder.resolve("visavis.db.bell"), "left by one that crashed");
        assertFalse(Doorbell.ring(store, List.of()));
    }

    @Test
    void filesArriveWholeAndInOrder() throws Exception {
        var store = folder.resolve("visavis.db");
        Files.writeString(folder.resolve("visavis.db.bell"), "left by one that crashed");
        var heard = new LinkedBlockingQueue<List<Path>>();
        var bell = Doorbell.of(store).orElseThrow();
        Thread.ofPlatform().daemon().start(() -> bell.listen(heard::add));
        var files = List.of(folder.resolve("Ana's list.csv"), folder.resolve("\u738b\u4f1f.vcf"));
        assertTrue(Doorbell.ring(store, files));
        assertEquals(files, heard.poll(5, TimeUnit.SECONDS));
        assertTrue(Doorbell.ring(store, List.of()));
        assertEquals(List.of(), heard.poll(5, TimeUnit.SECONDS));
        bell.close();
        assertFalse(Doorbell.ring(store, files));
        assertFalse(Files.exists(folder.resolve("visavis.db.bell")));
    }

    @Test
    void aFolderTooDeepForOneGoesWithout() throws Exception {
        var deep = Files.createDirectories(folder.resolve("d".repeat(120)));
        assertTrue(Doorbell.of(deep.resolve("visavis.db")).isEmpty());
        assertFalse(Doorbell.ring(deep.resolve("visavis.db"), List.of()));
    }
}
