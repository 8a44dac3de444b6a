package visavis.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visavis.model.Cadence;
import visavis.model.Circle;
import visavis.model.Refusal;
import visavis.model.TieSettings;

class EditCirclesTest {
    private static final Circle CHOIR = new Circle("Choir", true, Cadence.days(14, 30));
    @TempDir Path folder;
    private AddressBook book;
    private EditCircles circles;

    @BeforeEach
    void open() throws Refusal {
        book = new AddressBook(folder);
        circles = new EditCircles(book.stores);
        var edit = new EditContacts(book.stores);
        edit.save(book.add("Ana Diaz"), ana -> ana.withCare(ana.care().withCircles(Set.of("Choir", "Work"))));
        edit.save(book.add("Bob Levi"), bob -> bob.withCare(bob.care().withCircles(Set.of("Choir"))));
        new ChangeTieSettings(book.stores).circle("Choir", circle -> CHOIR);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private Set<String> of(String name) {
        return book.called(name).care().circles();
    }

    private List<Circle> circles() {
        return book.stores.tieSettings().get().circles();
    }

    @Test
    void everybodyInItIsInTheRenamedOneAndWhatHoldsForItGoesAlong() {
        circles.rename("Choir", " Singers ");
        assertEquals(Set.of("Singers", "Work"), of("Ana Diaz"));
        assertEquals(Set.of("Singers"), of("Bob Levi"));
        assertEquals(List.of(new Circle("Singers", true, Cadence.days(14, 30)), new Circle("Work", false, null)), circles());
    }

    @Test
    void oneUndoBringsBackNameMembersAndWhatHeldForThem() {
        var before = book.everything();
        var said = circles();
        circles.rename("Choir", "Singers");
        new Undo(book.stores).last();
        assertEquals(before, book.everything());
        assertEquals(said, circles());
    }

    @Test
    void renamedLikeAnotherTheTwoBecomeOneAndCanBeTwoAgain() {
        circles.rename("Choir", "Work");
        assertEquals(Set.of("Work"), of("Ana Diaz"));
        assertEquals(List.of(new Circle("Work", false, null)), circles());
        new Undo(book.stores).last();
        assertEquals(Set.of("Choir", "Work"), of("Ana Diaz"));
        assertEquals(List.of(CHOIR, new Circle("Work", false, null)), circles());
    }

    @Test
    void removedItLeavesItsPeopleAndUndoneItIsBack() {
        circles.remove("Choir");
        assertEquals(List.of(new Circle("Work", false, null)), circles());
        assertEquals(List.of("Ana Diaz", "Bob Levi"), book.names());
        new Undo(book.stores).last();
        assertEquals(Set.of("Choir"), of("Bob Levi"));
        assertTrue(circles().contains(CHOIR));
    }

    @Test
    void whatIsSaidOfItSinceIsKeptByUndoing() {
        circles.rename("Choir", "Singers");
        new ChangeTieSettings(book.stores).circle("Singers", circle -> new Circle("Singers", false, Cadence.NONE));
        assertEquals(List.of("Singers"), new Undo(book.stores).last().orElseThrow().kept());
    }

    @Test
    void decisionsAboutTiesDoNotLoseEachOther() {
        var change = new ChangeTieSettings(book.stores);
        change.run(settings -> settings.withHalfLife(30));
        change.run(settings -> settings.withWeak(Cadence.RHYTHM));
        assertEquals(new TieSettings(30, Cadence.RHYTHM, Cadence.RHYTHM, false, circles()), book.stores.tieSettings().get());
    }
}
