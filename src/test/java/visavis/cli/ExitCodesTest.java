package visavis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A command that fails says why in one sentence on standard error, prints nothing else, and changes nothing. */
class ExitCodesTest {
    @TempDir Path folder;
    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = new Terminal(folder).withContacts();
    }

    @Test
    void oneWhenSomeRowsFailed() {
        var said = terminal.run("import", terminal.file("Name,Email\nCleo Roy,cleo@example.com\n\"Torn,torn@example.com\n"));
        assertEquals(1, said.code());
        assertTrue(said.out().contains("1 added") && said.out().contains("line 3 failed"), said.out());
    }

    @Test
    void aRowThatIsOnlySkippedIsNoFailure() {
        assertEquals(0, terminal.run("import", terminal.file("Name,Email,Notes\nCleo Roy,,\n,,Nobody\n")).code());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "''                                       | a command is missing",
            "nonsense                                 | nonsense",
            "list,--nonsense                          | --nonsense",
            "list,--tie,medium                        | --tie does not know medium. It takes one of: weak, strong.",
            "list,--stage,9                           | --stage does not know 9",
            "list,--status,gone                       | --status does not know gone",
            "list,--as-of,yesterday                   | yesterday is not a day.",
            "list,--as-of,2026-02-30                  | 2026-02-30 is not a day.",
            "show                                     | CONTACT",
            "show,Nobody Here                         | Nobody is called Nobody Here.",
            "show,Bob Levi                            | Bob Levi can mean several people. Say which by the id: 2, 3.",
            "show,99                                  | Nobody is called 99.",
            "show,                                    | Nobody is called .",
            "sample                                   | Sample people only go into an empty store",
            "sample,--contacts,0                      | There must be at least one contact",
            "sample,--interactions,-1                 | no fewer than 0 interactions",
            "report                                   | Say which report",
            "report,journey,Nobody Here               | Nobody is called Nobody Here.",
            "chart                                    | Say which chart",
            "chart,journey,Ana Diaz                   | --out",
            "chart,journey,Ana Diaz,--out,a.gif       | The picture must end in .png or .svg.",
            "chart,journey,Ana Diaz,--out,a.svg,--width,1 | pixels wide",
            "chart,journey,Nobody Here,--out,a.svg    | Nobody is called Nobody Here.",
            "export,--format,nonsense,out             | --format does not know nonsense. It takes one of: csv, google-csv, vcard, json.",
            "export,out                               | --format",
            "import                                   | FILE",
            "import,--as,nonsense,people.csv          | There is no format called nonsense.",
            "undo-import,99                           | There is no import number 99.",
            "import,--region,Bavaria,people.csv       | There is no country Bavaria. Write it in two letters, like DE.",
            "undo-import,last                         | last is not a whole number.",
            "chart,map,--out,a.svg,--width,wide       | wide is not a whole number.",
            "log,coffee                               | Say with whom",
            "log,@Ana Diaz                            | Say how it happened",
            "log,coffee with @Nobody Here             | Nobody",
            "log,coffee with @Bob Levi                | Bob Levi can mean several people: Bob Levi (2)"})
    void twoWhenTheCommandIsWrong(String command, String sentence) {
        var said = fails(2, command.split(",", -1));
        assertTrue(said.contains(sentence), said);
    }

    @ParameterizedTest
    @CsvSource({"list,--tie,medium,Lists contacts.", "'chart,flow,--out,a.svg',--by,planet,--by=", "'import,people.csv',--dates,sideways,--dates="})
    void aWrongValueShowsTheUsageOfItsOwnCommand(String command, String option, String value, String usage) {
        var said = fails(2, Stream.concat(Stream.of(command.split(",")), Stream.of(option, value)).toArray(String[]::new));
        assertTrue(said.contains(usage), said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "missing.csv | does not exist",
            "drawer      | holds no file of contacts",
            "empty.csv   | is empty",
            "binary.csv  | is not a text file",
            "diary.csv   | is not a known contact list"})
    void threeWhenTheFileIsNotOneWeRead(String name, String sentence) throws IOException {
        Files.createDirectory(folder.resolve("drawer"));
        Files.writeString(folder.resolve("empty.csv"), "");
        Files.write(folder.resolve("binary.csv"), new byte[] {0, 1, 2, 3, 0, 0, 0, (byte) 0x89, 'P', 'N', 'G', 0, 0, 7});
        Files.writeString(folder.resolve("diary.csv"), "Dear diary,\nnothing happened today\n");
        var said = fails(3, "import", folder.resolve(name).toString());
        assertTrue(said.contains(sentence) && said.lines().count() == 1, said);
    }

    @Test
    void threeWhenOneOfSeveralFilesIsNot() {
        fails(3, "import", terminal.file("Name\nCleo Roy\n"), folder.resolve("missing.csv").toString());
    }

    @Test
    void threeWhenTheFileIsNotOfTheFormatGiven() {
        assertTrue(fails(3, "import", "--as", "interactions-csv", terminal.file("Name\nCleo Roy\n")).contains("cannot be read as interactions-csv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"export,--format,csv,OUT", "export,--format,json,OUT", "chart,journey,Ana Diaz,--out,OUT.svg", "backup,OUT"})
    void threeWhenTheFileCannotBeWritten(String command) throws IOException {
        var inTheWay = Files.writeString(folder.resolve("in-the-way"), "a file where a folder should be");
        var said = fails(3, command.replace("OUT", inTheWay.resolve("out").toString()).split(","));
        assertTrue(said.contains(" could not be written") || said.contains(" cannot be written"), said);
    }

    @Test
    void whatCannotBeDrawnToAFilePrintsNothingBesideItsSentence() throws IOException {
        var inTheWay = Files.writeString(folder.resolve("in-the-way"), "a file where a folder should be");
        var printed = new ByteArrayOutputStream();
        var before = System.err;
        System.setErr(new PrintStream(printed, true));
        try {
            assertTrue(fails(3, "chart", "journey", "Ana Diaz", "--out", inTheWay.resolve("out.png").toString()).contains(" be written"));
        } finally {
            System.setErr(before);
        }
        assertEquals("", printed.toString());
    }

    @Test
    void threeWhenTheBackupWouldReplaceAFile() throws IOException {
        var letter = Files.writeString(folder.resolve("letter.txt"), "Dear Ana");
        assertTrue(fails(3, "backup", letter.toString()).contains("exists already"));
        assertEquals("Dear Ana", Files.readString(letter));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "missing.db | is not there",
            "drawer     | is not there",
            "letter.txt | is not a copy of a Visavis file",
            "visavis.db | is the file you are using already"})
    void threeWhenWhatIsToBeRestoredIsNoCopyOfAStore(String name, String sentence) throws IOException {
        Files.createDirectory(folder.resolve("drawer"));
        Files.writeString(folder.resolve("letter.txt"), "Dear Ana");
        var said = fails(3, "restore", folder.resolve(name).toString());
        assertTrue(said.contains(sentence) && said.lines().count() == 1, said);
    }

    @Test
    void fourWhenTheStoreToRestoreIsOpenInAWindow() throws Exception {
        var copy = folder.resolve("copy.db");
        terminal.run("backup", copy.toString());
        try (var window = visavis.store.WindowLock.take(terminal.store)) {
            assertTrue(fails(4, "restore", copy.toString()).contains("already open in another Visavis window"));
            assertTrue(window != null);
        }
    }

    @Test
    void fourWhenTheStoreIsAFolder() {
        assertStoreRefused(folder, "is a folder");
    }

    @Test
    void fourWhenTheStoreIsSomeOtherFileAndItStaysAsItIs() throws IOException {
        var letter = Files.writeString(folder.resolve("letter.txt"), "Dear Ana, this is a letter.");
        assertStoreRefused(letter, "is not a Visavis file");
        assertEquals("Dear Ana, this is a letter.", Files.readString(letter));
    }

    @Test
    void fourWhenTheStoreIsDamaged() throws IOException {
        var damaged = folder.resolve("damaged.db");
        var bytes = new byte[8192];
        System.arraycopy("SQLite format 3\0".getBytes(), 0, bytes, 0, 16);
        Files.write(damaged, bytes);
        assertStoreRefused(damaged, "is damaged");
    }

    @Test
    void fourWhenTheStoreIsFromANewerVersion() throws IOException {
        var newer = folder.resolve("newer.db");
        var bytes = Files.readAllBytes(terminal.store);
        bytes[63] = 99; // SQLite keeps the user_version at offset 60, most significant byte first.
        Files.write(newer, bytes);
        assertStoreRefused(newer, "newer Visavis");
    }

    @Test
    void fourWhenTheStoreCannotBeMade() throws IOException {
        assertStoreRefused(Files.writeString(folder.resolve("file"), "x").resolve("visavis.db"), "cannot be opened");
    }

    private static void assertStoreRefused(Path store, String sentence) {
        for (var command : List.of("list", "check", "undo-import")) {
            var said = Terminal.runAsIs(command, "--store", store.toString());
            assertEquals("4 ", said.code() + " " + said.out());
            assertTrue(said.err().contains(sentence) && said.err().lines().count() == 1, said.err());
        }
    }

    /** Runs the command and returns its sentence, having seen that it did nothing else. */
    private String fails(int code, String... command) {
        var before = terminal.run("list", "--json").out();
        var said = terminal.run(command.length == 1 && command[0].isEmpty() ? new String[0] : command);
        assertEquals(code, said.code(), said.err());
        assertEquals("", said.out());
        assertFalse(said.err().contains("\tat ") || said.err().contains("Exception"), said.err());
        assertEquals(before, terminal.run("list", "--json").out());
        return said.err();
    }
}
