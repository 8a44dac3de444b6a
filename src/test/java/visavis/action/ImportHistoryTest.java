package visavis.action;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import visavis.model.ImportCounts;
import visavis.model.ImportProblem;
import visavis.model.Interaction;
import visavis.model.Origin;
import visavis.model.Refusal;
import visavis.model.Stage;

class ImportHistoryTest {
    private static final String HEADER = "date,person,email,channel,note,id\n";
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

    @Test
    void rowsAreInteractionsAndPeopleAreCountedAside() throws Refusal {
        var report = book.read(Exports.HISTORY);
        assertEquals(3, report.rowsRead());
        assertEquals(added(3), report.interactions());
        assertEquals(added(2), report.contacts());
    }

    @Test
    void severalPeopleOfOneIdWereThereTogether() throws Refusal {
        book.read(Exports.HISTORY);
        var coffee = book.stores.interactions().of(book.called("Ana Diaz").id()).getFirst();
        assertEquals(Set.of(book.called("Ana Diaz").id(), book.called("Bob Levi").id()), Set.copyOf(coffee.with()));
        assertEquals("Coffee at Café Central, 45 minutes", coffee.title() + " at " + coffee.place() + ", " + coffee.minutes() + " minutes");
    }

    @Test
    void theSameFileAgainAddsNothing() throws Refusal {
        book.read(Exports.HISTORY);
        var once = book.everything();
        var again = book.read(Exports.HISTORY);
        assertEquals(new ImportCounts(0, 0, 3, 0, 0), again.interactions());
        assertEquals(new ImportCounts(0, 0, 2, 0, 0), again.contacts());
        assertEquals(once, book.everything());
    }

    @Test
    void aKeyIsNeverTakenTwiceEvenFromAnotherFile() throws Refusal {
        book.read(HEADER + "2026-01-01,Ana Diaz,,call,,k-1\n");
        var more = book.read(HEADER + "2026-01-01,Ana Diaz,,call,longer now,k-1\n2026-01-02,Ana Diaz,,call,,k-2\n");
        assertEquals(new ImportCounts(1, 0, 1, 0, 0), more.interactions());
        assertEquals(2, book.stores.interactions().count());
    }

    @Test
    void withoutAKeyTheSameWordsTwiceInOneFileAreTwoInteractions() throws Refusal {
        var twice = HEADER + "2026-01-01,Ana Diaz,,message,Hello,\n2026-01-01,Ana Diaz,,message,Hello,\n";
        assertEquals(added(2), book.read(twice).interactions());
        assertEquals(new ImportCounts(0, 0, 2, 0, 0), book.read(twice).interactions());
    }

    @Test
    void anUnknownPersonBecomesAContact() throws Refusal {
        book.read(HEADER + "2026-01-01,Cleo Roy,,call,,\n");
        assertEquals(Origin.UNKNOWN, book.called("Cleo Roy").origin());
        assertEquals(Stage.VOICE, new LivePeople(book.stores).rows(AddressBook.TODAY).getFirst().stage());
    }

    @Test
    void aNameAloneIsTheOnlyOneWhoBearsIt() throws Refusal {
        book.read(Exports.LINKEDIN);
        book.read(HEADER + "2026-01-01,ana díaz,,call,,\n");
        assertEquals(List.of("Ana Diaz", "Bob Levi"), book.names());
        assertEquals(1, book.stores.interactions().of(book.called("Ana Diaz").id()).size());
    }

    @Test
    void aNameTwoPeopleBearIsNeitherOfThem() throws Refusal {
        book.read("Name,Company\nAna Diaz,Acme\nAna Diaz,Café Central\n");
        var report = book.read(HEADER + "2026-01-01,Ana Diaz,,call,,\n");
        assertEquals(added(1), report.contacts());
        assertEquals(new ImportCounts(0, 0, 1, 0, 0), book.read(HEADER + "2026-01-01,Ana Diaz,,call,,\n").contacts());
    }

    @Test
    void theSameNameWithAnotherMailboxIsAnotherPerson() throws Refusal {
        book.read("Name,Email\nAna Diaz,ana@example.com\n");
        book.read(HEADER + "2026-01-01,Ana Diaz,other@example.com,call,,\n");
        assertEquals(List.of("Ana Diaz", "Ana Diaz"), book.names());
    }

    @Test
    void aHistoryNamesThoseWhoHaveNoNameAndRenamesNobody() throws Refusal {
        book.read("Name,Email\nAna Diaz,ana@example.com\n,bob@example.com\n");
        book.read(HEADER + "2026-01-01,Nani,ana@example.com,call,,\n2026-01-01,Bob Levi,bob@example.com,call,,\n");
        assertEquals(List.of("Ana Diaz", "Bob Levi"), book.names());
    }

    @Test
    void aPersonMetOftenIsCountedOnce() throws Refusal {
        var report = book.read(HEADER + "2026-01-01,Ana Diaz,,call,,\n2026-01-02,Ana Diaz,,call,,\n2026-01-03,ANA DIAZ,,call,,\n");
        assertEquals(3, report.interactions().added());
        assertEquals(1, report.contacts().added());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "'soon,Ana Diaz,,call,,'          | bad-date",
            "',Ana Diaz,,call,,'              | no-date",
            "'2026-01-01,Ana Diaz,,pigeon,,'  | bad-channel",
            "'2026-01-01,Ana Diaz,,,,'        | no-channel",
            "'2026-01-01,,,call,,'            | with-nobody"})
    void aRowThatIsNoInteractionIsToldAndBringsNobody(String row, String code) throws Refusal {
        var report = book.read(HEADER + row + "\n2026-01-01,Bob Levi,,call,,\n");
        assertEquals(List.of(ImportProblem.FAILED + " " + code), report.problems().stream().map(problem -> problem.kind() + " " + problem.reason().code()).toList());
        assertEquals(new ImportCounts(1, 0, 0, 0, 1), report.interactions());
        assertEquals(List.of("Bob Levi"), book.names());
    }

    @Test
    void theSourceAndItsKeyStayWithTheInteraction() throws Refusal {
        book.read(HEADER + "2026-01-01,Ana Diaz,,call,Hello,k-1\n");
        assertEquals(List.of("interactions-csv k-1"), book.stores.interactions().all().stream().map(ImportHistoryTest::source).toList());
    }

    private static String source(Interaction interaction) {
        return interaction.source() + " " + interaction.externalKey();
    }

    private static ImportCounts added(int number) {
        return new ImportCounts(number, 0, 0, 0, 0);
    }
}
