package visavis.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import visavis.model.DateOrder;
import visavis.model.Identity;
import visavis.model.Refusal;

/** What an import would do, told before it does. */
class PlanImportTest {
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

    private ImportPlan plan(ImportFiles.Options options, Path... files) throws Refusal {
        return new PlanImport(book.stores).run(List.of(files), options, Progress.NONE);
    }

    private FilePlan plan(String text) throws Refusal {
        return plan(ImportFiles.Options.DEFAULT, book.file(text)).files().getFirst();
    }

    @Test
    void aPlanChangesNothing() throws Refusal {
        plan(Exports.GOOGLE);
        assertTrue(book.isEmpty());
    }

    @Test
    void whatIsKnownOfAFileIsTold() throws Refusal {
        var plan = plan(Exports.LINKEDIN);
        assertEquals("linkedin-connections UTF-8 2", plan.format() + " " + plan.encoding() + " " + plan.count().rows());
        assertTrue(plan.isClear());
    }

    @Test
    void peopleAreShownAsTheyWillBe() throws Refusal {
        book.read("Name,Email\nAna Diaz,ana@example.com\n");
        var plan = plan("Name,Email,Company\nAna Diaz,ana@example.com,Acme\nBob Levi,bob@example.com,\n");
        assertEquals(List.of("Ana Diaz Acme EMAIL", "Bob Levi  null"), plan.people().stream().map(each -> each.card().display() + " " + each.card().organization() + " " + each.by()).toList());
        assertEquals("1 1 0", plan.count().fresh() + " " + plan.count().certain() + " " + plan.count().likely());
    }

    @ParameterizedTest
    @CsvSource({"'UID,Name,Email\nu-1,Anna,', UID", "'Name,LinkedIn\nA. D.,https://linkedin.com/in/ana', PROFILE", "'Name,Email\nAna Diaz,ana@example.com', EMAIL", "'Name,Phone\nA. Diaz,+43 660 1234567', PHONE",
            "'Name,Company\nAna Diaz,Acme', NAME"})
    void howSomebodyIsKnownIsTold(String row, Identity by) throws Refusal {
        book.read("UID,Name,LinkedIn,Email,Phone,Company\nu-1,Ana Diaz,https://www.linkedin.com/in/ana,ana@example.com,+43 660 1234567,Acme\n");
        assertEquals(by, plan(row + "\n").people().getFirst().by());
    }

    @Test
    void onlyTheFirstHundredAreShownAndAllAreCounted() throws Refusal {
        var rows = new StringBuilder("Name,Email\n");
        for (int i = 0; i < 250; i++) rows.append("Person ").append(i).append(",p").append(i).append("@example.com\n");
        var plan = plan(rows.toString());
        assertEquals("100 250", plan.people().size() + " " + plan.count().fresh());
    }

    @Test
    void somebodyLikelyIsAskedAbout() throws Refusal {
        book.read("Name,Phone,Company\nRobert Smith,+43 660 1234567,Acme\n");
        var doubt = plan("Name,Phone\nBob Smith,+43 660 1234567\n").doubts().getFirst();
        assertEquals("2 Bob Smith Robert Smith", doubt.line() + " " + doubt.card().display() + " " + doubt.candidates().getFirst().contact().display());
        assertFalse(doubt.candidates().getFirst().likeness().reasons().isEmpty());
    }

    @Test
    void aNameAloneIsProposedToBeItsNamesake() throws Refusal {
        book.read("Name,Email\nAna Diaz,ana@example.com\n");
        var plan = plan("First Name,Last Name,Notes\nAna,Diaz,From the fair\n");
        assertEquals("1 0 1", plan.count().fresh() + " " + plan.count().certain() + " " + plan.count().likely());
        assertEquals("Ana Diaz", plan.doubts().getFirst().candidates().getFirst().contact().display());
    }

    @Test
    void aNameOnceSaidToBeSomebodyIsThemFromThenOn() throws Refusal {
        book.read("Name,Email\nAna Diaz,ana@example.com\n");
        var file = book.file("First Name,Last Name,Notes\nAna,Diaz,From the fair\n");
        answer(file, new Answers.Who(book.called("Ana Diaz").id(), List.of()));
        assertTrue(plan(ImportFiles.Options.DEFAULT, file).isClear());
        assertEquals(List.of("Ana Diaz"), book.names());
    }

    @Test
    void aNameOnceSaidToBeNobodyKnownIsNotAskedAboutAgain() throws Refusal {
        book.read("Name,Email\nAna Diaz,ana@example.com\n");
        var file = book.file("First Name,Last Name,Notes\nAna,Diaz,From the fair\n");
        answer(file, new Answers.Who(0, List.of(book.called("Ana Diaz").id())));
        assertTrue(plan(ImportFiles.Options.DEFAULT, file).isClear());
        assertEquals(0, new ImportFiles(book.stores).run(List.of(file), ImportFiles.Options.DEFAULT, Progress.NONE).getFirst().contacts().added());
    }

    @Test
    void ofTwoFriendsOfOneNameTheOneWhoIsKnownStaysThem() throws Refusal {
        book.read("Name,Email\nAna Diaz,ana@example.com\n");
        long ana = book.called("Ana Diaz").id();
        var file = book.file("{\"friends_v2\":[\n{\"name\":\"Ana Diaz\",\"timestamp\":1190678400},\n{\"name\":\"Ana Diaz\",\"timestamp\":1290678400}]}");
        answer(file, new Answers.Who(ana, List.of()));
        assertEquals(List.of("Ana Diaz", "Ana Diaz"), book.names());
        for (int again = 0; again < 2; again++) assertEquals(2, new ImportFiles(book.stores).run(List.of(file), ImportFiles.Options.DEFAULT, Progress.NONE).getFirst().contacts().unchanged());
        assertEquals(0, plan(ImportFiles.Options.DEFAULT, file).files().getFirst().count().fresh());
    }

