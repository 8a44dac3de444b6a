package visavis.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visavis.model.DateOrder;
import visavis.model.Refusal;

/** Tables that say little: the user says what they hold, and need not say it twice. */
class MapColumnsTest {
    private static final String STRANGE = """
            Slot;Code;Since the cradle
            x1;Ana Diaz;03/04/1980
            x2;Ben Kahn;05/06/1975
            """;
    private static final List<String> MEANINGS = List.of("noise", "full", "birthday");
    @TempDir Path folder;
    private AddressBook book;

    @BeforeEach
    void open() throws Refusal {
        book = new AddressBook(folder);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private ImportFiles.Options said(Path file, Answers answers) {
        return ImportFiles.Options.DEFAULT.withAnswers(Map.of(ImportFiles.key(file), answers));
    }

    private void read(Path file, Answers answers) throws Refusal {
        new ImportFiles(book.stores).run(List.of(file), said(file, answers), Progress.NONE);
    }

    @Test
    void aTableIsReadAsTheUserSays() throws Refusal {
        read(book.file(STRANGE), Answers.NONE.withMeanings(MEANINGS).withDates(DateOrder.MONTH_FIRST));
        assertEquals(List.of("Ana Diaz", "Ben Kahn"), book.names());
        assertEquals("1980-03-04", book.called("Ana Diaz").card().birthday().toString());
    }

    @Test
    void whatWasSaidIsRememberedForTheNextTable() throws Refusal {
        read(book.file(STRANGE), Answers.NONE.withMeanings(MEANINGS));
        assertEquals(1, book.read("slot;CODE;Since the cradle\nx9;Cleo Roy;1.1.1980\n").contacts().added());
        assertEquals(List.of("Ana Diaz", "Ben Kahn", "Cleo Roy"), book.names());
    }

    @Test
    void whatIsForgottenIsAskedAgain() throws Refusal {
        read(book.file(STRANGE), Answers.NONE.withMeanings(MEANINGS));
        new MapColumns(book.stores).forget(book.stores.mappings().all().getFirst().signature());
        assertEquals("unknown-file", assertThrows(Refusal.class, () -> book.read("Slot;Code;Since the cradle\nx9;Cleo Roy;1.1.1980\n")).problem().code());
    }

    @Test
    void aTableWithoutNamesIsNotRemembered() throws Refusal {
        var file = book.file("Diaz,Ana,ana@example.com\nKahn,Ben,ben@example.com\n");
        read(file, Answers.NONE.withMeanings(List.of("family", "given", "email")));
        assertEquals(List.of("Ana Diaz", "Ben Kahn"), book.names());
        assertEquals(List.of(), book.stores.mappings().all());
    }

    @Test
    void aTrialIsNotRemembered() throws Refusal {
        var file = book.file(STRANGE);
        var options = said(file, Answers.NONE.withMeanings(MEANINGS));
        new ImportFiles(book.stores).run(List.of(file), new ImportFiles.Options("", true, "", DateOrder.FIND, options.answers()), Progress.NONE);
        assertEquals(List.of(), book.stores.mappings().all());
    }

    @Test
    void eachFileIsReadAsIsSaidOfIt() throws Refusal {
        var one = book.file(STRANGE);
        var other = book.file("Name,Birthday\nCleo Roy,03/04/1990\n");
        var answers = Map.of(ImportFiles.key(one), Answers.NONE.withMeanings(MEANINGS).withDates(DateOrder.MONTH_FIRST), ImportFiles.key(other), Answers.NONE.withDates(DateOrder.DAY_FIRST));
        new ImportFiles(book.stores).run(List.of(one, other), ImportFiles.Options.DEFAULT.withAnswers(answers), Progress.NONE);
        assertEquals("1980-03-04", book.called("Ana Diaz").card().birthday().toString());
        assertEquals("1990-04-03", book.called("Cleo Roy").card().birthday().toString());
    }

    @Test
    void theGuessesAreWrittenDownToBeMended() throws Exception {
        var table = book.file(STRANGE);
        var map = folder.resolve("table.map");
        new MapColumns(book.stores).write(table, map);
        var text = Files.readString(map);
        assertTrue(text.endsWith("Slot = unknown\nCode = full\nSince the cradle = birthday\n"), text);
        Files.writeString(map, text.replace("Slot = unknown", "Slot = noise"));
        assertEquals(MEANINGS, new MapColumns(book.stores).read(map, List.of(table)).get(ImportFiles.key(table)).meanings());
    }

    @Test
    void columnsOfOneNameAreToldByTheirOrder() throws Exception {
        var table = book.file("Name;x=y;x=y\nAna Diaz;1;2\nBen Kahn;3;4\n");
        var map = Files.writeString(folder.resolve("table.map"), "# mine\n\nx=y = tags\nX=Y=noise\n");
        assertEquals(List.of("full", "tags", "noise"), new MapColumns(book.stores).read(map, List.of(table)).get(ImportFiles.key(table)).meanings());
    }

    @Test
    void aMappingOfOtherColumnsIsRefused() throws Exception {
        var map = Files.writeString(folder.resolve("table.map"), "Nowhere = full\n");
        assertEquals("mapping-fits-nothing", refusal(map));
    }

    @Test
    void aMeaningNobodyKnowsIsRefused() throws Exception {
        assertEquals("no-meaning", refusal(Files.writeString(folder.resolve("table.map"), "Slot = shoe size\n")));
        assertEquals("no-mapping", refusal(Files.writeString(folder.resolve("table.map"), "just a letter\n")));
    }

    private String refusal(Path map) {
        var table = book.file(STRANGE);
        return assertThrows(Refusal.class, () -> new MapColumns(book.stores).read(map, List.of(table))).problem().code();
    }
}
