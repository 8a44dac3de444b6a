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
import visavis.model.Channel;
import visavis.model.Refusal;

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
