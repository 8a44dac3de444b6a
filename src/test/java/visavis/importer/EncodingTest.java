package visavis.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import visavis.model.Refusal;

/** Letters survive, whatever they were written with. */
class EncodingTest {
    private static final String PEOPLE = "Vorname;Nachname;Straße privat\r\nJürgen;Müßig;Gänsemarkt 1\r\nŠárka;Lind;\r\n";
    @TempDir
    Path folder;

    private List<String> names(byte[] bytes) throws Refusal {
        return Rows.people(Rows.of(ImportFile.open(Fixtures.write(folder, bytes), ImportOptions.DEFAULT))).stream().map(person -> person.card().display()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void textWithoutAMarkIsRecognised(String charset) throws Refusal {
        assertEquals(List.of("Jürgen Müßig", "Šárka Lind"), names(PEOPLE.getBytes(Charset.forName(charset))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aByteOrderMarkIsBelieved(String charset) throws Refusal {
        assertEquals(List.of("Jürgen Müßig", "Šárka Lind"), names(("\ufeff" + PEOPLE).getBytes(Charset.forName(charset))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Björn,Åkesson", "Üäö,Grüß", "Françoise,Lefèvre", "José,Núñez", "Zoë,O’Neil"})
    void shortWesternTextIsNotTakenForAnotherAlphabet(String name) throws Refusal {
        assertEquals(List.of(name.replace(',', ' ')), names(("First Name,Last Name\n" + name + "\n").getBytes(Charset.forName("windows-1252"))));
    }

    @Test
    void japaneseAndRussianAreRecognised() throws Refusal {
        assertEquals(List.of("太郎 山田", "花子 鈴木"), names("First Name,Last Name\n太郎,山田\n花子,鈴木\n".getBytes(Charset.forName("Shift_JIS"))));
        assertEquals(List.of("Анна Каренина", "Лев Толстой"), names("First Name,Last Name\nАнна,Каренина\nЛев,Толстой\n".getBytes(Charset.forName("windows-1251"))));
    }

    @Test
    void oneStrangeByteFarDownLosesNothing() throws Refusal {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("First Name,Last Name\n".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 20_000; i++) bytes.writeBytes("Zoë,Müller\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("Jörg,Ende\n".getBytes(Charset.forName("windows-1252")));
        var names = names(bytes.toByteArray());
        assertEquals(List.of("Zoë Müller", "Jörg Ende"), List.of(names.getFirst(), names.getLast()));
    }

    @Test
    void anOutlookFileInItsOwnEncodingIsRead() throws Exception {
        var text = Files.readString(Fixtures.path("outlook-de.csv"));
        assertEquals(List.of("Jördis Müßig", "Björn Öztürk"), names(text.replace("\n", "\r\n").getBytes(Charset.forName("windows-1252"))));
    }
}
