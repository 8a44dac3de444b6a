package visavis.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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
    private static final String READ_BY_NOW = "glob:{facebook/*,instagram/*,x-twitter/*,telegram-signal/*,google-csv/*,outlook-csv/*,linkedin/*,thunderbird/*,vcard/*,yahoo-csv/*,other-csv/*,csv-torture/*,encodings/*}";
    @TempDir Path folder;

    @TestFactory
    Stream<DynamicTest> everyFileImportsOnceOrIsRefusedWithASentence() throws IOException {
        var given = System.getProperty("visavis.samples", "");
        assumeFalse(given.isEmpty(), "no folder of samples was given");
        var samples = Path.of(given);
        var wanted = FileSystems.getDefault().getPathMatcher(READ_BY_NOW);
        var expected = expected();
        try (var files = Files.walk(samples)) {
            var chosen = files.filter(Files::isRegularFile).filter(file -> wanted.matches(samples.relativize(file))).sorted().toList();
            return chosen.stream().map(file -> DynamicTest.dynamicTest(samples.relativize(file).toString(), () -> importAndTakeBack(file, expected.get(name(samples, file)))));
        }
    }

    private static String name(Path samples, Path file) {
        return samples.relativize(file).toString().replace('\\', '/');
    }

    /** How many people are in each file, counted by its cards or its rows below the header, or why it is none of ours. */
    private static Map<String, String> expected() throws IOException {
        try (var list = new BufferedReader(new InputStreamReader(ImportSamplesTest.class.getResourceAsStream("samples.txt"), StandardCharsets.UTF_8))) {
            return list.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\\|")).collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
        }
    }

    private void importAndTakeBack(Path file, String expected) throws Exception {
        try (var book = new AddressBook(Files.createTempDirectory(folder, "store"))) {
            try {
                var first = book.read(List.of(file)).getFirst();
                assertAddsUp(first);
                if (expected != null) assertEquals(expected, Integer.toString(book.stores.contacts().count()));
                assertNobodyNew(first, book.read(List.of(file)).getFirst());
                takeBackBoth(book);
            } catch (Refusal refused) {
                assertFalse(MESSAGES.problem(refused.problem()).isBlank());
                if (expected != null) assertEquals(expected, refused.problem().code());
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
