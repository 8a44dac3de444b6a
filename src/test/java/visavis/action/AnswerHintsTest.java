package visavis.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visavis.model.Channel;
import visavis.model.Field;
import visavis.model.Refusal;
import visavis.model.Tie;

class AnswerHintsTest {
    private static final LocalDate TODAY = AddressBook.TODAY;
    @TempDir Path folder;
    private AddressBook book;
    private long ana;

    @BeforeEach
    void open() throws Refusal {
        book = new AddressBook(folder);
        ana = book.add("Ana Diaz");
        for (int week = 0; week < 4; week++) book.log(TODAY.minusWeeks(week), Channel.IN_PERSON, ana);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void aWeakTieThatLooksStrongIsAskedAbout() {
        assertTrue(asked());
        new EditContacts(book.stores).setTie(java.util.List.of(ana), Tie.STRONG);
        assertFalse(asked());
    }

    @Test
    void whatWasAnsweredIsAskedAgainOnlyWhenTheEvidenceMovesByABand() {
        keepWeak();
        assertFalse(asked());
        book.log(TODAY.minusDays(27), Channel.IN_PERSON, ana);
        assertFalse(asked());
        for (int day = 3; day < 30; day++) book.log(TODAY.minusDays(day), Channel.IN_PERSON, ana);
        assertTrue(asked());
    }

    @Test
    void anAnswerTakenBackIsAskedForAgain() {
        keepWeak();
        new Undo(book.stores).last();
        assertTrue(asked());
    }

    @Test
    void whatIsSaidInAReviewIsTheUsersWordEvenWhereItWasSo() {
        new EditContacts(book.stores).judge(ana, Tie.WEAK);
        assertTrue(book.called("Ana Diaz").edited().contains(Field.TIE));
        assertTrue(new LivePeople(book.stores).rows(TODAY).getFirst().judged());
        new Undo(book.stores).last();
        assertFalse(new LivePeople(book.stores).rows(TODAY).getFirst().judged());
        assertEquals(Tie.WEAK, book.called("Ana Diaz").tie());
    }

    private boolean asked() {
        return new ReadPeople(book.stores).person(ana, TODAY).orElseThrow().asked();
    }

    private void keepWeak() {
        new AnswerHints(book.stores).keepWeak(ana, new ReadPeople(book.stores).person(ana, TODAY).orElseThrow().tie().strength().score());
    }
}
