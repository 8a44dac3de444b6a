package visavis.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import visavis.model.Refusal;
import visavis.text.Messages;

/** Whatever is dropped on the window: a sentence or a listed row, never a crash. */
class BrokenFilesTest {
    @TempDir
    Path folder;

    private static String refusal(Path path) {
        var problem = assertThrows(Refusal.class, () -> ImportFile.open(path, ImportOptions.DEFAULT)).problem();
        assertFalse(new Messages(Locale.ENGLISH).problem(problem).isBlank());
        return problem.code();
    }

    @Test
    void aMissingFileIsRefused() {
        assertEquals("missing-file", refusal(folder.resolve("nowhere.csv")));
    }

    @Test
    void aFolderIsRefused() {
        assertEquals("is-folder", refusal(folder));
    }

    @Test
    void anEmptyFileIsRefused() {
        assertEquals("empty-file", refusal(Fixtures.write(folder, new byte[0])));
    }

    @Test
    void aFileOneMayNotReadIsRefusedButNotToAUserWhoMay() throws IOException, Refusal {
        var path = Fixtures.write(folder, "Name,Email\n", StandardCharsets.UTF_8);
        assertTrue(path.toFile().setReadable(false));
        if (Files.isReadable(path)) assertEquals("csv", ImportFile.open(path, ImportOptions.DEFAULT).format());
        else assertEquals("unreadable-file", refusal(path));
    }

    @Test
    void aPictureIsRefused() {
        assertEquals("binary-file", refusal(Fixtures.write(folder, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13})));
    }

    @Test
    void anArchiveIsRefused() throws IOException {
        var path = folder.resolve("people.csv.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(path))) {
            out.write("Name,Email\n".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals("binary-file", refusal(path));
    }

    @Test
    void bytesWithoutMeaningAreRefused() {
        var bytes = new byte[4096];
        for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) (i * 31 % 7);
        assertEquals("binary-file", refusal(Fixtures.write(folder, bytes)));
    }

    @Test
    void aFileOfOneEndlessLineIsRefused() {
        assertEquals("unknown-file", refusal(Fixtures.write(folder, "Name,Email," + "x".repeat(3 * Lines.LONGEST), StandardCharsets.US_ASCII)));
    }

    @Test
    void anUnknownFormatIsRefusedByName() {
        var path = Fixtures.write(folder, "Name,Email\n", StandardCharsets.UTF_8);
        assertEquals("unknown-format", assertThrows(Refusal.class, () -> ImportFile.open(path, new ImportOptions("rolodex", ""))).problem().code());
    }

    @Test
    void aFileThatIsNotTheNamedFormatIsRefused() {
        var path = Fixtures.write(folder, "Name,Email\nAna,\n", StandardCharsets.UTF_8);
        assertEquals("not-that-format", assertThrows(Refusal.class, () -> ImportFile.open(path, new ImportOptions("interactions-csv", ""))).problem().code());
    }

    @Test
    void anEndlessLineAmongOthersIsOneFailedRow() throws Refusal {
        var rows = Rows.of(Fixtures.open(folder, "Name,Email\nAna,a@x.org\n" + "x".repeat(2 * Lines.LONGEST) + "\nBen,b@x.org\n"));
        assertEquals(List.of("Person 2", "Failed 3", "Person 4"), rows.stream().map(row -> row.getClass().getSimpleName() + " " + row.line()).toList());
        assertEquals(500, rows.get(1).raw().length());
    }

    @Test
    void nulBytesInsideCellsAreLeftOut() throws Refusal {
        assertEquals("Ana", Rows.first(Rows.of(Fixtures.open(folder, "Name,Email\nA\0na,a@x.org\n"))).name().given());
    }

    @Test
    void aForgottenQuoteCostsItsRowOnly() throws Refusal {
        var rows = Rows.of(ImportFile.open(Fixtures.path("torn.csv"), ImportOptions.DEFAULT));
        assertEquals(List.of("Person 2", "Failed 3", "Person 4", "Person 5", "Person 6", "Person 8", "Person 10"), rows.stream().map(row -> row.getClass().getSimpleName() + " " + row.line()).toList());
        assertEquals("broken-quotes", ((Row.Failed) rows.get(1)).reason().code());
        assertEquals("\"Bea Moss,bea@example.org,555-0101", rows.get(1).raw());
    }

    @Test
    void quotesInsideQuotesAreQuotes() throws Refusal {
        var people = Rows.people(Rows.of(ImportFile.open(Fixtures.path("torn.csv"), ImportOptions.DEFAULT)));
        assertEquals(List.of("Dee \"Dot\" Orr", "Eve \"E\" Poe"), people.subList(2, 4).stream().map(person -> person.card().name().full()).toList());
    }

    @Test
    void aSecondHeaderInTheMiddleIsSkipped() throws Refusal {
        var rows = Rows.of(Fixtures.open(folder, "Name,Email\nAna,a@x.org\nName,Email\nBen,b@x.org\n"));
        assertEquals("header-again", ((Row.Skipped) rows.get(1)).reason().code());
    }
}
