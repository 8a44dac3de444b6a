package visavis.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visavis.model.Channel;
import visavis.model.Contact;
import visavis.model.Field;
import visavis.model.Interaction;
import visavis.model.Pair;
import visavis.model.Refusal;

class MergeContactsTest {
    private static final String GOOGLE = "Name,E-mail 1 - Value,Phone 1 - Value,Organization Name,Notes\nAna Diaz,ana@example.com,+49 30 1234567,Acme,Met at the fair.\n";
    private static final String OTHER = "Name,E-mail 1 - Value,Organization Name,Notes\nAna María Díaz,ana@cafe.example,Café Central,Likes tea.\n";
    @TempDir Path folder;
    private AddressBook book;
    private MergeContacts merges;
    private long ana, maria;

    @BeforeEach
    void open() throws Refusal {
        book = new AddressBook(folder);
        merges = new MergeContacts(book.stores);
        book.read(GOOGLE);
        book.read(OTHER);
        ana = book.called("Ana Diaz").id();
        maria = book.called("Ana María Díaz").id();
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), book.stores.database().check());
        book.close();
    }

    private Contact merge() {
        return merges.merge(ana, maria, Map.of());
    }

    private Contact contact(long id) {
        return book.stores.contacts().find(id).orElseThrow();
    }

    @Test
    void nothingOfEitherIsLost() {
        var card = merge().card();
        assertEquals("[ana@example.com, ana@cafe.example]", card.emails().stream().map(email -> email.value()).toList().toString());
        assertEquals("Met at the fair.\n\nLikes tea.", card.note());
        assertEquals("Ana María Díaz, Acme, 1", card.name().display() + ", " + card.organization() + ", " + card.phones().size());
        assertEquals(List.of("Ana María Díaz"), book.names());
    }

    @Test
    void theUserChoosesFieldByField() {
        var together = merges.merge(ana, maria, Map.of(Field.NAME, ana, Field.ORGANIZATION, maria, Field.EMAILS, maria));
        assertEquals("Ana Diaz, Café Central, 1", together.display() + ", " + together.card().organization() + ", " + together.card().emails().size());
        assertEquals(Set.of(Field.NAME, Field.ORGANIZATION, Field.EMAILS), contact(ana).edited());
        assertEquals(together, contact(ana));
    }

    @Test
    void whatTheUserWroteWinsOverWhatAFileSays() {
        new EditContacts(book.stores).save(maria, contact -> contact.withCard(contact.card().withOrganization("Mine")));
        assertEquals("Mine", merge().card().organization());
        assertTrue(contact(ana).edited().contains(Field.ORGANIZATION));
    }

    @Test
    void whatHappenedWithOneHappenedWithBoth() {
        book.log(LocalDate.of(2026, 5, 1), Channel.CALL, maria);
        book.log(LocalDate.of(2026, 5, 2), Channel.IN_PERSON, ana, maria);
        merge();
        assertEquals(List.of(List.of(ana), List.of(ana)), book.stores.interactions().of(ana).stream().map(Interaction::with).toList());
    }

    @Test
    void nobodyMeetsWhoWasMergedAway() {
        merge();
        assertEquals(List.of(), book.stores.contacts().referred("ana@cafe.example").stream().filter(id -> id == maria).toList());
        assertEquals(List.of(ana), book.stores.search().find("cafe"));
        assertEquals(1, book.stores.people().all().size());
    }

    @Test
    void theSameFilesAgainAddNobodyAndChangeNothing() throws Refusal {
        merge();
        var before = book.everything();
        for (var file : List.of(GOOGLE, OTHER, GOOGLE)) assertEquals("0 0 1", counts(file));
        assertEquals(before, book.everything());
    }

    @Test
    void theSameFilesAgainBringNothingBackThatTheUserLeftOut() throws Refusal {
        merges.merge(ana, maria, Map.of(Field.EMAILS, ana, Field.NOTE, ana, Field.NAME, ana));
        for (var file : List.of(OTHER, GOOGLE)) assertEquals("0 0 1", counts(file));
    }

    @Test
    void whatAFileNewlySaysOfWhoWasMergedAwayIsAdded() throws Refusal {
        merge();
        assertEquals("0 1 0", counts(OTHER.replace("Organization Name", "Phone 1 - Value,Organization Name").replace("ana@cafe.example,", "ana@cafe.example,+49 40 7654321,")));
        assertEquals("Acme, 2", contact(ana).card().organization() + ", " + contact(ana).card().phones().size());
    }

    @Test
    void aStoryOfWhoWasMergedAwayIsToldOfWhoIsKept() throws Refusal {
        merges.merge(ana, maria, Map.of(Field.NAME, ana));
        book.read("date,person,channel\n2026-05-01,Ana María Díaz,call\n2026-05-02,Ana Diaz,call\n");
        assertEquals(2, book.stores.interactions().of(ana).size());
        assertEquals(List.of("Ana Diaz"), book.names());
    }

    private String counts(String file) throws Refusal {
        var counts = book.read(file).contacts();
        return counts.added() + " " + counts.updated() + " " + counts.unchanged();
    }

    @Test
    void undoingAndSplittingAreTheSame() throws Refusal {
        book.log(LocalDate.of(2026, 5, 2), Channel.IN_PERSON, ana, maria);
        var before = book.everything();
        merge();
        new Undo(book.stores).last();
        assertEquals(before, book.everything());
        merge();
        merges.split(contact(ana));
        assertEquals(before, book.everything());
    }

    @Test
    void theLastMergeIsTakenApartFirst() throws Refusal {
        long third = book.add("Ani");
        merge();
        merges.merge(ana, third, Map.of());
        assertEquals(List.of(third, maria), merges.parts(ana).stream().map(Contact::id).toList());
        merges.split(contact(ana));
        assertEquals(List.of("Ana María Díaz", "Ani"), book.names());
        merges.split(contact(ana));
        assertEquals(List.of("Ana Diaz", "Ana María Díaz", "Ani"), book.names());
        assertEquals("cli-not-merged", assertThrows(Refusal.class, () -> merges.split(contact(ana))).problem().code());
    }

    @Test
    void aMergeWithinAMergeStaysWhenTheOuterIsTakenApart() throws Refusal {
        long third = book.add("Ani");
        merges.merge(maria, third, Map.of());
        merge();
        merges.split(contact(ana));
        assertEquals(List.of(third), merges.parts(maria).stream().map(Contact::id).toList());
    }

    @Test
    void whatTheUserChangedSinceIsKeptAndSaid() throws Refusal {
        merge();
        new EditContacts(book.stores).save(ana, contact -> contact.withCard(contact.card().withNote("Mine")));
        assertEquals(List.of("Ana María Díaz"), merges.split(contact(ana)).kept());
        assertEquals("Mine", contact(ana).card().note());
        assertEquals("Likes tea.", contact(maria).card().note());
    }

    @Test
    void whoTheUserTookOutOfAnInteractionSinceIsNotPutBack() throws Refusal {
        long bob = book.add("Bob");
        long id = book.log(LocalDate.of(2026, 5, 1), Channel.CALL, maria, bob);
        merge();
        new LogInteraction(book.stores).save(book.stores.interactions().find(id).orElseThrow().withPeople(List.of(bob)));
        assertEquals(List.of("2026-05-01"), merges.split(contact(ana)).kept());
        assertEquals(List.of(bob), book.stores.interactions().find(id).orElseThrow().with());
    }

    @Test
    void whatLiesInTheTrashChangesHandsToo() throws Refusal {
        book.log(LocalDate.of(2026, 5, 1), Channel.CALL, maria);
        new LogInteraction(book.stores).trash(book.stores.interactions().of(maria).getFirst());
        merge();
        new Undo(book.stores).last();
        new Undo(book.stores).last();
        assertEquals(1, book.stores.interactions().of(maria).size());
    }

    @Test
    void theTrashIsEmptiedWithoutThem() {
        merge();
        new EmptyTrash(book.stores).run(Instant.now().plusSeconds(60L * 60 * 24 * 365));
        assertEquals(List.of(maria), merges.parts(ana).stream().map(Contact::id).toList());
    }

    @Test
    void anImportThatBroughtWhoIsPartOfAMergeCanStillBeTakenBack() throws Refusal {
        merge();
        var undone = new Undo(book.stores).importRun(book.stores.runs().latest(2).getLast().report().run());
        assertEquals(List.of("Ana María Díaz"), undone.kept());
        assertEquals(1, merges.parts(ana).size());
    }

    @Test
    void whoIsNotTheSameIsRememberedUntilItIsTakenBack() {
        assertTrue(merges.keepApart(maria, ana));
        assertFalse(merges.keepApart(ana, maria));
        assertEquals(Set.of(Pair.of(ana, maria)), book.stores.merges().apart());
        new Undo(book.stores).last();
        assertEquals(Set.of(), book.stores.merges().apart());
    }

    @Test
    void whoIsNotOnePartIsNotTheWholeEither() {
        long bob = book.add("Bob");
        merges.keepApart(maria, bob);
        merge();
        assertEquals(Set.of(Pair.of(ana, bob)), book.stores.merges().apart());
    }

    @Test
    void duplicatesAreFoundAndLeaveWhenTheyAreSettled() {
        long again = book.add("Ana Diaz");
        var find = new FindDuplicates(book.stores);
        assertEquals(List.of(ana, maria), find.run(Progress.NONE).stream().filter(found -> found.other().id() == again).map(found -> found.one().id()).sorted().toList());
        merges.keepApart(maria, again);
        merges.merge(ana, again, Map.of());
        assertEquals(List.of(), find.run(Progress.NONE));
    }
}
