package visavis.action;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import visavis.model.Card;
import visavis.model.ImportCounts;
import visavis.model.ImportReport;
import visavis.model.Name;
import visavis.model.Problem;
import visavis.model.Refusal;

/** Whom the user deleted no file brings back, until the trash is emptied; everybody else it does. */
class DeletedPeopleTest {
    private static final String TWO = "Name,Email,UID\nAna Diaz,ana@example.com,u-1\nBob Levi,bob@example.com,u-2\n";
    private static final String HISTORY = "date,person,email,channel\n2026-01-05,Ana Diaz,ana@example.com,call\n2026-01-06,Bob Levi,bob@example.com,call\n";
    @TempDir
    Path folder;
    private AddressBook book;
    private EditContacts edit;

    @BeforeEach
    void open() throws Refusal {
        book = new AddressBook(folder);
        edit = new EditContacts(book.stores);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private void delete(String name) {
        edit.trash(List.of(book.called(name).id()));
    }

    @Test
    void theNextImportLeavesThemOutAndSaysWhy() throws Refusal {
        book.read(TWO);
        delete("Ana Diaz");
        var report = book.read(TWO);
        assertEquals(new ImportCounts(0, 0, 1, 1, 0), report.contacts());
        assertEquals("2 skipped " + Problem.of("in-trash", "Ana Diaz"), told(report));
        assertEquals(List.of("Bob Levi"), book.names());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Name,Email,UID\nAnna,anna@example.org,u-1", "Name,Email\nAna Diaz,ANA@example.com", "Name,Phone\nAna Diaz,+49 151 2345678", "Name,Company\nAna Diaz,Acme",
            "Name,Email,URL\nAnna Roy,anna@example.org,https://www.linkedin.com/in/ana-diaz?x=1", "Email\nana@example.com"})
    void theyAreKnownByWhateverIsTheirs(String row) throws Refusal {
        book.read("Name,Email,Phone,Company,URL,UID\nAna Diaz,ana@example.com,+49 151 2345678,Acme,https://linkedin.com/in/ana-diaz,u-1\n");
        delete("Ana Diaz");
        assertEquals(1, book.read(row + "\n").contacts().skipped());
    }

    @Test
    void somebodyElseWhoSharesTheirMailboxIsAdded() throws Refusal {
        book.read(TWO);
        delete("Ana Diaz");
        assertEquals(new ImportCounts(1, 0, 0, 0, 0), book.read("Name,Email\nCleo Roy,ana@example.com\n").contacts());
    }

    @Test
    void aTrialAndTheLookBeforeTellTheSame() throws Refusal {
        book.read(TWO);
        delete("Ana Diaz");
        var file = book.file(TWO);
        var trial = new ImportFiles(book.stores).run(List.of(file), new ImportFiles.Options("", true, ""), Progress.NONE).getFirst();
        assertEquals(new ImportCounts(0, 0, 1, 1, 0), trial.contacts());
        assertEquals("2 skipped " + Problem.of("in-trash", "Ana Diaz"), told(trial));
        var plan = new PlanImport(book.stores).run(List.of(file), ImportFiles.Options.DEFAULT, Progress.NONE).files().getFirst();
        assertEquals(new FilePlan.Count(2, 0, 1, 0, 1, 0, 1), plan.count());
        assertEquals(List.of("Ana Diaz true", "Bob Levi false"), plan.people().stream().map(person -> person.card().display() + " " + person.deleted()).toList());
    }

    @Test
    void whoIsTakenBackFromTheTrashIsKnownAgain() throws Refusal {
        book.read(TWO);
        delete("Ana Diaz");
        new Undo(book.stores).last();
        assertEquals(new ImportCounts(0, 0, 2, 0, 0), book.read(TWO).contacts());
    }

    @Test
    void whenTheTrashIsEmptiedTheyComeAsAnybodyNew() throws Refusal {
        book.read(TWO);
        delete("Ana Diaz");
        new EmptyTrash(book.stores).run(Instant.now().plusSeconds(31L * 24 * 3600));
        assertEquals(new ImportCounts(1, 0, 1, 0, 0), book.read(TWO).contacts());
    }

