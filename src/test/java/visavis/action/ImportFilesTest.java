package visavis.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import visavis.model.Card;
import visavis.model.Email;
import visavis.model.Field;
import visavis.model.ImportCounts;
import visavis.model.ImportProblem;
import visavis.model.ImportReport;
import visavis.model.Name;
import visavis.model.Origin;
import visavis.model.PartialDate;
import visavis.model.Phone;
import visavis.model.Refusal;
import visavis.model.Stage;
import visavis.model.Tie;

class ImportFilesTest {
    static final List<String> LISTS = List.of(Exports.GOOGLE, Exports.GOOGLE_OLD, Exports.OUTLOOK, Exports.OUTLOOK_DE, Exports.LINKEDIN, Exports.THUNDERBIRD, Exports.YAHOO, Exports.TABLE);
    private static final Card MINE = Card.EMPTY.withName(Name.ofFull("Nani")).withOrganization("Mine").withTitle("Mine").withNote("Mine").withTags(Set.of("mine"))
            .withEmails(List.of(new Email("", "ana@example.com"), new Email("", "mine@example.com"))).withPhones(List.of(new Phone("", "1", ""))).withBirthday(new PartialDate(null, 1, 1));
    private static final String FRIENDS = "{\"friends_v2\":[{\"name\":\"Ana Diaz\",\"timestamp\":1190678400},{\"name\":\"Bob Levi\",\"timestamp\":1190678400}]}";
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

    @ParameterizedTest
    @FieldSource("LISTS")
    void theSameFileAgainAddsNobodyAndChangesNothing(String export) throws Refusal {
        assertEquals(counts(2, 0, 0), book.read(export).contacts());
        var once = book.everything();
        var again = book.read(export);
        assertEquals(counts(0, 0, 2), again.contacts());
        assertEquals(2, again.rowsRead());
        assertEquals(once, book.everything());
    }

    @ParameterizedTest
    @FieldSource("LISTS")
    void aNewContactIsAWeakTieAtStageListed(String export) throws Refusal {
        book.read(export);
        for (var row : new LivePeople(book.stores).rows(AddressBook.TODAY)) assertEquals(Tie.WEAK + " " + Stage.LISTED, row.tie() + " " + row.stage());
        assertEquals(List.of("Ana Diaz", "Bob Levi"), book.names());
    }

    @Test
    void aNameAloneIsNobodyOfWhomMoreIsKnown() throws Refusal {
        book.read("Name,Email\nAna Diaz,ana@example.com\n");
        assertEquals(counts(2, 0, 0), book.read(FRIENDS).contacts());
        assertEquals(List.of("Ana Diaz", "Ana Diaz", "Bob Levi"), book.names());
    }

    @Test
    void theSameNamesAgainAddNobodyWhateverBecameOfThemMeanwhile() throws Refusal {
        book.read("Name,Email\nAna Diaz,ana@example.com\n");
        book.read(FRIENDS);
        new EditContacts(book.stores).save(book.called("Bob Levi").id(), contact -> contact.withCard(contact.card().withEmails(List.of(new Email("", "bob@example.com")))));
        assertEquals(counts(0, 0, 2), book.read(FRIENDS).contacts());
        assertEquals(List.of("Ana Diaz", "Ana Diaz", "Bob Levi"), book.names());
    }

    @Test
    void namesWhoseImportWasTakenBackComeAgain() throws Refusal {
        book.read(FRIENDS);
        new Undo(book.stores).importRun(0);
        assertEquals(counts(2, 0, 0), book.read(FRIENDS).contacts());
    }

    @Test
    void twoFriendsOfOneNameAreTwoAndStayTwo() throws Refusal {
        var friends = "{\"friends_v2\":[{\"name\":\"Ana Diaz\",\"timestamp\":1190678400},{\"name\":\"Ana Diaz\",\"timestamp\":1290678400}]}";
        assertEquals(counts(2, 0, 0), book.read(friends).contacts());
        var once = book.everything();
        assertEquals(counts(0, 0, 2), book.read(friends).contacts());
        assertEquals(once, book.everything());
    }

    @Test
    void whereAndWhenTheyWereMetIsKept() throws Refusal {
        book.read(Exports.LINKEDIN);
        assertEquals(new Origin("linkedin", LocalDate.of(2024, 3, 2)), book.called("Ana Diaz").origin());
        book.read(Exports.GOOGLE);
        assertEquals(new Origin("linkedin", LocalDate.of(2024, 3, 2)), book.called("Ana Diaz").origin());
    }

