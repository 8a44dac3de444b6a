package visavis.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import visavis.importer.ImportSources.Source;
import visavis.model.Refusal;
import visavis.text.Messages;

/** Folders and .zip archives, honest ones and others. */
class ImportSourcesTest {
    private static final String PEOPLE = "Name,Email\nAna,ana@x.example\n";
    private static final String HISTORY = "date,person,channel\n2026-01-02,Ana,call\n";
    @TempDir
    Path folder;

    private Path zip(Charset names, String... namesAndTexts) throws IOException {
        var path = folder.resolve("account.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(path), names)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return path;
    }

    private Path zip(String... namesAndTexts) throws IOException {
        return zip(StandardCharsets.UTF_8, namesAndTexts);
    }

    private static List<String> names(Path path) throws Refusal {
        try (var sources = ImportSources.open(List.of(path), ImportOptions.DEFAULT)) {
            return sources.all().stream().map(Source::name).toList();
        }
    }

    private static String refusal(Path path) {
        var problem = assertThrows(Refusal.class, () -> names(path)).problem();
        assertFalse(new Messages(Locale.ENGLISH).problem(problem).isBlank());
        return problem.code();
    }

    @Test
    void aFileIsItself() throws Refusal {
        assertEquals(List.of("people.csv"), names(Fixtures.write(folder, PEOPLE, StandardCharsets.UTF_8)));
    }

    @Test
    void anArchiveIsTheFilesInItThatAreKnown() throws Exception {
        var path = zip("deep/down/Connections", PEOPLE, "photo.jpg", "no picture", "readme.txt", "hello", "__MACOSX/._Connections.csv", PEOPLE);
        assertEquals(List.of("deep/down/Connections"), names(path));
    }

    @Test
    void theFilesOfAnArchiveCanBeReadWhileItIsOpen() throws Exception {
        try (var sources = ImportSources.open(List.of(zip("people.csv", PEOPLE)), ImportOptions.DEFAULT)) {
            assertEquals("Ana", Rows.first(Rows.of(sources.all().getFirst().file())).display());
        }
    }

    @Test
    void whatIsLeftOutIsSaid() throws Exception {
        try (var sources = ImportSources.open(List.of(zip("people.csv", PEOPLE, "readme.txt", "hello")), ImportOptions.DEFAULT)) {
            assertEquals("Of no known kind, and so left out of account.zip: readme.txt (1 in all).", new Messages(Locale.ENGLISH).problem(sources.leftOut().getFirst()));
        }
    }

    @Test
    void theTablesThatLinkedInGivesAboutTheUserAreNotPeople() throws Exception {
        var account = zip("linkedin/Connections.csv", "First Name,Last Name,URL,Connected On\nAna,Diaz,,02 Mar 2021\n", "linkedin/Email Addresses.csv", "Email Address,Primary\nme@x.example,Yes\n",
                "linkedin/Profile.csv", "First Name,Last Name,Headline\nMe,Myself,Boss\n", "linkedin/Skills.csv", "Name\nPublic Speaking\n", "friends/people.csv", PEOPLE, "linkedin/readme.txt", "hello");
        try (var sources = ImportSources.open(List.of(account), ImportOptions.DEFAULT)) {
            assertEquals(List.of("friends/people.csv", "linkedin/Connections.csv"), sources.all().stream().map(Source::name).toList());
            assertEquals(List.of("Of no known kind, and so left out of account.zip: linkedin/readme.txt (1 in all).",
                    "Probably about yourself, and so left out of account.zip: linkedin/Email Addresses.csv, linkedin/Profile.csv, linkedin/Skills.csv (3 in all). Import one of them by itself if it holds people."),
                    sources.leftOut().stream().map(new Messages(Locale.ENGLISH)::problem).toList());
        }
    }

    @Test
    void aFolderWithAListOfLinkedInsMayHoldOtherListsOfPeople() throws Exception {
        var downloads = Files.createDirectories(folder.resolve("downloads"));
        Files.writeString(downloads.resolve("Connections.csv"), "First Name,Last Name,URL,Connected On\nAna,Diaz,,02 Mar 2021\n");
        Files.writeString(downloads.resolve("people.csv"), PEOPLE);
        assertEquals(List.of("Connections.csv", "people.csv"), names(downloads));
        Files.writeString(downloads.resolve("Invitations.csv"), "From,To,Sent At,Message,Direction\nMe,Ana Diaz,01 Mar 2019,,OUTGOING\n");
        assertEquals(List.of("Connections.csv", "Invitations.csv"), names(downloads));
    }

    @Test
    void aFolderIsTheFilesInItThatAreKnown() throws Exception {
        Files.createDirectories(folder.resolve("account/inner"));
        Files.writeString(folder.resolve("account/inner/people.csv"), PEOPLE);
        Files.writeString(folder.resolve("account/notes.txt"), "hello");
        assertEquals(List.of(Path.of("inner", "people.csv").toString()), names(folder.resolve("account")));
    }

    @Test
    void peopleComeBeforeWhatHappenedWithThem() throws Exception {
        assertEquals(List.of("b.csv", "a.csv"), names(zip("a.csv", HISTORY, "b.csv", PEOPLE)));
    }

    @Test
    void namesInTheLettersOfDosAreRead() throws Exception {
        assertEquals(List.of("Jürgen.csv"), names(zip(Charset.forName("IBM437"), "Jürgen.csv", PEOPLE)));
    }

    @Test
    void anArchiveOrFolderWithNothingKnownIsRefused() throws Exception {
        assertEquals("nothing-known", refusal(zip("readme.txt", "hello", "inner.zip", "PK")));
        assertEquals("nothing-known", refusal(Files.createDirectory(folder.resolve("empty"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../people.csv", "a/../../people.csv", "/etc/people.csv", "..\\people.csv", "C:\\people.csv"})
    void anArchiveThatWouldWriteBesideItselfIsRefused(String name) throws Exception {
        assertEquals("archive-escapes", refusal(zip("people.csv", PEOPLE, name, PEOPLE)));
    }

    @Test
    void anArchiveThatWouldFillTheDiskIsRefused() throws Exception {
        assertEquals("archive-bomb", refusal(zip("people.csv", PEOPLE + "a".repeat(40 << 20))));
    }

    @Test
    void aFileThatIsLongerThanTheArchiveSaysIsLeftOut() throws Exception {
        var path = zip("people.csv", PEOPLE + "Ben,ben@x.example\n".repeat(100));
        var bytes = Files.readAllBytes(path);
        // The size in the directory at the end, 24 bytes behind the mark of its entry.
        int entry = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("PK\1\2");
        bytes[entry + 24] = 20;
        bytes[entry + 25] = 0;
        Files.write(path, bytes);
        assertEquals("nothing-known", refusal(path));
    }

    @Test
    void aLockedArchiveIsRefused() throws Exception {
        var path = zip("people.csv", PEOPLE);
        var bytes = Files.readAllBytes(path);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("PK\1\2") + 8] |= 1;
        Files.write(path, bytes);
        assertEquals("archive-encrypted", refusal(path));
    }

    @Test
    void aTornArchiveIsRefused() throws Exception {
        var path = zip("people.csv", PEOPLE.repeat(100));
        var bytes = Files.readAllBytes(path);
        Files.write(path, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertEquals("archive-broken", refusal(path));
    }

    @Test
    void aWorkbookIsNoArchiveOfContacts() throws Exception {
        assertEquals("binary-file", refusal(zip("[Content_Types].xml", "<Types/>", "xl/people.csv", PEOPLE)));
    }
}
