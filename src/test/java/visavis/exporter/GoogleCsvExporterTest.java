package visavis.exporter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoogleCsvExporterTest {
    @TempDir
    Path folder;

    private static String written() throws IOException {
        var bytes = new ByteArrayOutputStream();
        new GoogleCsvExporter().write(bytes, List.of(Book.ANA, Book.BO));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theHeaderIsGooglesOwn() throws IOException {
        assertTrue(written().startsWith("First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,"
                + "Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label"), written());
    }

    @Test
    void whatGoogleHasAPlaceForComesBack() throws Exception {
        var back = ReadBack.of(folder, out -> new GoogleCsvExporter().write(out, List.of(Book.ANA, Book.BO)));
        assertEquals("google-csv", back.format());
        var was = Book.ANA.contact().card();
        var card = back.people().getFirst().card();
        assertEquals(List.of(was.emails(), was.phones(), was.addresses(), Set.copyOf(was.profiles())), List.of(card.emails(), card.phones(), card.addresses(), Set.copyOf(card.profiles())));
        assertEquals(List.of(was.birthday(), was.organization(), was.department(), was.title()), List.of(card.birthday(), card.organization(), card.department(), card.title()));
        assertEquals("Bo", back.people().getLast().card().display());
    }

    @Test
    void sharedGroundGoesToFieldsOfOnesOwn() throws Exception {
        var back = ReadBack.of(folder, out -> new GoogleCsvExporter().write(out, List.of(Book.ANA)));
        assertEquals("-likes tea\n\"black\"\ninterest: climbing\ninterest: soil\ntool: R", back.people().getFirst().card().note());
    }

    @Test
    void everybodyIsAmongGooglesContacts() throws IOException {
        assertTrue(written().contains("founders ::: * myContacts"), written());
    }
}