    @Test
    void filesOfSeveralKindsKnowEachOthersPeople() throws Refusal {
        book.read(Exports.LINKEDIN);
        assertEquals(counts(0, 1, 0).plus(counts(1, 0, 0)), book.read(Exports.GOOGLE).contacts());
        var ana = book.called("Ana Diaz").card();
        assertEquals("linkedin.com/in/ana-diaz", ana.profiles().getFirst().key());
        assertEquals("+491512345678", ana.phones().getFirst().e164());
        assertEquals(Set.of("coffee"), ana.tags());
    }

    @Test
    void rowsReadAreAllAccountedFor() throws Refusal {
        book.read("Name,Email\nAna Diaz,ana@example.com\nBob Levi,bob@example.com\n");
        var report = book.read("""
                Name,Email,Company,Notes
                Ana Diaz,ana@example.com,Acme,
                Bob Levi,bob@example.com,,
                Cleo Roy,cleo@example.com,,
                ,,,A note about nobody
                Name,Email,Company,Notes
                "Torn,torn@example.com,,
                """);
        assertEquals(new ImportCounts(1, 1, 1, 2, 1), report.contacts());
        assertEquals(6, report.rowsRead());
        assertEquals(List.of("5 skipped nobody", "6 skipped header-again", "7 failed broken-quotes"), report.problems().stream().map(ImportFilesTest::told).toList());
        assertTrue(report.hasFailures());
    }

    @Test
    void theReportIsKeptWithItsProblems() throws Refusal {
        var report = book.read("Name,Email\nAna Diaz,ana@example.com\n,\n");
        var kept = book.stores.runs().latest(5).getFirst();
        assertEquals(report, kept.report().withProblems(book.stores.runs().problems(report.run())));
        assertEquals(report.run(), kept.step().id());
    }

    @ParameterizedTest
    @CsvSource({"ORGANIZATION", "TITLE", "NAME", "NOTE", "EMAILS", "BIRTHDAY", "TAGS", "PHONES"})
    void aFieldTheUserEditedIsNeverOverwritten(Field field) throws Refusal {
        book.read("Name,Email\nAna Diaz,ana@example.com\n");
        var mine = book.called("Ana Diaz").withCard(MINE);
        long id = mine.id();
        new EditContacts(book.stores).save(id, contact -> field.copy(mine, contact));
        book.read(Exports.GOOGLE);
        assertEquals(field.of(mine), field.of(book.stores.contacts().find(id).orElseThrow()));
    }

    @Test
    void whatTheUserDidNotEditStillFollowsTheFile() throws Refusal {
        book.read("Name,Email\nAna Diaz,ana@example.com\n");
        new EditContacts(book.stores).save(book.called("Ana Diaz").id(), contact -> contact.withCard(contact.card().withTitle("Boss")));
        book.read(Exports.GOOGLE);
        var card = book.called("Ana Diaz").card();
        assertEquals("Boss at Café Central", card.title() + " at " + card.organization());
    }

    @Test
    void severalFilesAreOneWish() throws Refusal {
        var reports = book.read(List.of(book.file(Exports.LINKEDIN), book.file(Exports.GOOGLE), book.file(Exports.HISTORY)));
        assertEquals(List.of("linkedin-connections", "google-csv", "interactions-csv"), reports.stream().map(ImportReport::format).toList());
        assertEquals(3, reports.stream().map(ImportReport::run).distinct().count());
        assertEquals(3, book.stores.interactions().count());
    }

    @Test
    void localPhoneNumbersBelongToTheGivenRegion() throws Refusal {
        new ImportFiles(book.stores).run(List.of(book.file("Name,Phone\nAna Diaz,0151 2345678\n")), new ImportFiles.Options("", false, "DE"), Progress.NONE);
        assertEquals("+491512345678", book.called("Ana Diaz").card().phones().getFirst().e164());
    }

    @Test
    void twoPeopleWhoShareAMailboxStayTwoOnTheSecondImport() throws Refusal {
        var export = "Name,Email\nAna Diaz,home@example.com\nBob Diaz,home@example.com\n";
        assertEquals(counts(2, 0, 0), book.read(export).contacts());
        assertEquals(counts(0, 0, 2), book.read(export).contacts());
    }

    private static ImportCounts counts(int added, int updated, int unchanged) {
        return new ImportCounts(added, updated, unchanged, 0, 0);
    }

    private static String told(ImportProblem problem) {
        return problem.line() + " " + problem.kind() + " " + problem.reason().code();
    }
}
