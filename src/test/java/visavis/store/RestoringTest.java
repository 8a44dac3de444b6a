package visavis.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import visavis.model.Card;
import visavis.model.Contact;
import visavis.model.Name;
import visavis.model.Origin;
import visavis.model.Refusal;
import visavis.model.Step;

class RestoringTest {
    @TempDir Path folder;
    private Path store, copy;

    @BeforeEach
    void aStoreThatHasChangedSinceItWasCopied() throws Refusal {
        store = folder.resolve("visavis.db");
        copy = folder.resolve("elsewhere/copy.db");
        try (var stores = Stores.open(store)) {
            add(stores, "Ana");
            stores.database().copyTo(copy);
            add(stores, "Bob");
        }
    }

    @Test
    void theCopyTakesThePlaceAndWhatWasThereStillOpens() throws Exception {
        var kept = Restoring.put(copy, store).orElseThrow();
        assertEquals(List.of("Ana"), names(store));
        assertEquals(List.of("Ana", "Bob"), names(kept));
        assertEquals(folder, kept.getParent());
        Restoring.put(kept, store);
        assertEquals(List.of("Ana", "Bob"), names(store));
    }

    @Test
    void theCopyStaysAsItIsAndNothingElseIsLeftBehind() throws Exception {
        var before = Files.readAllBytes(copy);
        var kept = Restoring.put(copy, store).orElseThrow();
        assertArrayEquals(before, Files.readAllBytes(copy));
        assertEquals(Set.of("elsewhere", "visavis.db", kept.getFileName().toString()), files());
    }

    @Test
    void whereThereIsNoStoreTheCopyBecomesIt() throws Exception {
        var fresh = folder.resolve("new/visavis.db");
        assertEquals(Optional.empty(), Restoring.put(copy, fresh));
        assertEquals(List.of("Ana"), names(fresh));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theRestoredStoreIsReadableByItsOwnerAlone() throws Exception {
        Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rw-r--r--"));
        Restoring.put(copy, store);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(store)));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkToTheStoreStaysOne() throws Exception {
        var link = Files.createSymbolicLink(folder.resolve("link.db"), store);
        Restoring.put(copy, link);
        assertEquals(true, Files.isSymbolicLink(link));
        assertEquals(List.of("Ana"), names(store));
    }

    @Test
    void aStoreCopiedByHandWhileOpenIsRestoredWithItsLatestChanges() throws Exception {
        var byHand = Files.createDirectory(folder.resolve("by-hand"));
        try (var stores = Stores.open(store)) {
            add(stores, "Cleo");
            for (var file : List.of("visavis.db", "visavis.db-wal")) Files.copy(folder.resolve(file), byHand.resolve(file));
        }
        Restoring.put(byHand.resolve("visavis.db"), store);
        assertEquals(List.of("Ana", "Bob", "Cleo"), names(store));
    }

    @Test
    void aStoreLeftWithoutBeingClosedIsKeptWithItsLatestChanges() throws Exception {
        var crashed = Files.createDirectory(folder.resolve("crashed"));
        try (var stores = Stores.open(store)) {
            add(stores, "Cleo");
            for (var file : List.of("visavis.db", "visavis.db-wal")) Files.copy(folder.resolve(file), crashed.resolve(file));
        }
        var kept = Restoring.put(copy, crashed.resolve("visavis.db")).orElseThrow();
        assertEquals(List.of("Ana", "Bob", "Cleo"), names(kept));
        assertEquals(List.of("Ana"), names(crashed.resolve("visavis.db")));
    }

    @Test
    void anOldCopyIsBroughtUpToDate() throws Exception {
        var old = folder.resolve("old.db");
        try (var script = RestoringTest.class.getResourceAsStream("version-1.sql")) {
            sql(old, new String(script.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).split(";\\s*\n"));
        }
        Restoring.put(old, store);
        assertEquals(List.of("Ana Diaz"), names(store));
    }

