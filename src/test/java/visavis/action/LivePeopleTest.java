package visavis.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visavis.insight.Journey;
import visavis.insight.Reached;
import visavis.model.Cadence;
import visavis.model.Channel;
import visavis.model.Circle;
import visavis.model.Direction;
import visavis.model.Interaction;
import visavis.model.PersonRow;
import visavis.model.Refusal;
import visavis.model.Status;
import visavis.model.Suggestion;
import visavis.model.Tie;
import visavis.model.TieSettings;
import visavis.store.Stores;

/** What is kept between readings is never shown once it is no longer so, whatever changed it and whoever did. */
class LivePeopleTest {
    private static final LocalDate TODAY = AddressBook.TODAY;
    @TempDir Path folder;
    private AddressBook book;
    private LivePeople live;
    private long ana, bob, cleo;

    @BeforeEach
    void open() throws Refusal {
        book = new AddressBook(folder);
        ana = book.add("Ana Diaz");
        bob = book.add("Bob Levi");
        cleo = book.add("Cleo Roy");
        for (int week = 1; week < 10; week++) book.log(TODAY.minusWeeks(week), Channel.CALL, ana);
        book.log(TODAY.minusDays(3), Channel.MESSAGE, bob, cleo);
        live = new LivePeople(book.stores);
        live.rows(TODAY);
    }

    @AfterEach
    void close() {
        book.close();
    }

    /** The change is seen, and as somebody sees it who never read before. */
    private void isSeen(Runnable change) {
        var before = live.rows(TODAY);
        change.run();
        var after = live.rows(TODAY);
        assertNotEquals(before, after);
        assertEquals(new LivePeople(book.stores).rows(TODAY), after);
    }

    private PersonRow row(long id) {
        return live.rows(TODAY).stream().filter(person -> person.id() == id).findFirst().orElseThrow();
    }

    @Test
    void aNewCircleOfWhichNothingIsSaidReadsNobodyElseAgain() {
        var untouched = row(ana);
        isSeen(() -> new EditContacts(book.stores).save(bob, contact -> contact.withCare(contact.care().withCircles(Set.of("Chess")))));
        assertSame(untouched, row(ana));
    }

    @Test
    void anInteractionIsSeenWithAllWhoTookPartAndNobodyElseIsReadAgain() {
        var untouched = row(ana);
        isSeen(() -> book.log(TODAY, Channel.IN_PERSON, bob, cleo));
        assertEquals(List.of(2, 2), List.of(row(bob).interactions(), row(cleo).interactions()));
        assertSame(untouched, row(ana));
    }

    @Test
    void theDaysOfTheStagesAreThoseOfTheJourney() {
        book.log(TODAY.minusWeeks(2), Channel.IN_PERSON, ana);
        book.log(TODAY.minusDays(1), Channel.IN_PERSON, ana);
        book.log(TODAY, Channel.IN_PERSON, ana);
        for (long id : List.of(ana, bob, cleo)) {
            var journey = Journey.of(book.stores.contacts().find(id).orElseThrow(), book.stores.interactions().of(id), TODAY);
            var days = row(id).reached();
            assertEquals(journey.reached(), IntStream.range(0, days.size()).mapToObj(step -> new Reached(LocalDate.ofEpochDay(days.day(step)), days.stage(step))).toList());
        }
        assertEquals(4, row(ana).reached().size());
    }

    @Test
    void aChangedMovedOrDeletedInteractionIsSeen() {
        long id = book.log(TODAY, Channel.CALL, bob);
        isSeen(() -> new LogInteraction(book.stores).save(new Interaction(id, TODAY.minusDays(1), null, Channel.IN_PERSON, Direction.MUTUAL, 90, "", "", "", List.of(ana), LogInteraction.SOURCE, "")));
        isSeen(() -> new LogInteraction(book.stores).trash(book.stores.interactions().find(id).orElseThrow()));
    }

    @Test
    void whatIsSaidOfSomebodyIsSeen() {
        var edit = new EditContacts(book.stores);
        isSeen(() -> edit.setTie(List.of(ana, bob), Tie.STRONG));
        isSeen(() -> edit.tag(List.of(cleo), "chess"));
        isSeen(() -> edit.setStatus(List.of(cleo), Status.ARCHIVED));
        isSeen(() -> edit.save(ana, contact -> contact.withCard(contact.card().withOrganization("Acme"))));
        isSeen(() -> edit.save(ana, contact -> contact.withCare(contact.care().withCadence(Cadence.days(3, 5)))));
        isSeen(() -> edit.trash(List.of(bob)));
        isSeen(() -> book.add("Dora Zed"));
    }

