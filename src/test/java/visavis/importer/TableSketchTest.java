package visavis.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import visavis.model.DateOrder;
import visavis.model.Guess;
import visavis.model.Mapping;
import visavis.model.OpenDate;
import visavis.model.PartialDate;
import visavis.model.Refusal;

/** Tables nobody recognises: what their columns seem to hold, and reading them as the user says. */
class TableSketchTest {
    private static final String STRANGE = """
            Who is it;Where to write;Number;Page;Since the cradle;Likes
            Ana Diaz;ana@x.org;0660 1234567;https://www.linkedin.com/in/ana;03.04.1980;tea
            Ben van Kahn;ben@x.org;+43 1 234567;https://www.linkedin.com/in/ben;15.12.1975;bees
            """;
    @TempDir
    Path folder;

    private TableSketch sketch(String text) throws Refusal {
        return ImportFile.table(Fixtures.write(folder, text, StandardCharsets.UTF_8)).orElseThrow();
    }

    @Test
    void valuesTellWhatHeadersDoNot() throws Refusal {
        assertEquals(List.of("full", "email", "phone", "profile.linkedin", "birthday", "unknown"), sketch(STRANGE).meanings());
    }

    @Test
    void eachColumnShowsItsHeaderAndThreeValues() throws Refusal {
        var column = sketch("Wort;Zahl\na;1\nb;2\na;3\nc;4\nd;5\n").columns().getFirst();
        assertEquals(new Guess("Wort", "unknown", List.of("a", "b", "c")), column);
    }

    @ParameterizedTest
    @CsvSource({"Customer e-mail address, email", "Your city, city.plain", "Handynummer (bitte angeben), phone.mobile", "Current job title, title", "Shoe size, unknown"})
    void aKnownWordWithinAHeaderIsAGuess(String header, String meaning) throws Refusal {
        assertEquals(meaning, sketch("Code;" + header + "\nx1;\nx2;\n").columns().getLast().meaning());
    }

    @Test
    void aRecognisedTableIsSketchedAsItWillBeRead() throws Refusal {
        assertEquals(List.of("given", "phone.mobile", "line.home", "unknown"), sketch("First Name,Mobile,Home Street,Shoe size\nAna,1,2,38").meanings());
    }

    @Test
    void aTableWithoutAHeaderHasColumnsWithoutNames() throws Refusal {
        var sketch = sketch("Diaz,Ana,ana@x.org\nKahn,Ben,ben@x.org\n");
        assertEquals(List.of("|", "unknown", "unknown", "email"), List.of(sketch.signature().substring(1), sketch.meanings().get(0), sketch.meanings().get(1), sketch.meanings().get(2)));
        assertEquals(List.of("Diaz", "Kahn"), sketch.columns().getFirst().samples());
    }

    @Test
    void aMappingReadsATableAsTheUserSays() throws Refusal {
        var path = Fixtures.write(folder, "Diaz,Ana,ana@x.org,secret\nKahn,Ben,ben@x.org,secret\n", StandardCharsets.UTF_8);
        assertThrows(Refusal.class, () -> ImportFile.open(path, ImportOptions.DEFAULT));
        var people = Rows.people(Rows.of(ImportFile.open(path, ImportOptions.DEFAULT.withMapping(List.of("family", "given", "email.work", "noise")))));
        assertEquals(List.of("Ana Diaz", "Ben Kahn"), people.stream().map(person -> person.card().display()).toList());
        assertEquals("work ", people.getFirst().card().emails().getFirst().label() + " " + people.getFirst().card().note());
    }

    @Test
    void theGuessesThemselvesAreAMapping() throws Refusal {
        var path = Fixtures.write(folder, STRANGE, StandardCharsets.UTF_8);
        var options = ImportOptions.DEFAULT.withMapping(ImportFile.table(path).orElseThrow().meanings());
        var ben = Rows.people(Rows.of(ImportFile.open(path, options))).getLast().card();
        assertEquals("Ben|van Kahn|ben@x.org|linkedin|1975-12-15|Likes: bees", ben.name().given() + "|" + ben.name().family() + "|" + ben.emails().getFirst().value() + "|"
                + ben.profiles().getFirst().platform() + "|" + ben.birthday() + "|" + ben.note());
    }

