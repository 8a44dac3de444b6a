package visavis.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import visavis.model.ImportReport;
import visavis.model.Refusal;
import visavis.text.Messages;

/** Imports every real export file we read, where the system property {@code visavis.samples} names a folder of them. */
class ImportSamplesTest {
    private static final Messages MESSAGES = new Messages(Locale.ENGLISH);
    private static final String READ_BY_NOW = "glob:{google-csv/*,outlook-csv/*,linkedin/*,thunderbird/*,vcard/*,yahoo-csv/*,other-csv/*,csv-torture/*.csv,encodings/*}";
    @TempDir Path folder;

    @TestFactory
    Stream<DynamicTest> everyFileImportsOnceOrIsRefusedWithASentence() throws IOException {
        var given = System.getProperty("visavis.samples", "");
        assumeFalse(given.isEmpty(), "no folder of samples was given");
        var samples = Path.of(given);
        var wanted = FileSystems.getDefault().getPathMatcher(READ_BY_NOW);
        try (var files = Files.walk(samples)) {
            var chosen = files.filter(Files::isRegularFile).filter(file -> wanted.matches(samples.relativize(file))).sorted().toList();
            return chosen.stream().map(file -> DynamicTest.dynamicTest(samples.relativize(file).toString(), () -> importAndTakeBack(file)));
        }
    }

    private void importAndTakeBack(Path file) throws Exception {
        try (var book = new AddressBook(Files.createTempDirectory(folder, "store"))) {
            try {
                var first = book.read(List.of(file)).getFirst();
                assertAddsUp(first);
                assertNobodyNew(first, book.read(List.of(file)).getFirst());
                takeBackBoth(book);
            } catch (Refusal refused) {
                assertFalse(MESSAGES.problem(refused.problem()).isBlank());
            }
            assertTrue(book.isEmpty());
            assertEquals(List.of(), book.stores.database().check());
        }
    }

    private static void assertAddsUp(ImportReport report) {
        var history = report.format().equals("interactions-csv");
        assertEquals(report.rowsRead(), (history ? report.interactions() : report.contacts()).sum());
        assertTrue(report.rowsRead() > 0);
        for (var problem : report.problems()) assertFalse(MESSAGES.problem(problem.reason()).isBlank());
    }

    private static void assertNobodyNew(ImportReport first, ImportReport again) {
        assertEquals(0, again.contacts().added() + again.interactions().added());
        assertEquals(first.rowsRead(), again.rowsRead());
        assertAddsUp(again);
    }

    private static void takeBackBoth(AddressBook book) throws Refusal {
        assertEquals(List.of(), new Undo(book.stores).importRun(0).kept());
        assertEquals(List.of(), new Undo(book.stores).importRun(0).kept());
    }
}
