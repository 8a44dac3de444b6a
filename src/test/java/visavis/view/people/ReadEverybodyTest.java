package visavis.view.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visavis.action.FillWithSample;
import visavis.action.LivePeople;
import visavis.model.PersonRow;
import visavis.model.Refusal;
import visavis.model.Stage;
import visavis.store.Stores;

/** Who people are is there before what happened with them, in the same order, and says nothing of what is not read yet. */
class ReadEverybodyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
    @TempDir Path folder;
    private Stores stores;
    private ReadEverybody reading;

    @BeforeEach
    void open() throws Refusal {
        stores = Stores.open(folder.resolve("visavis.db"));
        new FillWithSample(stores).run(120, 900, FillWithSample.SEED, TODAY);
        reading = new ReadEverybody(new LivePeople(stores), () -> TODAY);
    }

    @AfterEach
    void close() {
        stores.close();
    }

    private static List<Long> ids(List<PersonRow> people) {
        return people.stream().map(PersonRow::id).toList();
    }

    @Test
    void peopleAreThereEarlyAndInTheOrderTheyKeep() {
        var early = new ArrayList<Everybody>();
        var read = reading.call(early::add);
        assertEquals(1, early.size());
        assertEquals(120, early.getFirst().byId().size());
        assertTrue(early.getFirst().byId().stream().allMatch(person -> person.signs().isPending()));
        assertEquals(ids(early.getFirst().byName()), ids(read.byName()));
        assertEquals(Everybody.of(new LivePeople(stores).rows(TODAY)), read);
        assertFalse(read.byId().stream().anyMatch(person -> person.signs().isPending()));
    }

    @Test
    void whoIsReadAgainIsNotUnknownMeanwhile() {
        var early = new ArrayList<Everybody>();
        var read = reading.call();
        assertSame(read, reading.call(early::add));
        assertEquals(List.of(), early);
    }

    @Test
    void whatIsAskedOfInteractionsWaitsForThem() {
        assertFalse(Question.ALL.asksOfHistory());
        assertTrue(new Question("", new PeopleFilter(null, Stage.MET, null, null, null, null, null), null, List.of(), false).asksOfHistory());
        assertTrue(new Question("", PeopleFilter.EVERYBODY, null, List.of(Order.of(person -> false, person -> person.stage().ordinal())), true).asksOfHistory());
    }
}
