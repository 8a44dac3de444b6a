package visavis.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visavis.model.Channel;
import visavis.model.Contact;
import visavis.model.Direction;
import visavis.model.Interaction;
import visavis.model.Refusal;
import visavis.model.Status;
import visavis.model.Step;
import visavis.model.Tie;

class UndoTest {
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
    void thereIsNothingToTakeBackInANewStore() {
        assertEquals(Optional.empty(), undo.last());
    }

    @Test
    void stepByStepBackToTheBeginning() throws Refusal {
        var states = new ArrayList<List<Object>>();
        for (Act act : acts()) {
            states.add(book.everything());
            act.now();
            assertTheCardTellsWhatTheTableTells();
        }
        for (var state : states.reversed()) {
            undo.last().orElseThrow();
            assertEquals(state, book.everything());
            assertTheCardTellsWhatTheTableTells();
        }
        assertEquals(Optional.empty(), undo.last());
    }

    private void assertTheCardTellsWhatTheTableTells() {
        var people = new ReadPeople(book.stores);
        for (var view : people.overviews(AddressBook.TODAY)) assertEquals(view, people.person(view.contact().id(), AddressBook.TODAY).orElseThrow().overview());
    }

    private interface Act {
        void now() throws Refusal;
    }

    private List<Act> acts() {
        return List.of(() -> book.read(Exports.LINKEDIN), () -> book.add("Cleo Roy"), () -> book.read(Exports.GOOGLE),
                () -> edit.setTie(everybody(), Tie.STRONG), () -> edit.tag(everybody(), "friends"), () -> edit.setStatus(ana(), Status.ARCHIVED),
                () -> edit.setPhoto(ana().getFirst(), new byte[] {1, 2, 3}), () -> edit.setPhoto(ana().getFirst(), null),
                () -> book.log(LocalDate.of(2026, 5, 1), Channel.CALL, ana().getFirst()), () -> book.read(Exports.HISTORY),
                () -> edit.untag(ana(), "friends"), () -> company("Mine"), () -> edit.save(ana().getFirst(), contact -> contact.withCard(contact.card().withEmails(List.of()).withBirthday(null))),
                this::moveTheLastInteraction, () -> new LogInteraction(book.stores).trash(book.stores.interactions().all().getLast()), () -> edit.trash(ana()));
    }

    private void moveTheLastInteraction() {
        var last = book.stores.interactions().all().getLast();
        new LogInteraction(book.stores).save(new Interaction(last.id(), last.date().minusYears(1), last.at(), Channel.COMMENT, Direction.IN, null, "Bonn", "Moved", "", everybody(), last.source(), last.externalKey()));
    }

    @Test
    void samplePeopleGoAsTheyCame() throws Refusal {
        new FillWithSample(book.stores).run(20, 50, 3, AddressBook.TODAY);
        var undone = undo.last().orElseThrow();
        assertEquals("20 people, 50 interactions", undone.contactsRemoved() + " people, " + undone.interactionsRemoved() + " interactions");
        assertTrue(book.isEmpty());
    }

    @Test
    void theStepTakenBackSaysWhatItWas() throws Refusal {
        book.add("Ana Diaz");
        edit.setTie(ana(), Tie.STRONG);
        assertEquals(Step.Kind.TIE + " Ana Diaz", undo.last().map(undone -> undone.step().kind() + " " + undone.step().subject()).orElseThrow());
        assertEquals(Step.Kind.ADD + " Ana Diaz", undo.last().map(undone -> undone.step().kind() + " " + undone.step().subject()).orElseThrow());
    }

    @Test
    void anUndoneEditIsNoLongerTheUsersWord() throws Refusal {
        book.read("Name,Email,Company\nAna Diaz,ana@example.com,Old Ltd\n");
        company("Mine");
        undo.last();
        book.read("Name,Email,Company\nAna Diaz,ana@example.com,New Ltd\n");
        assertEquals("New Ltd", book.called("Ana Diaz").card().organization());
    }

    @Test
    void aSearchFindsWhoCameBackFromTheTrash() throws Refusal {
        book.read(Exports.GOOGLE);
        edit.trash(ana());
        assertEquals(List.of(), book.stores.search().find("nani"));
        undo.last();
        assertEquals(ana(), book.stores.search().find("nani"));
    }

    private void company(String name) {
        edit.save(ana().getFirst(), contact -> contact.withCard(contact.card().withOrganization(name)));
    }

    private List<Long> ana() {
        return List.of(book.called("Ana Diaz").id());
    }

    private List<Long> everybody() {
        return book.stores.contacts().all().stream().map(Contact::id).toList();
    }
}