    @Test
    void aDamagedStoreIsReplacedAndKeptAsItIs() throws Exception {
        var bytes = Files.readAllBytes(store);
        java.util.Arrays.fill(bytes, 16, bytes.length, (byte) 7);
        Files.write(store, bytes);
        var kept = Restoring.put(copy, store).orElseThrow();
        assertEquals(List.of("Ana"), names(store));
        assertArrayEquals(bytes, Files.readAllBytes(kept));
    }

    @Test
    void whatIsNoSoundCopyIsRefusedAndChangesNothing() throws Exception {
        assertRefused("copy-missing", folder.resolve("nowhere.db"));
        assertRefused("copy-missing", folder);
        assertRefused("copy-is-store", store);
        assertRefused("copy-not-ours", Files.writeString(folder.resolve("letter.txt"), "Dear Ana"));
        assertRefused("copy-not-ours", Files.createFile(folder.resolve("empty.db")));
        assertRefused("copy-not-ours", made("other.db", "create table song (title text)"));
        assertRefused("copy-not-ours", made("blank.db", "create table song (title text)", "drop table song"));
        Files.copy(copy, folder.resolve("newer.db"));
        assertRefused("copy-newer", made("newer.db", "pragma user_version = 999"));
        Files.copy(copy, folder.resolve("orphans.db"));
        assertRefused("copy-damaged", made("orphans.db", "pragma foreign_keys = off", "insert into email values (7, 0, '', 'ana@example.com')"));
        assertRefused("copy-damaged", half());
    }

    @Test
    void aStoreInUseIsRefusedAndChangesNothing() throws Exception {
        try (var stores = Stores.open(store)) {
            assertEquals("store-in-use", assertThrows(Refusal.class, () -> Restoring.put(copy, store)).problem().code());
            add(stores, "Cleo");
        }
        assertEquals(List.of("Ana", "Bob", "Cleo"), names(store));
        assertEquals(Set.of("elsewhere", "visavis.db"), files());
    }

    @Test
    void whatStandsInTheStoresPlaceAndIsSomethingElseStays() throws Exception {
        var letter = Files.writeString(folder.resolve("letter.txt"), "Dear Ana");
        assertEquals("store-not-ours", assertThrows(Refusal.class, () -> Restoring.put(copy, letter)).problem().code());
        assertEquals("Dear Ana", Files.readString(letter));
    }

    private void assertRefused(String code, Path wrong) throws Exception {
        var before = files();
        assertEquals(code, assertThrows(Refusal.class, () -> Restoring.put(wrong, store)).problem().code());
        assertEquals(before, files());
        assertEquals(List.of("Ana", "Bob"), names(store));
    }

    /** As a copy that was cut off. */
    private Path half() throws Exception {
        var bytes = Files.readAllBytes(copy);
        return Files.write(folder.resolve("half.db"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
    }

    private Path made(String name, String... statements) throws Exception {
        sql(folder.resolve(name), statements);
        return folder.resolve(name);
    }

    private Set<String> files() throws Exception {
        try (var files = Files.list(folder)) {
            return new TreeSet<>(files.map(file -> file.getFileName().toString()).toList());
        }
    }

    private static List<String> names(Path file) throws Refusal {
        try (var stores = Stores.open(file)) {
            assertEquals(List.of(), stores.database().check());
            return stores.contacts().all().stream().map(Contact::display).sorted().toList();
        }
    }

    private static void add(Stores stores, String name) {
        stores.database().write(tx -> stores.contacts().add(tx, stores.steps().begin(tx, Step.Kind.ADD, name, 1),
                Contact.fresh("uid-" + name, Card.EMPTY.withName(Name.ofFull(name)), Origin.UNKNOWN)));
    }

    private static void sql(Path file, String... statements) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = connection.createStatement()) {
            for (var each : statements) statement.execute(each);
        }
    }
}
