package visavis.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visavis.model.ImportCounts;
import visavis.model.Refusal;
import visavis.store.Stores;

/** What an import leaves behind when it does not go as wished, and the copy it makes before it begins. */
class ImportSafetyTest {
    @TempDir Path folder;
    private AddressBook book;

    @BeforeEach
    void open() throws Refusal {
        book = new AddressBook(folder);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void whenOneFileIsRefusedNothingOfTheOthersStays() throws Refusal {
        book.read("Name,Email\nCleo Roy,cleo@example.com\n");
        var before = book.everything();
        var refused = assertThrows(Refusal.class, () -> book.read(List.of(book.file(Exports.GOOGLE), book.file("dear diary,\nnothing here\n"))));
        assertEquals("unknown-file", refused.problem().code());
        assertEquals(before, book.everything());
        assertEquals(1, book.stores.runs().latest(9).size());
    }

    @Test
    void headingsWithNobodyUnderThemAreRefused() {
        var refused = assertThrows(Refusal.class, () -> book.read("First Name,Last Name\n,,\n"));
        assertEquals("nobody-in-it", refused.problem().code());
        assertEquals(List.of(), book.stores.runs().latest(1));
    }

    @Test
    void whoCancelsKeepsNothingOfIt() throws Refusal {
        book.read("Name,Email\nCleo Roy,cleo@example.com\n");
        var before = book.everything();
        var files = List.of(book.file(Exports.GOOGLE), book.file(Exports.LINKEDIN));
        assertThrows(CancellationException.class, () -> new ImportFiles(book.stores).run(files, ImportFiles.Options.DEFAULT, (done, total, rows) -> rows == 0));
        assertEquals(before, book.everything());
        assertEquals(List.of(), book.stores.search().find("ana"));
        assertEquals(1, book.stores.runs().latest(9).size());
    }

    @Test
    void afterACancelledImportTheNextOneWorks() throws Refusal {
        assertThrows(CancellationException.class, () -> new ImportFiles(book.stores).run(List.of(book.file(Exports.GOOGLE)), ImportFiles.Options.DEFAULT, (done, total, rows) -> false));
        assertEquals(2, book.read(Exports.GOOGLE).contacts().added());
    }

    @Test
    void progressRisesToTheEndOfTheLastFile() throws Refusal {
        var told = new ArrayList<Long>();
        var files = List.of(book.file(Exports.GOOGLE), book.file(Exports.LINKEDIN));
        new ImportFiles(book.stores).run(files, ImportFiles.Options.DEFAULT, (done, total, rows) -> {
            assertEquals(files.stream().mapToLong(file -> file.toFile().length()).sum(), total);
            return told.add(done);
        });
        assertEquals(told.stream().sorted().toList(), told);
        assertEquals(files.stream().mapToLong(file -> file.toFile().length()).sum(), told.getLast());
    }

    @Test
    void aTrialSaysWhatWouldHappenAndChangesNothing() throws Refusal {
        book.read("Name,Email\nAna Diaz,ana@example.com\n");
        var before = book.everything();
        var report = new ImportFiles(book.stores).run(List.of(book.file(Exports.GOOGLE)), new ImportFiles.Options("", true, ""), Progress.NONE).getFirst();
        assertEquals(new ImportCounts(1, 1, 0, 0, 0), report.contacts());
        assertEquals(0, report.run());
        assertEquals(before, book.everything());
        assertEquals(1, book.stores.runs().latest(9).size());
    }

    @Test
    void theFirstImportNeedsNoBackupAndEveryLaterOneMakesOne() throws Exception {
        book.read(Exports.GOOGLE);
        assertFalse(Files.exists(backups()));
        book.read(Exports.LINKEDIN);
        try (var copies = Files.list(backups())) {
            assertEquals(List.of("-before-import.db"), copies.map(path -> path.getFileName().toString().replaceFirst("^[0-9-]+(?=-before)", "")).toList());
        }
    }

    @Test
    void theBackupHoldsWhatWasThereBefore() throws Exception {
        book.read("Name,Email\nCleo Roy,cleo@example.com\n");
        book.read(Exports.GOOGLE);
        try (var copies = Files.list(backups()); var before = Stores.open(copies.findFirst().orElseThrow())) {
            assertEquals(1, before.contacts().count());
        }
    }

    @Test
    void aTrialMakesNoBackup() throws Refusal {
        book.read(Exports.GOOGLE);
        new ImportFiles(book.stores).run(List.of(book.file(Exports.LINKEDIN)), new ImportFiles.Options("", true, ""), Progress.NONE);
        assertFalse(Files.exists(backups()));
    }

    private Path backups() {
        return folder.resolve("visavis.db-backups");
    }
}