    @Test
    void twoColumnsMayHoldTheSame() throws Refusal {
        var path = Fixtures.write(folder, "a;b;c\nAna;111111;222222\nBen;333333;444444\n", StandardCharsets.UTF_8);
        var ana = Rows.first(Rows.of(ImportFile.open(path, ImportOptions.DEFAULT.withMapping(List.of("given", "phone.mobile", "phone.mobile")))));
        assertEquals(List.of("111111", "222222"), ana.phones().stream().map(phone -> phone.value()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"just a letter\nto somebody", "one line"})
    void textIsNoTable(String text) throws Refusal {
        assertEquals(Optional.empty(), ImportFile.table(Fixtures.write(folder, text, StandardCharsets.UTF_8)));
    }

    @Test
    void aMappingOfTextIsRefused() {
        var path = Fixtures.write(folder, "just a letter\nto somebody", StandardCharsets.UTF_8);
        assertEquals("unknown-file", assertThrows(Refusal.class, () -> ImportFile.open(path, ImportOptions.DEFAULT.withMapping(List.of("given")))).problem().code());
    }

    @ParameterizedTest
    @CsvSource({"03/04/1980, DAY_FIRST, 1980-04-03", "12/25/1970, MONTH_FIRST, 1970-12-25"})
    void theOrderOfDatesIsTold(String date, DateOrder order, String read) throws Refusal {
        var file = Fixtures.open(folder, "Name,Birthday\nAna," + date);
        assertEquals(Optional.of(order), file.dateOrder());
        assertEquals(read, Rows.first(Rows.of(file)).birthday().toString());
    }

    @Test
    void theUserSettlesTheOrderOfDates() throws Refusal {
        var path = Fixtures.write(folder, "Name,Birthday\nAna,03/04/1980", StandardCharsets.UTF_8);
        var file = ImportFile.open(path, ImportOptions.DEFAULT.withDateOrder(DateOrder.MONTH_FIRST));
        assertEquals(new PartialDate(1980, 3, 4), Rows.first(Rows.of(file)).birthday());
    }

    @ParameterizedTest
    @CsvSource({"'Name,Birthday\nAna,03/04/1980', 03/04/1980", "'Name,Birthday\nAna,3.4.1980', ''", "'Name,Birthday\nAna,03/04/1980\nBen,03/14/1980', ''", "'Name,Birthday,Zip\nAna,03/04/1980,1', ''",
            "'Nome,Compleanno\nAna,03/04/1980', ''", "'Name,Birthday\nAna,1980-03-04', ''", "'Name,Birthday\nAna,2 Mar 1980\nBen,5/6/81', 5/6/81"})
    void datesThatCanBeReadBothWaysAreAskedAbout(String table, String open) throws Refusal {
        assertEquals(open, Fixtures.open(folder, table.replace("\\n", "\n")).openDate().map(OpenDate::text).orElse(""));
    }

    @Test
    void anOpenDateIsShownBothWays() throws Refusal {
        var date = Fixtures.open(folder, "Name,Birthday\nAna,03/04/1980").openDate().orElseThrow();
        assertEquals("1980-04-03 or 1980-03-04", date.read(DateOrder.DAY_FIRST) + " or " + date.read(DateOrder.MONTH_FIRST));
    }

    @Test
    void aRememberedMappingIsFoundByTheColumnNames() throws Refusal {
        var path = Fixtures.write(folder, STRANGE, StandardCharsets.UTF_8);
        var sketch = ImportFile.table(path).orElseThrow();
        var file = ImportFile.open(path, ImportOptions.DEFAULT.withRemembered(Map.of(sketch.signature(), List.of("nickname", "email", "noise", "noise", "noise", "tags"))));
        assertEquals(List.of("nickname", "email", "noise", "noise", "noise", "tags"), file.mapping().orElseThrow().meanings());
        assertEquals("[tea]", Rows.first(Rows.of(file)).tags().toString());
    }

    @Test
    void theColumnsWeAddedToRowsToBeMendedAreNoPartOfTheTable() throws Refusal {
        var path = Fixtures.write(folder, "Visavis line;Visavis reason;Who is it;Likes\n7;\"a reason\";Ana Diaz;tea\n8;why;Ben Kahn;bees\n", StandardCharsets.UTF_8);
        var sketch = ImportFile.table(path).orElseThrow();
        assertEquals("whoisit|likes", sketch.signature());
        var ana = Rows.first(Rows.of(ImportFile.open(path, ImportOptions.DEFAULT.withMapping(List.of("full", "tags")))));
        assertEquals("Ana Diaz [tea] ", ana.display() + " " + ana.tags() + " " + ana.note());
    }

    @Test
    void aTableWithoutDatesHasNoOrder() throws Refusal {
        assertEquals(Optional.empty(), Fixtures.open(folder, "Name,Email\nAna,").dateOrder());
    }

    @Test
    void everyMeaningCanBeRead() throws Refusal {
        var path = Fixtures.write(folder, "a;b\n1;Ana\n2;Ben\n", StandardCharsets.UTF_8);
        for (var meaning : Mapping.MEANINGS) assertEquals(2, Rows.of(ImportFile.open(path, ImportOptions.DEFAULT.withMapping(List.of(meaning, "given")))).size(), meaning);
    }
}