    @Test
    void whoIsAddedByHandAgainIsKnown() throws Refusal {
        book.read(TWO);
        delete("Ana Diaz");
        edit.add(Card.EMPTY.withName(Name.ofFull("Ana Diaz")).withEmails(List.of(new visavis.model.Email("", "ana@example.com"))));
        assertEquals(new ImportCounts(0, 0, 2, 0, 0), book.read(TWO).contacts());
        assertEquals(List.of("Ana Diaz", "Bob Levi"), book.names());
    }

    @Test
    void aNamesakeDoesNotTakeTheirPlace() throws Refusal {
        var namesakes = "Name,Company,Email,UID\nBob Levi,Acme,two@example.com,u-2\nBob Levi,Acme,one@example.com,u-1\n";
        book.read(namesakes);
        edit.trash(book.stores.contacts().referred("u-2"));
        assertEquals(new ImportCounts(0, 0, 1, 1, 0), book.read(namesakes).contacts());
        assertEquals(1, book.called("Bob Levi").card().emails().size());
    }

    @Test
    void anImportThatWasTakenBackCanBeDoneAgain() throws Refusal {
        var run = book.read(TWO).run();
        new Undo(book.stores).importRun(run);
        assertEquals(new ImportCounts(2, 0, 0, 0, 0), book.read(TWO).contacts());
    }

    @Test
    void whoWasDeletedStaysSoWhenTheImportThatBroughtThemIsTakenBack() throws Refusal {
        var run = book.read(TWO).run();
        delete("Ana Diaz");
        new Undo(book.stores).importRun(run);
        assertEquals(new ImportCounts(1, 0, 0, 1, 0), book.read(TWO).contacts());
    }

    @Test
    void whoWasMergedAwayIsNotDeleted() throws Refusal {
        book.read(TWO);
        new MergeContacts(book.stores).merge(book.called("Bob Levi").id(), book.called("Ana Diaz").id(), Map.of());
        assertEquals(0, book.read(TWO).contacts().skipped());
        assertEquals(List.of("Bob Levi"), book.names());
    }

    @Test
    void whoWasMergedIntoSomebodyDeletedIsDeletedWithThem() throws Refusal {
        book.read(TWO);
        new MergeContacts(book.stores).merge(book.called("Bob Levi").id(), book.called("Ana Diaz").id(), Map.of());
        delete("Bob Levi");
        assertEquals(new ImportCounts(0, 0, 0, 2, 0), book.read(TWO).contacts());
        assertEquals(new ImportCounts(0, 0, 0, 2, 0), book.read(HISTORY).interactions());
        assertEquals(List.of(), book.names());
    }

    @Test
    void whatHappenedWithThemAloneIsLeftOut() throws Refusal {
        book.read(TWO);
        delete("Ana Diaz");
        var report = book.read(HISTORY);
        assertEquals(new ImportCounts(1, 0, 0, 1, 0), report.interactions());
        assertEquals("2 skipped " + Problem.of("in-trash", "Ana Diaz"), told(report));
        assertEquals(List.of("Bob Levi"), book.names());
        var again = new PlanImport(book.stores).run(List.of(book.file(HISTORY)), ImportFiles.Options.DEFAULT, Progress.NONE).files().getFirst();
        assertEquals("2 0 1", again.count().rows() + " " + again.count().fresh() + " " + again.count().problems());
    }

    @Test
    void whatOthersDidWithThemIsKeptAndTheyAreInItWhenTheyComeBack() throws Refusal {
        var together = "id,date,person,channel\nk-1,2026-01-05,Ana Diaz,in-person\nk-1,2026-01-05,Bob Levi,in-person\n";
        book.read(TWO);
        delete("Ana Diaz");
        assertEquals(1, book.read(together).interactions().added());
        assertEquals(List.of("Bob Levi"), book.names());
        assertEquals(List.of(), book.stores.database().check());
        new Undo(book.stores).importRun(0);
        new Undo(book.stores).last();
        book.read(together);
        assertEquals(2, book.stores.interactions().all().getFirst().with().size());
    }

    @Test
    void whatWasToldBeforeTheyWereDeletedIsNotToldTwice() throws Refusal {
        book.read(TWO);
        book.read(HISTORY);
        delete("Ana Diaz");
        var told = book.stores.interactions().count();
        assertEquals(new ImportCounts(0, 0, 1, 1, 0), book.read(HISTORY).interactions());
        assertEquals(told, book.stores.interactions().count());
    }

    private static String told(ImportReport report) {
        var problem = report.problems().getFirst();
        return problem.line() + " " + problem.kind() + " " + problem.reason();
    }
}