    @Test
    void whatWasTakenBackIsSeen() {
        isSeen(() -> book.log(TODAY, Channel.CALL, bob));
        isSeen(() -> new Undo(book.stores).last());
        isSeen(() -> new EditContacts(book.stores).trash(List.of(ana)));
        isSeen(() -> new Undo(book.stores).last());
    }

    @Test
    void aMergeAndItsUndoingAreSeen() {
        isSeen(() -> new MergeContacts(book.stores).merge(ana, bob, Map.of()));
        isSeen(() -> new Undo(book.stores).last());
    }

    @Test
    void anImportIsSeen() {
        isSeen(() -> {
            try {
                book.read("Name,Email\nEve Ash,eve@example.com\nAna Diaz,ana@example.com\n");
                book.read("date,person,channel\n2026-06-01,Cleo Roy,call\n");
            } catch (Refusal refused) {
                throw new AssertionError(refused);
            }
        });
    }

    @Test
    void otherSettingsAreSeen() {
        isSeen(() -> set(TieSettings.DEFAULT.withHalfLife(20)));
        isSeen(() -> set(TieSettings.DEFAULT.withWeak(Cadence.days(5, 20))));
        new EditContacts(book.stores).save(cleo, contact -> contact.withCare(contact.care().withCircles(Set.of("chess"))));
        isSeen(() -> set(TieSettings.DEFAULT.withCircles(List.of(new Circle("chess", false, Cadence.days(1, 1))))));
    }

    private void set(TieSettings settings) {
        book.stores.database().write(tx -> {
            book.stores.tieSettings().save(tx, settings);
            return null;
        });
    }

    @Test
    void whatAnotherProgramWroteIsSeenOnceItIsNoticed() {
        isSeen(() -> {
            try (var other = Stores.open(book.stores.database().file())) {
                new LogInteraction(other).add(new Interaction(0, TODAY, null, Channel.CALL, Direction.OUT, 5, "", "", "", List.of(cleo), LogInteraction.SOURCE, ""));
            } catch (Refusal refused) {
                throw new AssertionError(refused);
            }
            book.stores.database().noticeOthers();
        });
        assertEquals(2, row(cleo).interactions());
    }

    @Test
    void anotherDayIsSeen() {
        assertTrue(row(ana).signs().strength() > strength(live, TODAY.plusDays(30)));
        assertEquals(new LivePeople(book.stores).rows(TODAY), live.rows(TODAY));
    }

    /** With a restart after each day. */
    @Test
    void aSuggestionThatCameAtFiftyStaysUntilThirtyFiveAndComesBackAtFiftyOnly() throws Refusal {
        var band = 0;
        for (var day = TODAY; strength(live, day) >= 35; day = day.plusDays(1)) {
            assertEquals(Suggestion.STRONG, suggested(day), day.toString());
            if (strength(live, day) < 50) band++;
            restart();
        }
        assertTrue(band > 5, "there were days between the two");
        var day = TODAY;
        while (strength(live, day) >= 35) day = day.plusDays(1);
        assertEquals(Suggestion.NONE, suggested(day));
        restart();
        for (int call = 0; strength(live, day.plusDays(1)) < 42; call++) book.log(day.minusDays(call), Channel.CALL, ana);
        assertTrue(strength(live, day.plusDays(1)) < 50);
        assertEquals(Suggestion.NONE, suggested(day.plusDays(1)));
    }

    private void restart() throws Refusal {
        book.close();
        book = new AddressBook(folder);
        live = new LivePeople(book.stores);
    }

    private Suggestion suggested(LocalDate day) {
        return ana(live, day).signs().suggested();
    }

    private double strength(LivePeople people, LocalDate day) {
        return ana(people, day).signs().strength();
    }

    private PersonRow ana(LivePeople people, LocalDate day) {
        return people.rows(day).stream().filter(person -> person.id() == ana).findFirst().orElseThrow();
    }
}
