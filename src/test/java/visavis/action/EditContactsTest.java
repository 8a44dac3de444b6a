package visavis.action;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visavis.model.Card;
import visavis.model.Channel;
import visavis.model.Contact;
import visavis.model.Email;
import visavis.model.Field;
import visavis.model.ImportCounts;
import visavis.model.Name;
import visavis.model.Phone;
import visavis.model.Refusal;
import visavis.model.Status;
import visavis.model.Step;
import visavis.model.Tie;

class EditContactsTest {
    @TempDir Path folder;
    private AddressBook book;
    private EditContacts edit;

    @BeforeEach
    void open() throws Refusal {
        book = new AddressBook(folder);
        edit = new EditContacts(book.stores);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void somebodyAddedByHandIsWeakAndTheUsersOwnWord() {
        long id = edit.add(Card.EMPTY.withName(Name.of("Ana", "Diaz")).withOrganization("Acme"));
        var ana = book.stores.contacts().find(id).orElseThrow();
        assertEquals(Set.of(Field.NAME, Field.ORGANIZATION), ana.edited());
        assertEquals("Ana Diaz of Acme, WEAK, ACTIVE", ana.display() + " of " + ana.card().organization() + ", " + ana.tie() + ", " + ana.status());
    }

    @Test
    void everyContactHasAUidOfItsOwn() {
        book.add("Ana Diaz");
        book.add("Bob Levi");
        assertNotEquals(book.called("Ana Diaz").uid(), book.called("Bob Levi").uid());
    }

    @Test
    void savingMarksWhatChangedAndNothingElse() {
        long id = book.add("Ana Diaz");
        edit.save(id, contact -> contact.withCard(contact.card().withTitle("Owner")).withStatus(Status.ARCHIVED));
        assertEquals(Set.of(Field.NAME, Field.TITLE, Field.STATUS), book.called("Ana Diaz").edited());
    }

    @Test
    void aNumberTypedByHandIsKnownAsItIsDialledFromAbroad() throws Refusal {
        var here = new EditContacts(book.stores, "DE");
        long ana = here.add(Card.EMPTY.withName(Name.of("Ana", "Diaz")).withPhones(List.of(phone("0151 23456789"))));
        long bob = book.add("Bob Levi");
        here.save(bob, contact -> contact.withCard(contact.card().withPhones(List.of(phone("(030) 901820"), phone("ask Ana")))));
        assertEquals(List.of(new Phone("mobile", "0151 23456789", "+4915123456789")), phones(ana));
        assertEquals(List.of(new Phone("mobile", "(030) 901820", "+4930901820"), phone("ask Ana")), phones(bob));
        var report = book.read("Name,Organization,Phone\nAna Diaz,Acme,+49 151 23456789\nBob Levi,Acme,+49 30 901820\n");
        assertEquals(new ImportCounts(0, 2, 0, 0, 0), report.contacts());
    }

    @Test
    void aNumberNobodyTouchedStaysAsAFileBroughtIt() {
        long ana = new EditContacts(book.stores, "").add(Card.EMPTY.withName(Name.of("Ana", "Diaz")).withPhones(List.of(phone("0151 23456789"))));
        var here = new EditContacts(book.stores, "DE");
        here.save(ana, contact -> contact.withCard(contact.card().withPhones(List.of(phone("0151 23456789"), phone("0151 1111111")))));
        assertEquals(List.of("", "+491511111111"), phones(ana).stream().map(Phone::e164).toList());
    }

    private List<Phone> phones(long id) {
        return book.stores.contacts().find(id).orElseThrow().card().phones();
    }

    private static Phone phone(String value) {
        return new Phone("mobile", value, "");
    }

    @Test
    void savingTheSameIsNoStep() {
        long id = book.add("Ana Diaz");
        var last = book.stores.steps().last();
        edit.save(id, contact -> contact);
        edit.setTie(List.of(id), Tie.WEAK);
        edit.untag(List.of(id), "friends");
        assertEquals(last, book.stores.steps().last());
    }

    @Test
    void whatIsSaidOfATieIsTheUsersWordAlsoWhereItWasSoAlready() {
        long id = book.add("Ana Diaz");
        assertEquals(book.stores.steps().last().orElseThrow().id() + 1, edit.judge(id, Tie.WEAK));
        assertEquals(Set.of(Field.NAME, Field.TIE), book.called("Ana Diaz").edited());
        assertEquals(0, edit.judge(id, Tie.WEAK), "it is known already");
        new Undo(book.stores).last();
        assertEquals(Set.of(Field.NAME), book.called("Ana Diaz").edited());
    }

    @Test
    void nobodyChosenIsNoStep() {
        book.add("Ana Diaz");
        var last = book.stores.steps().last();
        edit.trash(List.of());
        edit.tag(List.of(), "friends");
        assertEquals(last, book.stores.steps().last());
    }

    @Test
    void manyAreChangedInOneStep() {
        var ids = LongStream.rangeClosed(1, 60).mapToObj(number -> book.add("Person " + number)).toList();
        edit.setTie(ids, Tie.STRONG);
        assertEquals(60, book.stores.contacts().all().stream().filter(contact -> contact.tie() == Tie.STRONG).count());
        var step = book.stores.steps().last().orElseThrow();
        assertEquals(Step.Kind.TIE + " 60 strong", step.kind() + " " + step.amount() + " " + step.subject());
    }

    @Test
    void tagsComeAndGoWithoutTouchingOthers() {
        long ana = book.add("Ana Diaz"), bob = book.add("Bob Levi");
        edit.tag(List.of(ana, bob), " friends ");
        edit.tag(List.of(ana), "coffee");
        edit.untag(List.of(ana), "friends");
        assertEquals(Set.of("coffee"), book.called("Ana Diaz").card().tags());
        assertEquals(Set.of("friends"), book.called("Bob Levi").card().tags());
        assertEquals(List.of("coffee", "friends"), book.stores.contacts().tags());
    }

    @Test
    void whatIsSaidOfManyLeavesHowToReachThemAsItWas() {
        long id = edit.add(Card.EMPTY.withName(Name.of("Ana", "Diaz")).withEmails(List.of(new Email("", "ana@example.com"))).withPhones(List.of(new Phone("", "030 1234567", ""))));
        var before = book.called("Ana Diaz");
        edit.tag(List.of(id), "friends");
        edit.setTie(List.of(id), Tie.STRONG);
        edit.setStatus(List.of(id), Status.ARCHIVED);
        edit.untag(List.of(id), "friends");
        var after = book.called("Ana Diaz");
        assertEquals(before.card(), after.card());
        assertEquals(Set.of(Field.NAME, Field.EMAILS, Field.PHONES, Field.TAGS, Field.TIE, Field.STATUS), after.edited());
    }

    @Test
    void aPhotoIsKeptAndTakenAway() {
        long id = book.add("Ana Diaz");
        edit.setPhoto(id, new byte[] {1, 2, 3});
        assertArrayEquals(new byte[] {1, 2, 3}, book.stores.photos().find(book.called("Ana Diaz").photo()).orElseThrow());
        edit.setPhoto(id, null);
        assertEquals(0, book.called("Ana Diaz").photo());
    }

    @Test
    void whoIsInTheTrashIsNotListedFoundOrTagged() {
        long id = book.add("Ana Diaz");
        edit.tag(List.of(id), "friends");
        edit.trash(List.of(id));
        assertEquals(List.of(), book.names());
        assertEquals(List.of(), new LivePeople(book.stores).rows(AddressBook.TODAY));
        assertEquals(List.of(), book.stores.contacts().referred("Ana Diaz"));
        assertEquals(List.of(), book.stores.contacts().tags());
    }

    @Test
    void whatHappenedWithOthersTooStaysWhenOneGoesToTheTrash() {
        long ana = book.add("Ana Diaz"), bob = book.add("Bob Levi");
        book.log(LocalDate.of(2026, 6, 1), Channel.IN_PERSON, ana, bob);
        edit.trash(List.of(ana));
        assertEquals(1, book.stores.interactions().of(bob).size());
        assertEquals(List.of("Bob Levi"), new ReadPeople(book.stores).overviews(AddressBook.TODAY).stream().map(view -> view.contact().display()).toList());
    }

    @Test
    void theWordOfTheUserIsHeardByWhoListens() {
        var heard = new AtomicInteger();
        book.stores.database().onChange(heard::incrementAndGet);
        long id = book.add("Ana Diaz");
        edit.setTie(List.of(id), Tie.STRONG);
        assertEquals(2, heard.get());
        assertEquals(List.of(Tie.STRONG), book.stores.contacts().all().stream().map(Contact::tie).toList());
    }
}
