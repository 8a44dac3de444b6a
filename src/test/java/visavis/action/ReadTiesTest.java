package visavis.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import visavis.insight.Evidence;
import visavis.model.Suggestion;
import visavis.model.Channel;
import visavis.model.Direction;
import visavis.model.Interaction;
import visavis.model.Lane;
import visavis.model.Refusal;
import visavis.model.Stage;
import visavis.model.Status;
import visavis.model.Step;
import visavis.model.Tie;

class ReadTiesTest {
    private static final LocalDate TODAY = AddressBook.TODAY;
    @TempDir Path folder;
    private AddressBook book;
    private long cleo, ana, bob;

    /** Cleo is only listed, Ana is met every week, Bob was sent one message. */
    @BeforeEach
    void open() throws Refusal {
        book = new AddressBook(folder);
        cleo = book.add("Cleo Roy");
        bob = book.add("Bob Levi");
        ana = book.add("Ana Diaz");
        for (int week = 0; week < 10; week++) book.log(TODAY.minusWeeks(week), Channel.IN_PERSON, ana);
        book.log(TODAY.minusDays(3), Channel.MESSAGE, bob);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void theStrongestTieComesFirstAndWhoIsOnlyListedLast() {
        assertEquals(List.of("Ana Diaz", "Bob Levi", "Cleo Roy"), names(TODAY));
        assertEquals(List.of(Suggestion.STRONG, Suggestion.NOT_ENOUGH_EVIDENCE, Suggestion.NOT_ENOUGH_EVIDENCE), ties(TODAY).stream().map(ReadTies.Known::suggested).toList());
    }

    @Test
    void everyTieIsWhatItsOwnInteractionsComeTo() {
        book.log(TODAY.minusDays(20), Channel.LIKE, ana, bob);
        for (var tie : ties(TODAY)) {
            var evidence = Evidence.of(book.stores.interactions().of(tie.person().id()), TODAY, Evidence.HALF_LIFE);
            assertEquals(evidence.strength(), tie.strength());
            assertEquals(evidence.rhythm(), tie.rhythm());
        }
    }

    /** Days and minutes cross from the store as one number. */
    @ParameterizedTest
    @CsvSource({"1969-12-31,0", "1969-07-20,20160", "1970-01-01,", "0001-01-01,90", "2026-06-15,0", "1900-02-28,"})
    void anyDayAndLengthIsReadAsItWasWritten(LocalDate day, Integer minutes) {
        var written = new Interaction(0, day, null, Channel.IN_PERSON, Direction.MUTUAL, minutes, "", "", "", List.of(cleo), LogInteraction.SOURCE, "");
        new LogInteraction(book.stores).add(written);
        var read = new ArrayList<Object>();
        book.stores.interactions().visitAll((contact, its, channel, direction, length) -> {
            if (contact == cleo) read.addAll(Arrays.asList(LocalDate.ofEpochDay(its), channel, direction, length));
        }, contact -> read.add(contact));
        assertEquals(Arrays.asList(day, Channel.IN_PERSON, Direction.MUTUAL, minutes, cleo, bob, ana), read);
    }

    @Test
    void theJourneyIsTheOneOfThePeopleTable() {
        var rows = new LivePeople(book.stores).rows(TODAY);
        for (var tie : ties(TODAY)) assertTrue(rows.contains(tie.person()), tie.person().toString());
        var first = ties(TODAY).getFirst().person();
        assertEquals(List.of(Stage.FACE_TO_FACE, Lane.IN_PERSON), List.of(first.stage(), first.lived()));
    }

    @Test
    void aDayInThePastGivesWhatWasTrueThen() {
        var day = TODAY.minusWeeks(6);
        var then = ties(day);
        for (int week = 0; week < 6; week++) book.log(day.plusDays(1 + week), Channel.CALL, ana, bob, cleo);
        assertEquals(then, ties(day));
        assertEquals(4, then.getFirst().rhythm().contactDays());
    }

    @Test
    void beforeTheFirstInteractionThereIsNothingToGoBy() {
        for (var tie : ties(TODAY.minusYears(1))) {
            assertEquals("0.0 LISTED NOT_ENOUGH_EVIDENCE 0", tie.strength().score() + " " + tie.person().stage() + " " + tie.suggested() + " " + tie.rhythm().contactDays());
            assertNull(tie.fading());
        }
        assertEquals(List.of("Cleo Roy", "Bob Levi", "Ana Diaz"), names(TODAY.minusYears(1)));
    }

    @Test
    void onlyActiveContactsAreWeighed() {
        new EditContacts(book.stores).setStatus(List.of(ana), Status.ARCHIVED);
        new EditContacts(book.stores).trash(List.of(bob));
        assertEquals(List.of("Cleo Roy"), names(LocalDate.now()));
        assertFalse(looksStrong(ana));
    }

    @Test
    void anInteractionInTheTrashSaysNothing() {
        long call = book.log(TODAY, Channel.CALL, cleo);
        assertEquals(1, ties(TODAY).stream().filter(tie -> tie.person().id() == cleo).findFirst().orElseThrow().rhythm().contactDays());
        book.stores.database().write(tx -> {
            book.stores.interactions().trash(tx, book.stores.steps().begin(tx, Step.Kind.DELETE, "", 1), call);
            return null;
        });
        assertEquals(List.of("Ana Diaz", "Bob Levi", "Cleo Roy"), names(TODAY));
    }

    @Test
    void whatTheUserSaidOfATieStandsFromThatDayOn() {
        new EditContacts(book.stores).setTie(List.of(cleo), Tie.STRONG);
        assertEquals(Tie.STRONG, tie(cleo, LocalDate.now()));
        assertEquals(Tie.WEAK, tie(cleo, LocalDate.now().minusDays(2)));
    }

    @Test
    void whatWasTakenBackIsNotWhatTheUserSays() {
        new EditContacts(book.stores).setTie(List.of(cleo), Tie.STRONG);
        new Undo(book.stores).last();
        assertEquals(Tie.WEAK, tie(cleo, LocalDate.now()));
    }

    private Tie tie(long contact, LocalDate asOf) {
        return ties(asOf).stream().map(ReadTies.Known::person).filter(person -> person.id() == contact).findFirst().orElseThrow().tie();
    }

    @Test
    void oneAndManyAreSuggestedAlike() {
        assertEquals(List.of(true, false, false), List.of(looksStrong(ana), looksStrong(bob), looksStrong(cleo)));
        for (var contact : book.stores.contacts().all()) {
            assertEquals(looksStrong(contact.id()), new ReadTies(book.stores).looksStrong(contact, book.stores.interactions().of(contact.id()), TODAY));
        }
    }

    private boolean looksStrong(long id) {
        return new ReadTies(book.stores).looksStrong(TODAY, (contact, progress) -> {}).test(book.stores.contacts().find(id).orElseThrow());
    }

    private List<ReadTies.Known> ties(LocalDate asOf) {
        return new ReadTies(book.stores).all(asOf);
    }

    private List<String> names(LocalDate asOf) {
        return ties(asOf).stream().map(tie -> tie.person().name()).toList();
    }
}
