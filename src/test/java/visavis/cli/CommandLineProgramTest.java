package visavis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static visavis.cli.Terminal.at;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands do and print when all goes well; {@link ExitCodesTest} has the rest. */
class CommandLineProgramTest {
    @TempDir Path folder;
    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = new Terminal(folder);
    }

    @Test
    void importTellsWhatBecameOfEveryRow() {
        var said = terminal.run("--json", "import", terminal.file("Name,Email,Notes\nAna Diaz,ana@example.com,\n,,Nobody\n"));
        var run = at(said.json(), "runs", 0);
        assertEquals("people.csv csv 2", at(run, "file") + " " + at(run, "format") + " " + at(run, "rowsRead"));
        assertEquals(Map.of("added", 1L, "updated", 0L, "unchanged", 0L, "skipped", 1L, "failed", 0L), at(run, "contacts"));
        assertEquals(Map.of("added", 0L, "unchanged", 0L, "skipped", 0L, "failed", 0L), at(run, "interactions"));
        assertEquals(Set.of("line", "row", "kind", "reason"), ((Map<?, ?>) at(run, "problems", 0)).keySet());
        assertEquals("3 skipped", at(run, "problems", 0, "line") + " " + at(run, "problems", 0, "kind"));
    }

    @Test
    void importSaysTheSameInWords() {
        var said = terminal.run("import", terminal.file("Name,Email\nAna Diaz,ana@example.com\n"));
        assertEquals("people.csv (csv): 1 row read, import number 1\n  contacts: 1 added, 0 updated, 0 unchanged, 0 skipped, 0 failed\n", said.out());
        assertEquals("", said.err());
    }

    @Test
    void aTrialImportChangesNothingAndHasNoNumber() {
        var said = terminal.run("import", "--dry-run", "--json", terminal.file(Terminal.CONTACTS));
        assertFalse(((Map<?, ?>) at(said.json(), "runs", 0)).containsKey("run"));
        assertEquals(List.of(), listed());
    }

    @Test
    void aBackupIsRestoredAndWhatWasThereIsKept() {
        var copy = folder.resolve("copy.db").toString();
        terminal.run("import", terminal.file("Name\nAna Diaz\n"));
        terminal.run("backup", copy);
        terminal.run("import", terminal.file("Name\nBob Levi\n"));
        var said = terminal.run("restore", copy, "--json").json();
        assertEquals(copy + " 1", said.get("file") + " " + said.get("contacts"));
        assertEquals(List.of("Ana Diaz"), listed());
        assertTrue(Terminal.runAsIs("list", "--store", said.get("kept").toString()).out().contains("Bob Levi"));
    }

    @Test
    void restoringSaysTheSameInWords() {
        var copy = folder.resolve("copy.db").toString();
        terminal.run("import", terminal.file("Name\nAna Diaz\n"));
        terminal.run("backup", copy);
        var said = terminal.run("restore", copy).out();
        assertTrue(said.startsWith("Restored the store from " + copy + ": 1 contact.\nWhat it held before is kept as "), said);
        assertEquals("Restored the store from " + copy + ": 1 contact.\n", Terminal.runAsIs("restore", copy, "--store", folder.resolve("new/other.db").toString()).out());
    }

    @Test
    void oneIsCountedAsOne() {
        var people = terminal.file("Name,Email\nAna Diaz,ana@example.com\n");
        terminal.run("import", people);
        assertEquals("Took back the import of people.csv: 1 contact and no interactions removed, no values restored.\n", terminal.run("undo-import").out());
        assertTrue(terminal.run("import", terminal.file("Email\nana@example.com\n"), "--write-map", folder.resolve("people.map").toString()).out().startsWith("What the one column seems to hold is"));
        assertEquals("1 invented person with 1 interaction.\n", terminal.run("sample", "--contacts", "1", "--interactions", "1").out());
    }

    @Test
    void severalFilesAreSeveralRuns() {
        var said = terminal.run("import", terminal.file(Terminal.CONTACTS), terminal.file("date,person,channel\n2026-01-01,Ana Diaz,call\n"), "--json");
        assertEquals("csv interactions-csv", at(said.json(), "runs", 0, "format") + " " + at(said.json(), "runs", 1, "format"));
        assertEquals(1L, at(said.json(), "runs", 1, "interactions", "added"));
    }

    @Test
    void anImportIsTakenBackByNumberOrAsTheLast() {
        terminal.run("import", terminal.file("Name\nAna Diaz\n"));
        terminal.run("import", terminal.file("Name\nBob Levi\n"));
        var said = terminal.run("undo-import", "1", "--json");
        assertEquals(Map.of("run", 1L, "file", "people.csv", "contactsRemoved", 1L, "interactionsRemoved", 0L, "valuesRestored", 0L, "kept", List.of()), said.json());
        assertEquals(List.of("Bob Levi"), listed());
        assertEquals(0, terminal.run("undo-import").code());
        assertEquals(List.of(), listed());
    }

    @Test
    void whatAnUndoKeepsIsSaid() {
        terminal.run("import", terminal.file("Name\nAna Diaz\n"));
        terminal.run("log", "coffee with @Ana Diaz");
        assertTrue(terminal.run("undo-import").out().contains("Kept, because you changed them since: Ana Diaz."));
    }

    @Test
    void listHasTheDocumentedKeys() {
        terminal.run("import", terminal.file("""
                Name,Given Name,Family Name,Nickname,Company,Job Title,Email,Phone,Street,City,Country,URL,Birthday,Tags,Notes
                Ana Diaz,Ana,Diaz,Nani,Café Central,Owner,ana@example.com,+49 151 2345678,Main St 1,Köln,Germany,https://www.linkedin.com/in/ana,1988-06-15,friends,Tea
                """));
        terminal.run("log", "coffee with @Ana Diaz", "--as-of", "2026-06-01");
        var ana = (Map<?, ?>) at(terminal.run("list", "--json", "--as-of", "2026-06-15").json(), "contacts", 0);
        assertTrue(ana.keySet().containsAll(Set.of("id", "uid", "name", "given", "family", "nickname", "organization", "title", "emails", "phones", "addresses", "profiles", "birthday",
                "tags", "note", "tie", "stage", "lived", "status", "firstContact", "lastContact", "interactions")), ana.keySet().toString());
        assertEquals(Map.of("year", 1988L, "month", 6L, "day", 15L), ana.get("birthday"));
        assertEquals("+491512345678", at(ana, "phones", 0, "e164"));
        assertEquals("weak 4 4 active 2026-06-01 1", "%s %s %s %s %s %s".formatted(ana.get("tie"), ana.get("stage"), ana.get("lived"), ana.get("status"), ana.get("lastContact"), ana.get("interactions")));
    }

    @Test
    void listPrintsALineForEach() {
        terminal.withContacts().run("import", terminal.file("""
                Name,Company
                Johanna Wilhelmine von Hohenstein-Lichtenberg,Gesellschaft für Erdkunde
                """));
        terminal.run("log", "coffee with @Ana Diaz", "--as-of", "2026-06-01");
        assertEquals("""
                     1  Ana Diaz                     Café Central             Weak    Met           2026-06-01
                     2  Bob Levi                     Acme                     Weak    Listed        -
                     3  Bob Levi                     Else                     Weak    Listed        -
                     4  Johanna Wilhelmine von Hohe\u2026 Gesellschaft für Erdkun\u2026 Weak    Listed        -
                4 contacts
                """.replace("-\n", "\n"), terminal.run("list", "--as-of", "2026-06-15").out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "--query,central    | Ana Diaz",
            "--query,levi       | Bob Levi, Bob Levi",
            "--query,levi acm | Bob Levi",
            "--query,zebra      | ''",
            "--tag,friends      | Ana Diaz",
            "--tag,enemies      | ''",
            "--tie,strong       | ''",
            "--tie,weak         | Ana Diaz, Bob Levi, Bob Levi",
            "--stage,met        | Ana Diaz",
            "--stage,4          | Ana Diaz",
            "--stage,0          | Bob Levi, Bob Levi",
            "--status,archived  | ''",
            "--tag,friends,--stage,0 | ''"})
    void listIsFiltered(String filter, String names) {
        terminal.withContacts().run("log", "coffee with @Ana Diaz");
        assertEquals(names, String.join(", ", listed(("list," + filter).split(","))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "ana@example.com", "ANA@EXAMPLE.COM", "linkedin.com/in/ana-diaz/", "Ana Diaz", "ana díaz"})
    void showFindsThemByWhateverIsTheirs(String reference) {
        var said = terminal.withContacts().run("show", reference, "--json");
        assertEquals("Ana Diaz", at(said.json(), "contact", "name"));
    }

    @Test
    void showFindsThemByTheirUid() {
        var uid = at(terminal.withContacts().run("list", "--json").json(), "contacts", 0, "uid").toString();
        assertEquals(uid, at(terminal.run("show", uid, "--json").json(), "contact", "uid"));
    }

    @Test
    void showTellsWhatHappened() {
        terminal.withContacts().run("log", "coffee with @Ana Diaz yesterday 45m at Café Central", "--as-of", "2026-06-02");
        var coffee = at(terminal.run("show", "Ana Diaz", "--json").json(), "interactions", 0);
        assertEquals("2026-06-01 in-person mutual 45 Café Central [1] log", "%s %s %s %s %s %s %s".formatted(at(coffee, "date"), at(coffee, "channel"), at(coffee, "direction"),
                at(coffee, "minutes"), at(coffee, "place"), at(coffee, "with"), at(coffee, "source")));
        var words = terminal.run("show", "Ana Diaz").out();
        assertTrue(words.startsWith("Ana Diaz\n") && words.contains("2026-06-01  In person"), words);
    }

    @Test
    void logSaysWhatItWroteDown() {
        var said = terminal.withContacts().run("log", "call with @Ana Diaz 10m", "--as-of", "2026-06-02");
        assertEquals("Call on 2026-06-02 with Ana Diaz: written down.\n", said.out());
        var json = terminal.run("log", "call with @Ana Diaz 10m", "--as-of", "2026-06-02", "--json").json();
        assertEquals("2 2026-06-02 10", at(json, "interaction", "id") + " " + at(json, "interaction", "date") + " " + at(json, "interaction", "minutes"));
    }

    @Test
    void theJourneyIsToldAsData() {
        terminal.withContacts().run("import", terminal.file("date,person,email,channel,direction\n2026-01-05,Ana Diaz,ana@example.com,message,out\n2026-01-06,Ana Diaz,ana@example.com,message,in\n2026-02-01,Ana Diaz,ana@example.com,in-person,mutual\n"));
        var json = terminal.run("report", "journey", "Ana Diaz", "--json", "--as-of", "2026-06-15").json();
        assertEquals(Set.of("contact", "summary", "milestones", "reached", "months"), json.keySet());
        assertEquals(List.of("first-contact", "first-reply", "first-meeting"), ((List<?>) json.get("milestones")).stream().map(each -> at(each, "kind")).toList());
        assertEquals(List.of("2026-01-06 2", "2026-02-01 4"), ((List<?>) json.get("reached")).stream().map(each -> at(each, "from") + " " + at(each, "stage")).filter(step -> !step.endsWith(" 0")).toList());
        assertEquals(Map.of("month", "2026-01", "lane", "private", "channels", 1L, "interactions", 2L), at(json, "months", 0));
        var words = terminal.run("report", "journey", "Ana Diaz").out();
        assertTrue(words.contains(json.get("summary").toString()), words);
    }

    @Test
    void aMonthOfMissedCallsHasNoLane() {
        terminal.withContacts().run("import", terminal.file("date,email,channel,direction\n2026-01-05,ana@example.com,missed-call,in\n"));
        assertEquals(Map.of("month", "2026-01", "channels", 1L, "interactions", 1L), at(terminal.run("report", "journey", "Ana Diaz", "--json", "--as-of", "2026-06-15").json(), "months", 0));
    }

    @Test
    void theJourneyIsDrawn() throws Exception {
        var picture = folder.resolve("ana.svg");
        var said = terminal.withContacts().run("chart", "journey", "Ana Diaz", "--out", picture.toString(), "--width", "800", "--height", "400");
        assertEquals("0 Drew " + picture + ".\n", said.code() + " " + said.out());
        assertTrue(Files.readString(picture).contains("<svg"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json"})
    void everybodyIsExported(String format) throws Exception {
        var file = folder.resolve("out." + format);
        var said = terminal.withContacts().run("export", "--format", format, file.toString(), "--json");
        assertEquals(Map.of("file", file.toString(), "contacts", 3L), said.json());
        assertTrue(Files.readString(file).contains("Ana Diaz"));
    }

    @Test
    void aBackupIsAStoreOfItsOwn() {
        var copy = folder.resolve("copy.db");
        assertEquals(0, terminal.withContacts().run("backup", copy.toString()).code());
        assertEquals(3, ((List<?>) at(Terminal.runAsIs("list", "--json", "--store", copy.toString()).json(), "contacts")).size());
    }

    @Test
    void aSoundStoreIsSaidToBeSound() {
        assertEquals(Map.of("ok", true, "problems", List.of()), terminal.withContacts().run("check", "--json").json());
        assertEquals("The store is sound: 3 contacts.\n", terminal.run("check").out());
    }

    @Test
    void samplePeopleAreTheSameForTheSameSeed() {
        var said = terminal.run("sample", "--contacts", "20", "--interactions", "50", "--seed", "3", "--as-of", "2026-06-15", "--json");
        assertEquals(20L, said.json().get("contacts"));
        var other = folder.resolve("other.db").toString();
        Terminal.runAsIs("sample", "--contacts", "20", "--interactions", "50", "--seed", "3", "--as-of", "2026-06-15", "--store", other);
        assertEquals(terminal.run("list", "--json", "--as-of", "2026-06-15").out(), Terminal.runAsIs("list", "--json", "--as-of", "2026-06-15", "--store", other).out());
        assertEquals(0, terminal.run("check").code());
    }

    @Test
    void commonOptionsStandBeforeOrAfterTheCommand() {
        terminal.withContacts();
        var store = terminal.store.toString();
        var before = Terminal.runAsIs("--store", store, "--json", "--as-of", "2026-06-15", "list");
        assertEquals(before.out(), Terminal.runAsIs("list", "--as-of", "2026-06-15", "--json", "--store", store).out());
        assertEquals(before.out(), Terminal.runAsIs("--json", "list", "--store=" + store, "--as-of=2026-06-15").out());
    }

    @Test
    void theStoreIsMadeWhenItIsMissing() {
        assertEquals("0 Nobody\n", terminal.run("list").code() + " " + terminal.run("list").out());
        assertTrue(Files.exists(terminal.store));
    }

    @Test
    void jsonIsUtf8() {
        assertTrue(terminal.withContacts().run("list", "--json").out().contains("Café Central"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "undo-import", "list", "show", "log", "chart", "report", "export", "backup", "check", "sample"})
    void everyCommandExplainsItself(String command) {
        var said = Terminal.runAsIs(command, "--help");
        assertEquals(0, said.code());
        assertTrue(said.out().startsWith("Usage: visavis " + command), said.out());
        assertEquals("", said.err());
    }

    @Test
    void helpListsAllCommandsAndVersionNamesTheProgram() {
        assertTrue(Terminal.runAsIs("--help").out().contains("undo-import"));
        assertTrue(Terminal.runAsIs("--version").out().matches("Visavis \\d+\\.\\d+\\.\\d+\\R"), Terminal.runAsIs("--version").out());
    }

    private List<String> listed(String... arguments) {
        var command = new ArrayList<>(arguments.length == 0 ? List.of("list") : List.of(arguments));
        command.add("--json");
        return ((List<?>) at(terminal.run(command.toArray(String[]::new)).json(), "contacts")).stream().map(each -> at(each, "name").toString()).sorted().toList();
    }

    @Test
    void aTableNobodyKnowsIsImportedAsTheUserSaysAndKnownTheNextTime() throws Exception {
        var table = terminal.file("Slot;Code\nx1;Ana Diaz\nx2;Ben Kahn\n");
        var map = folder.resolve("table.map");
        assertEquals(3, terminal.run("import", table).code());
        assertEquals(0, terminal.run("import", table, "--write-map", map.toString()).code());
        Files.writeString(map, Files.readString(map).replace("Slot = unknown", "Slot = noise"));
        assertEquals(0, terminal.run("import", "--map", map.toString(), table).code());
        assertEquals(2L, at(terminal.run("import", table, "--json").json(), "runs", 0, "contacts", "unchanged"));
    }

    @Test
    void theOrderOfDatesCanBeSaid() {
        var table = terminal.file("Name,Birthday\nAna Diaz,03/04/1980\n");
        assertEquals(0, terminal.run("import", "--dates", "month-first", table).code());
        assertEquals(4L, at(terminal.run("show", "Ana Diaz", "--json").json(), "contact", "birthday", "day"));
        assertEquals(2, terminal.run("import", "--dates", "year-last", table).code());
    }
}
