package visavis.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visavis.model.Channel;
import visavis.model.Interaction;
import visavis.model.Refusal;
import visavis.model.Stage;
import visavis.model.Step;

class LogInteractionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    @TempDir Path folder;
    private AddressBook book;
    private LogInteraction log;
    private long ana, bob;

    @BeforeEach
    void open() throws Refusal {
        book = new AddressBook(folder);
        log = new LogInteraction(book.stores);
        ana = book.add("Ana Diaz");
        bob = book.add("Bob Levi");
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void aCoffeeRaisesTheStageOfAllWhoWereThere() {
        book.log(DAY, Channel.IN_PERSON, ana, bob);
        assertEquals(List.of(Stage.MET, Stage.MET), new LivePeople(book.stores).rows(AddressBook.TODAY).stream().map(row -> row.stage()).toList());
    }

    @Test
    void aMissedCallRaisesNothing() {
        book.log(DAY, Channel.MISSED_CALL, ana);
        assertEquals(Stage.LISTED, new ReadPeople(book.stores).person(ana, AddressBook.TODAY).orElseThrow().overview().stage());
    }

    @Test
    void anInteractionNeedsSomebody() {
        assertThrows(IllegalArgumentException.class, () -> book.log(DAY, Channel.CALL));
        long id = book.log(DAY, Channel.CALL, ana);
        var alone = book.stores.interactions().find(id).orElseThrow().withPeople(List.of());
        assertThrows(IllegalArgumentException.class, () -> log.save(alone));
        assertEquals(List.of(ana), book.stores.interactions().find(id).orElseThrow().with());
    }

    @Test
    void itsPeopleCanBeChanged() {
        var call = book.stores.interactions().find(book.log(DAY, Channel.CALL, ana)).orElseThrow();
        log.save(call.withPeople(List.of(bob)));
        assertEquals(List.of(), book.stores.interactions().of(ana));
        assertEquals(1, book.stores.interactions().of(bob).size());
    }

    @Test
    void whatIsWrittenIsFoundAndWhatIsDeletedIsNot() {
        var walk = new Interaction(0, DAY, null, Channel.IN_PERSON, Channel.IN_PERSON.usualDirection(), 60, "Volkspark", "Walk", "Talked about kayaks", List.of(ana), LogInteraction.SOURCE, "");
        long id = log.add(walk);
        assertEquals(List.of(ana), book.stores.search().find("kayak"));
        log.trash(walk.withId(id));
        assertEquals(List.of(), book.stores.search().find("kayak"));
        assertEquals(0, book.stores.interactions().count());
    }

    @Test
    void theSameAsBeforeIsNoStep() {
        var call = book.stores.interactions().find(book.log(DAY, Channel.CALL, ana)).orElseThrow();
        var last = book.stores.steps().last();
        log.save(call);
        assertEquals(last, book.stores.steps().last());
    }

    @Test
    void theStepNamesWhomItIsAbout() {
        book.log(DAY, Channel.CALL, bob);
        assertEquals(Step.Kind.LOG + " Bob Levi", book.stores.steps().last().map(step -> step.kind() + " " + step.subject()).orElseThrow());
    }
}
