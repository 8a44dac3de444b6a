package visavis.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.List;

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

class StoreFileTest {
    @TempDir Path folder;

    @Test
    void aMissingStoreIsMadeAndIsEmpty() throws Refusal {
        try (var stores = Stores.open(folder.resolve("new/visavis.db"))) {
            assertEquals(0, stores.contacts().count());
            assertEquals(List.of(), stores.database().check());
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void folderAndFileAreReadableByTheirOwnerAlone() throws Exception {
        var file = folder.resolve("new/visavis.db");
        try (var stores = Stores.open(file)) {
            add(stores, "Ana");
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())));
            for (var each : List.of("visavis.db", "visavis.db-wal")) {
                assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file.resolveSibling(each))));
            }
        }
    }

    @Test
    void aFileThatIsNoStoreIsRefusedUnharmed() throws Exception {
        var file = folder.resolve("letter.txt");
        Files.writeString(file, "Dear Ana, this is a letter and no store.");
        assertEquals("store-not-ours", refused(file));
        assertEquals("Dear Ana, this is a letter and no store.", Files.readString(file));
    }

    @Test
    void anotherProgramsSqliteFileIsRefusedUnharmed() throws Exception {
        var file = folder.resolve("other.db");
        sql(file, "create table song (title text)");
        var before = Files.readAllBytes(file);
        assertEquals("store-not-ours", refused(file));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aNewerFileIsRefusedUnharmed() throws Exception {
        var file = folder.resolve("newer.db");
        Stores.open(file).close();
        sql(file, "pragma user_version = 999");
        sql(file, "pragma wal_checkpoint(truncate)");
        var before = Files.readAllBytes(file);
        assertEquals("store-newer", refused(file));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aFolderIsRefused() {
        assertEquals("store-is-folder", refused(folder));
    }

    @Test
    void aDamagedStoreIsRefused() throws Exception {
        var file = folder.resolve("damaged.db");
        var bytes = new byte[8192];
        System.arraycopy("SQLite format 3\0".getBytes(), 0, bytes, 0, 16);
        Files.write(file, bytes);
        assertEquals("store-broken", refused(file));
    }

    @Test
    void aSecondWindowIsRefusedUntilTheFirstIsClosed() throws Exception {
        var file = folder.resolve("visavis.db");
        try (var first = WindowLock.take(file)) {
            var second = assertThrows(Refusal.class, () -> WindowLock.take(file));
            assertEquals("store-open-elsewhere", second.problem().code());
            assertTrue(first != null);
        }
        WindowLock.take(file).close();
    }

    @Test
    void aStoreOfVersionOneIsBackedUpAndBroughtUpToDate() throws Exception {
        var file = folder.resolve("visavis.db");
        try (var script = StoreFileTest.class.getResourceAsStream("version-1.sql")) {
            sql(file, new String(script.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).split(";\\s*\n"));
        }
        try (var stores = Stores.open(file)) {
            assertEquals("Ana Diaz", stores.contacts().all().getFirst().display());
            assertEquals(List.of(1L), stores.search().find("caf"));
            assertEquals(1, Backups.of(file).all().size());
            assertTrue(Backups.of(file).all().getFirst().toString().endsWith("-before-upgrade.db"));
        }
    }

    @Test
    void aRowThatBelongsToNothingIsFoundByTheCheck() throws Exception {
        var file = folder.resolve("visavis.db");
        Stores.open(file).close();
        sql(file, "pragma foreign_keys = off", "insert into email values (7, 0, '', 'ana@example.com')");
        try (var stores = Stores.open(file)) {
            assertEquals(1, stores.database().check().size());
        }
    }

    @Test
    void backupsThinOutWithAge() {
        var names = new java.util.ArrayList<Path>();
        for (int day = 28; day >= 1; day--) for (int hour = 20; hour >= 10; hour -= 5) names.add(Path.of("2026-02-%02d-%02d0000-000-before-import.db".formatted(day, hour)));
        var surplus = Backups.surplus(names);
        var kept = names.stream().filter(name -> !surplus.contains(name)).map(Path::toString).toList();
        assertEquals(5 + 7 + 1, kept.size());
        assertTrue(kept.containsAll(names.subList(0, 5).stream().map(Path::toString).toList()));
    }

    @Test
    void aCopyHoldsEverybodyAndNeverReplacesAFile() throws Exception {
        var copy = folder.resolve("copy.db");
        try (var stores = Stores.open(folder.resolve("visavis.db"))) {
            add(stores, "Ana");
            stores.database().copyTo(copy);
            assertEquals("backup-exists", assertThrows(Refusal.class, () -> stores.database().copyTo(copy)).problem().code());
        }
        try (var stores = Stores.open(copy)) {
            assertEquals(1, stores.contacts().count());
        }
    }

    private static void add(Stores stores, String name) {
        stores.database().write(tx -> stores.contacts().add(tx, stores.steps().begin(tx, Step.Kind.ADD, name, 1),
                Contact.fresh("uid-" + name, Card.EMPTY.withName(Name.ofFull(name)), Origin.UNKNOWN)));
    }

    private static String refused(Path file) {
        return assertThrows(Refusal.class, () -> Stores.open(file)).problem().code();
    }

    private static void sql(Path file, String... statements) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = connection.createStatement()) {
            for (var each : statements) statement.execute(each);
        }
    }
}
