package visavis.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visavis.model.Channel;
import visavis.model.Field;
import visavis.model.Interaction;
import visavis.model.Refusal;
import visavis.model.Tie;
import visavis.store.Undone;

class UndoImportTest {
    @TempDir Path folder;
    private AddressBook book;
    private EditContacts edit;
    private Undo undo;

    @BeforeEach
    void open() throws Refusal {
        book = new AddressBook(folder);
        edit = new EditContacts(book.stores);
        undo = new Undo(book.stores);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void thereIsNoImportToTakeBackInANewStore() {
        assertEquals("no-import", assertThrows(Refusal.class, () -> undo.importRun(0)).problem().code());
    }

    @Test
    void anImportTakenBackLeavesNobody() throws Refusal {
        long run = book.read(Exports.HISTORY).run();
        var undone = undo.importRun(run);
        assertEquals("2 people, 3 interactions, 0 values, kept []", told(undone));
        assertTrue(book.isEmpty());
        assertEquals(List.of(), book.stores.search().find("ana"));
    }

    @Test
    void valuesAnImportChangedReturn() throws Refusal {
        book.read("Name,Email,Company\nAna Diaz,ana@example.com,Old Ltd\n");
        var before = book.everything();
        long run = book.read(Exports.GOOGLE).run();
        assertEquals("1 people, 0 interactions, 7 values, kept []", told(undo.importRun(run)));
        assertEquals(before, book.everything());
    }

    @Test
    void whoWasEditedSinceIsKeptAndSaid() throws Refusal {
        long run = book.read(Exports.GOOGLE).run();
        edit.setTie(List.of(book.called("Ana Diaz").id()), Tie.STRONG);
        assertEquals("1 people, 0 interactions, 0 values, kept [Ana Diaz]", told(undo.importRun(run)));
        assertEquals(List.of("Ana Diaz"), book.names());
    }

    @Test
    void whoSomethingWasLoggedWithIsKeptAndSaid() throws Refusal {
        long run = book.read(Exports.GOOGLE).run();
        book.log(LocalDate.of(2026, 6, 1), Channel.IN_PERSON, book.called("Bob Levi").id());
        assertEquals("1 people, 0 interactions, 0 values, kept [Bob Levi]", told(undo.importRun(run)));
        assertEquals(1, book.stores.interactions().of(book.called("Bob Levi").id()).size());
    }

    @Test
    void whoALaterImportChangedIsKeptAndSaid() throws Refusal {
        long run = book.read(Exports.LINKEDIN).run();
        book.read("Name,Email,Notes\nAna Diaz,ana@example.com,Likes tea.\n");
        assertEquals("1 people, 0 interactions, 0 values, kept [Ana Diaz]", told(undo.importRun(run)));
    }

    @Test
    void whoALaterImportFoundUnchangedGoes() throws Refusal {
        long run = book.read(Exports.LINKEDIN).run();
        book.read(Exports.LINKEDIN);
        assertEquals("2 people, 0 interactions, 0 values, kept []", told(undo.importRun(run)));
    }

    @Test
    void aValueTheUserChangedSinceStays() throws Refusal {
        book.read("Name,Email,Company\nAna Diaz,ana@example.com,Old Ltd\n");
        long run = book.read("Name,Email,Company\nAna Diaz,ana@example.com,New Ltd\n").run();
        company("Mine");
        assertEquals("0 people, 0 interactions, 0 values, kept [Ana Diaz]", told(undo.importRun(run)));
        assertEquals("Mine", book.called("Ana Diaz").card().organization());
    }

    @Test
    void aValueTheUserConfirmedSinceStays() throws Refusal {
        book.read("Name,Email,Company\nAna Diaz,ana@example.com,Old Ltd\n");
        long run = book.read("Name,Email,Company\nAna Diaz,ana@example.com,New Ltd\n").run();
        company("Mine");
        company("New Ltd");
        assertEquals("0 people, 0 interactions, 0 values, kept [Ana Diaz]", told(undo.importRun(run)));
        assertEquals("New Ltd", book.called("Ana Diaz").card().organization());
        assertEquals(Set.of(Field.ORGANIZATION), book.called("Ana Diaz").edited());
    }

    @Test
    void anImportedInteractionTheUserMendedIsKeptWithItsPeople() throws Refusal {
        long run = book.read("date,person,channel,title\n2026-01-01,Ana Diaz,call,Ring\n2026-01-02,Bob Levi,call,\n").run();
        var ring = book.stores.interactions().of(book.called("Ana Diaz").id()).getFirst();
        new LogInteraction(book.stores).save(new Interaction(ring.id(), ring.date(), null, Channel.VIDEO, ring.direction(), 30, "", ring.title(), "", ring.with(), ring.source(), ring.externalKey()));
        assertEquals("1 people, 1 interactions, 0 values, kept [Ana Diaz, Ring]", told(undo.importRun(run)));
    }

    @Test
    void anInteractionLoggedAndDeletedDoesNotOutliveItsPerson() throws Refusal {
        long run = book.read("Name\nAna Diaz\n").run();
        book.log(LocalDate.of(2026, 6, 1), Channel.CALL, book.called("Ana Diaz").id());
        new LogInteraction(book.stores).trash(book.stores.interactions().all().getFirst());
        undo.importRun(run);
        undo.last();
        assertTrue(book.isEmpty());
    }

    @Test
    void whatWasKeptIsFoundAgainByTheNextImport() throws Refusal {
        long run = book.read(Exports.GOOGLE).run();
        edit.setTie(List.of(book.called("Ana Diaz").id()), Tie.STRONG);
        undo.importRun(run);
        assertEquals("1 added, 1 unchanged", added(Exports.GOOGLE));
        assertEquals(Tie.STRONG, book.called("Ana Diaz").tie());
    }

    @Test
    void anImportIsTakenBackOnceOnly() throws Refusal {
        long run = book.read(Exports.GOOGLE).run();
        undo.importRun(run);
        assertEquals("import-undone", assertThrows(Refusal.class, () -> undo.importRun(run)).problem().code());
        assertEquals("no-import", assertThrows(Refusal.class, () -> undo.importRun(0)).problem().code());
    }

    @Test
    void onlyAnImportHasTheNumberOfAnImport() throws Refusal {
        book.add("Ana Diaz");
        assertEquals("no-such-import", assertThrows(Refusal.class, () -> undo.importRun(1)).problem().code());
        assertEquals("no-such-import", assertThrows(Refusal.class, () -> undo.importRun(99)).problem().code());
        assertEquals(List.of("Ana Diaz"), book.names());
    }

    @Test
    void zeroMeansTheLastImportThatStands() throws Refusal {
        book.read("Name\nAna Diaz\n");
        book.read("Name\nBob Levi\n");
        undo.importRun(0);
        assertEquals(List.of("Ana Diaz"), book.names());
        undo.importRun(0);
        assertEquals(List.of(), book.names());
    }

    @Test
    void anEarlierImportCanBeTakenBackBeforeALaterOne() throws Refusal {
        long first = book.read("Name,Email\nAna Diaz,ana@example.com\n").run();
        long second = book.read("Name,Email,Company\nAna Diaz,ana@example.com,Acme\nBob Levi,bob@example.com,\n").run();
        undo.importRun(first);
        assertEquals("1 people, 0 interactions, 1 values, kept []", told(undo.importRun(second)));
    }

    private void company(String name) {
        edit.save(book.called("Ana Diaz").id(), contact -> contact.withCard(contact.card().withOrganization(name)));
    }

    private String added(String export) throws Refusal {
        var counts = book.read(export).contacts();
        return counts.added() + " added, " + (counts.unchanged() + counts.updated()) + " unchanged";
    }

    private static String told(Undone undone) {
        return "%d people, %d interactions, %d values, kept %s".formatted(undone.contactsRemoved(), undone.interactionsRemoved(), undone.valuesRestored(), undone.kept());
    }
}