    private Path likely() throws Refusal {
        book.read("Name,Phone,Company\nRobert Smith,+43 660 1234567,Acme\n");
        return book.file("Name,Phone\nBob Smith,+43 660 1234567\n");
    }

    private void answer(Path file, Answers.Who who) throws Refusal {
        var answers = Answers.NONE.withPeople(Map.of(2L, who));
        new ImportFiles(book.stores).run(List.of(file), ImportFiles.Options.DEFAULT.withAnswers(Map.of(ImportFiles.key(file), answers)), Progress.NONE);
    }

    @Test
    void theSamePersonIsBroughtUpToDateAndNotAskedAboutAgain() throws Refusal {
        var file = likely();
        answer(file, new Answers.Who(book.called("Robert Smith").id(), List.of()));
        assertEquals(1, book.stores.contacts().count());
        assertTrue(plan(ImportFiles.Options.DEFAULT, file).isClear());
        assertEquals(0, new ImportFiles(book.stores).run(List.of(file), ImportFiles.Options.DEFAULT, Progress.NONE).getFirst().contacts().added());
    }

    @Test
    void aNameTheUserWroteStaysAndTheAnswerHoldsAllTheSame() throws Refusal {
        var file = likely();
        long id = book.called("Robert Smith").id();
        new EditContacts(book.stores).save(id, contact -> contact.withCard(contact.card().withName(visavis.model.Name.ofFull("Robert J. Smith"))));
        answer(file, new Answers.Who(id, List.of()));
        assertEquals(List.of("Robert J. Smith"), book.names());
        assertEquals(Identity.ANSWER, plan(ImportFiles.Options.DEFAULT, file).files().getFirst().people().getFirst().by());
    }

    @Test
    void twoPeopleStayTwoAndAreNotAskedAboutAgain() throws Refusal {
        var file = likely();
        answer(file, new Answers.Who(0, List.of(book.called("Robert Smith").id())));
        assertEquals(List.of("Bob Smith", "Robert Smith"), book.names());
        assertTrue(plan(ImportFiles.Options.DEFAULT, file).isClear());
    }

    @Test
    void whoeverIsDecidedLaterIsNew() throws Refusal {
        var file = likely();
        new ImportFiles(book.stores).run(List.of(file), ImportFiles.Options.DEFAULT, Progress.NONE);
        assertEquals(List.of("Bob Smith", "Robert Smith"), book.names());
    }

    @Test
    void anAnswerGoesWithItsImport() throws Refusal {
        var file = likely();
        answer(file, new Answers.Who(book.called("Robert Smith").id(), List.of()));
        new Undo(book.stores).importRun(0);
        assertFalse(plan(ImportFiles.Options.DEFAULT, file).isClear());
    }

    @Test
    void aTableNobodyRecognisesAsksForItsColumns() throws Refusal {
        var file = book.file("Slot;Code\nx1;Ana Diaz\nx2;Ben Kahn\n");
        var plan = plan(ImportFiles.Options.DEFAULT, file).files().getFirst();
        assertTrue(plan.needsMapping());
        assertEquals(List.of("unknown", "full"), plan.columns().all().stream().map(column -> column.meaning()).toList());
        var said = ImportFiles.Options.DEFAULT.withAnswers(Map.of(plan.key(), Answers.NONE.withMeanings(List.of("noise", "full"))));
        assertEquals(2, plan(said, file).files().getFirst().count().fresh());
        new ImportFiles(book.stores).run(List.of(file), said, Progress.NONE);
        assertTrue(plan(ImportFiles.Options.DEFAULT, file).files().getFirst().columns().remembered());
    }

    @Test
    void datesThatCanBeReadBothWaysAreAskedAbout() throws Refusal {
        var plan = plan("Name,Birthday\nAna Diaz,03/04/1980\n");
        assertFalse(plan.isClear());
        assertEquals("1980-03-04", plan.dating().open().orElseThrow().read(DateOrder.MONTH_FIRST).toString());
    }

    @Test
    void whatIsLeftOutOfAFolderIsToldWithItsReason() throws Exception {
        var archive = Files.createDirectory(folder.resolve("archive"));
        Files.writeString(archive.resolve("people.csv"), Exports.LINKEDIN);
        Files.writeString(archive.resolve("letter.txt"), "Dear Ana");
        var left = plan(ImportFiles.Options.DEFAULT, archive).leftOut().getFirst();
        assertEquals("archive letter.txt unknown-file", left.archive() + " " + left.file() + " " + left.reason().code());
    }

    @Test
    void thePeopleOfAHistoryAreSeenToo() throws Refusal {
        var plan = plan(Exports.HISTORY);
        assertEquals(plan.count().rows(), plan.count().interactions() + plan.count().problems());
        assertFalse(plan.people().isEmpty());
    }

    @Test
    void nobodyHasToWaitForIt() {
        var file = book.file(Exports.GOOGLE);
        assertThrows(CancellationException.class, () -> new PlanImport(book.stores).run(List.of(file), ImportFiles.Options.DEFAULT, (done, total, rows) -> false));
    }
}
