package visavis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static visavis.cli.Terminal.at;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicatesCommandTest {
    @TempDir Path folder;
    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = new Terminal(folder);
        terminal.run("import", terminal.file("Name,Email,Company\nBob Smith,bob@example.com,Acme\nAna Diaz,ana@example.com,\nRobert Smith,rob@example.org,Acme GmbH\n"));
    }

    @Test
    void pairsComeWithTheirReasons() {
        var pair = at(terminal.run("duplicates", "--json").json(), "duplicates", 0);
        assertEquals(Set.of("id", "uid", "name"), ((Map<?, ?>) at(pair, "a")).keySet());
        assertEquals("1 Bob Smith, 3 Robert Smith, 1", at(pair, "a", "id") + " " + at(pair, "a", "name") + ", " + at(pair, "b", "id") + " " + at(pair, "b", "name") + ", " + at(pair, "cluster"));
        assertEquals(Map.of("kind", "nickname", "value", "Bob Smith / Robert Smith", "text", "One name is short for the other", "weight", 5.0), at(pair, "reasons", 0));
        assertEquals(0.8, (double) at(pair, "score"), 1e-9);
    }

    @Test
    void pairsAreSaidInWords() {
        assertEquals("""
                80 %: Bob Smith (number 1) and Robert Smith (number 3)
                  + One name is short for the other
                  + Same organisation Acme / Acme GmbH
                  - No e-mail or phone in common
                1 pair that may be one person
                """, terminal.run("duplicates").out());
    }

    @Test
    void mergingKeepsTheFirstAndSplittingBringsBackTheOther() {
        var merged = terminal.run("merge", "bob@example.com", "Robert Smith", "--json").json();
        assertEquals("1 3", at(merged, "contact", "id") + " " + at(merged, "merged"));
        assertEquals(2, ((List<?>) at(merged, "contact", "emails")).size());
        assertEquals(List.of(), terminal.run("duplicates", "--json").json().get("duplicates"));
        var split = terminal.run("split", "rob@example.org", "--json").json();
        assertEquals("Bob Smith, Robert Smith, []", at(split, "contact", "name") + ", " + at(split, "split", "name") + ", " + split.get("kept"));
        assertEquals(1, ((List<?>) terminal.run("duplicates", "--json").json().get("duplicates")).size());
    }

    @Test
    void bothAreSaidInWords() {
        assertEquals("Merged Robert Smith into Bob Smith (number 1).\n", terminal.run("merge", "1", "3").out());
        assertEquals("Taken apart: Bob Smith (number 1) and Robert Smith (number 3).\n", terminal.run("split", "1").out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "merge,1        | B",
            "merge,1,9      | Nobody is called 9.",
            "merge,1,1      | 1 and 1 are one contact already: Bob Smith.",
            "split,1        | Nobody was merged into Bob Smith.",
            "split          | A"})
    void whatCannotBeDoneIsSaidAndChangesNothing(String command, String sentence) {
        var before = terminal.run("list").out();
        var said = terminal.run(command.split(","));
        assertEquals(2, said.code());
        assertTrue(said.err().contains(sentence), said.err());
        assertEquals(before, terminal.run("list").out());
    }
}
