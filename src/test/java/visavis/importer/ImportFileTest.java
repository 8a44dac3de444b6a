package visavis.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import visavis.model.Refusal;

class ImportFileTest {
    @TempDir
    Path folder;

    @Test
    void aFileTellsWhatItIs() throws Refusal {
        var file = Fixtures.open(folder, "Name,Email\n");
        assertEquals("csv", file.format());
        assertEquals(11, file.size());
        assertEquals(StandardCharsets.UTF_8, file.charset());
        assertEquals("318244649a179bf645195b7162ad03ceb51dea9d6e47ae00ce674da38915d9ea", file.sha256());
    }

    @ParameterizedTest
    @ValueSource(strings = {"See his card:\nBEGIN:VCARD\nVERSION:3.0\nFN:Ben\nEND:VCARD\n", "Found:\ndn: cn=Ben\nmail: ben@example.com\n", "He said \"\"here\"\":\nBEGIN:VCARD\nFN:Ben\nEND:VCARD"})
    void whatStandsInANoteIsNotWhatTheFileIs(String note) throws Refusal {
        var file = Fixtures.open(folder, "Name,Note,Email\nAna Diaz,\"" + note + "\",ana@example.org\nBob Levi,,bob@example.org\n");
        assertEquals("csv", file.format());
        assertEquals(2, Rows.of(file).size());
    }

    @Test
    void aCardMayHaveWordsBeforeIt() throws Refusal {
        var file = Fixtures.open(folder, "Here it is, \"as promised\":\n\nBEGIN:VCARD\nVERSION:3.0\nFN:Ben Kahn\nEND:VCARD\n");
        assertEquals("vcard", file.format());
        assertEquals(1, Rows.of(file).size());
    }

    @Test
    void progressEndsAtTheFilesSize() throws Refusal {
        var file = Fixtures.open(folder, "Name,Email\n" + "Ana Diaz,ana@example.org\n".repeat(10_000));
        var heard = new ArrayList<Long>();
        file.read(row -> {}, heard::add);
        assertTrue(heard.size() > 3, "was told only " + heard);
        assertEquals(file.size(), heard.getLast());
    }

    @Test
    void cancellingReachesTheCallerAndLeavesTheFileReadable() throws Refusal {
        var file = Fixtures.open(folder, "Name,Email\nAna,\nBen,\n");
        assertThrows(CancellationException.class, () -> file.read(row -> {
            throw new CancellationException();
        }, bytes -> {}));
        assertEquals(2, Rows.of(file).size());
    }

    @Test
    void aFileThatVanishesIsRefused() throws Exception {
        var file = Fixtures.open(folder, "Name,Email\n");
        Files.delete(folder.resolve("people.csv"));
        assertEquals("unreadable-file", assertThrows(Refusal.class, () -> Rows.of(file)).problem().code());
    }
}
