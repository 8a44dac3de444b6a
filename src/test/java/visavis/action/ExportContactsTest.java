package visavis.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import visavis.model.Refusal;

class ExportContactsTest {
    static final List<String> FORMATS = ExportContacts.FORMATS;
    @TempDir Path folder;
    private AddressBook book;
    private ExportContacts export;

    @BeforeEach
    void open() throws Refusal {
        book = new AddressBook(folder);
        book.read(Exports.LINKEDIN);
        book.read(Exports.HISTORY);
        export = new ExportContacts(book.stores);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @ParameterizedTest
    @FieldSource("FORMATS")
    void everybodyIsWritten(String format) throws Exception {
        var file = folder.resolve("out." + format);
        assertEquals(2, export.run(format, file, AddressBook.TODAY));
        var text = Files.readString(file);
        assertTrue(text.contains("Diaz") && text.contains("Levi"), text);
    }

    @Test
    void whatIsExportedAsATableComesBackAsTheSamePeople() throws Exception {
        var file = folder.resolve("out.csv");
        export.run("csv", file, AddressBook.TODAY);
        assertEquals(0, book.read(List.of(file)).getFirst().contacts().added());
        assertEquals(List.of("Ana Diaz", "Bob Levi"), book.names());
    }

    @ParameterizedTest
    @FieldSource("FORMATS")
    void anOlderFileIsReplaced(String format) throws Exception {
        var file = Files.writeString(folder.resolve("out"), "old");
        export.run(format, file, AddressBook.TODAY);
        assertTrue(Files.size(file) > 3);
        assertNothingElseIn(folder.resolve("out").getParent());
    }

    @Test
    void aFileThatCannotBeWrittenIsRefused() {
        assertEquals("cannot-write", refused(folder.resolve("missing/out.csv")));
    }

    @Test
    void aFolderIsRefusedAndLeftAsItIs() throws IOException {
        var empty = Files.createDirectory(folder.resolve("empty"));
        assertEquals("cannot-write", refused(empty));
        assertTrue(Files.isDirectory(empty));
        assertEquals("cannot-write", refused(folder.getRoot()));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkIsWrittenThroughAndStaysALink() throws Exception {
        var target = Files.writeString(folder.resolve("target.csv"), "old");
        var link = Files.createSymbolicLink(folder.resolve("link.csv"), target);
        export.run("csv", link, AddressBook.TODAY);
        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.readString(target).contains("Diaz"));
    }

    private String refused(Path file) {
        return assertThrows(Refusal.class, () -> export.run("csv", file, AddressBook.TODAY)).problem().code();
    }

    private static void assertNothingElseIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            assertEquals(List.of(), files.filter(file -> file.toString().endsWith(".new")).toList());
        }
    }
}
