package visavis.action;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visavis.model.Channel;
import visavis.model.Email;
import visavis.model.Refusal;
import visavis.model.Tie;

/** What is done to many is kept before it can be searched for, and yet no search misses it. */
class ManyAtOnceTest {
    private static final int MANY = 600;
    @TempDir Path folder;
    private AddressBook book;
    private List<Long> people;

    @BeforeEach
    void open() throws Refusal {
        book = new AddressBook(folder);
        people = IntStream.range(0, MANY).mapToObj(each -> book.add("Person Number" + (100 + each))).toList();
        book.log(AddressBook.TODAY, Channel.CALL, people.getFirst());
    }

    @AfterEach
    void close() {
        book.close();
    }

    private void isFoundBy(List<Long> expected, String text) {
        assertEquals(expected, book.stores.search().find(text).stream().sorted().toList());
    }

    @Test
    void aSearchFindsWhatManyWereGivenJustNow() {
        new EditContacts(book.stores).tag(people, "climbers");
        isFoundBy(people, "climb");
        isFoundBy(List.of(people.get(7)), "climb number107");
        isFoundBy(people, "person");
    }

    @Test
    void soDoesOneAfterARestart() throws Refusal {
        new EditContacts(book.stores).tag(people, "climbers");
        book.close();
        book = new AddressBook(folder);
        isFoundBy(people, "climb");
    }

    @Test
    void soDoesACommandThatNamesSomebodyByTheirAddress() {
        new EditContacts(book.stores).save(people.get(3), contact -> contact.withCard(contact.card().withEmails(List.of(new Email("", "three@example.org")))));
        new EditContacts(book.stores).tag(people, "climbers");
        assertEquals(List.of(people.get(3)), book.stores.contacts().referred("three@example.org"));
    }

    @Test
    void whatIsTakenBackIsNoLongerFound() {
        var edit = new EditContacts(book.stores);
        edit.tag(people, "climbers");
        edit.trash(List.of(people.get(5)));
        new Undo(book.stores).last();
        new Undo(book.stores).last();
        edit.makeFindable();
        isFoundBy(List.of(), "climb");
        isFoundBy(people, "person");
    }

    @Test
    void tagsComeAndGoOneByOneAndTheOthersStay() {
        var edit = new EditContacts(book.stores);
        edit.tag(people.subList(0, 10), "chess");
        edit.tag(people, "climbers");
        edit.untag(people, "climbers");
        assertEquals(List.of("chess"), book.stores.contacts().tags());
        isFoundBy(people.subList(0, 10), "chess");
    }

    @Test
    void theTiesOfThoseWhoAreTaggedAreKeptAndOfThoseWhoAreJudgedAnew() {
        var live = new LivePeople(book.stores);
        live.rows(AddressBook.TODAY);
        new EditContacts(book.stores).tag(people, "climbers");
        assertEquals(new LivePeople(book.stores).rows(AddressBook.TODAY), live.rows(AddressBook.TODAY));
        new EditContacts(book.stores).setTie(people, Tie.STRONG);
        assertEquals(new LivePeople(book.stores).rows(AddressBook.TODAY), live.rows(AddressBook.TODAY));
    }
}
