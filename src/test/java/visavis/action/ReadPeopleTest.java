package visavis.action;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import visavis.model.Channel;
import visavis.model.Direction;
import visavis.model.Interaction;
import visavis.model.Overview;
import visavis.model.PersonLine;
import visavis.model.Refusal;
import visavis.store.Stores;

class ReadPeopleTest {
    @TempDir Path folder;
    private AddressBook book;

    @BeforeEach
    void open() throws Refusal {
        book = new AddressBook(folder);
        book.read(Exports.LINKEDIN);
        book.read(Exports.HISTORY);
        book.add("Cleo Roy");
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void theTableTheListAndTheCardTellTheSame() {
        var people = new ReadPeople(book.stores);
        var list = people.overviews(AddressBook.TODAY);
        var rows = new LivePeople(book.stores).rows(AddressBook.TODAY);
        for (int i = 0; i < list.size(); i++) {
            var view = list.get(i);
            var row = rows.get(i);
            assertEquals(view, people.person(row.id(), AddressBook.TODAY).orElseThrow().overview());
            assertEquals(List.of(view.contact().display(), view.stage(), Optional.ofNullable(view.lived()), Optional.ofNullable(view.lastContact()), view.interactions()),
                    List.of(row.name(), row.stage(), Optional.ofNullable(row.lived()), Optional.ofNullable(row.lastContact()), row.interactions()));
        }
        assertEquals(3, list.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1969-07-21", "2024-02-29", "2026-03-01"})
    void aLineTellsTheSameAsEverythingKnown(LocalDate day) throws Refusal {
        try (var stores = Stores.open(folder.resolve("sample.db"))) {
            new FillWithSample(stores).run(60, 900, FillWithSample.SEED, AddressBook.TODAY);
            new LogInteraction(stores).add(new Interaction(0, LocalDate.of(1969, 7, 20), null, Channel.CALL, Direction.MUTUAL, 90, "", "", "", List.of(1L), LogInteraction.SOURCE, ""));
            var people = new ReadPeople(stores);
            var known = people.known(day);
            assertEquals(people.overviews(day), known.stream().map(each -> each.overview()).toList());
            assertEquals(known.stream().map(each -> line(each.overview())).toList(), people.lines(day));
            for (var each : known) {
                long id = each.overview().contact().id();
                assertEquals(people.person(id, day).orElseThrow().overview(), each.overview());
                assertEquals(new ReadTies(stores).looksStrong(each.overview().contact(), stores.interactions().of(id), day), each.looksStrong());
            }
        }
    }

    private static PersonLine line(Overview view) {
        var contact = view.contact();
        return new PersonLine(contact.id(), contact.display(), contact.card().organization(), contact.tie(), contact.status(), view.stage(), view.lastContact());
    }

    @Test
    void theStageIsTheOneReachedOnTheDayAskedFor() {
        var bob = book.called("Bob Levi").id();
        var people = new ReadPeople(book.stores);
        assertEquals(List.of("LISTED", "LISTED", "TALKING", "MET"), List.of("2026-01-01", "2026-01-15", "2026-02-01", "2026-03-01").stream()
                .map(day -> people.person(bob, LocalDate.parse(day)).orElseThrow().overview().stage().name()).toList());
    }

    @Test
    void whoMetNobodyYetIsListedWithoutADate() {
        var cleo = new ReadPeople(book.stores).person(book.called("Cleo Roy").id(), AddressBook.TODAY).orElseThrow().overview();
        assertEquals("LISTED null null null 0", cleo.stage() + " " + cleo.lived() + " " + cleo.firstContact() + " " + cleo.lastContact() + " " + cleo.interactions());
    }

    @Test
    void theNewestInteractionComesFirst() {
        var bob = new ReadPeople(book.stores).person(book.called("Bob Levi").id(), AddressBook.TODAY).orElseThrow();
        assertEquals(List.of(Channel.IN_PERSON, Channel.MESSAGE, Channel.MESSAGE), bob.interactions().stream().map(each -> each.channel()).toList());
    }

    @Test
    void theDayMetIsTheFirstContact() {
        assertEquals(LocalDate.of(2023, 1, 15), new ReadPeople(book.stores).person(book.called("Bob Levi").id(), AddressBook.TODAY).orElseThrow().overview().firstContact());
    }

    @Test
    void nobodyHasAnUnknownId() {
        assertEquals(Optional.empty(), new ReadPeople(book.stores).person(999, AddressBook.TODAY));
    }
}
