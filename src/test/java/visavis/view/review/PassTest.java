package visavis.view.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import visavis.model.Care;
import visavis.model.PersonRow;
import visavis.model.Stage;
import visavis.model.StageDays;
import visavis.model.Status;
import visavis.model.Tie;
import visavis.model.TieSigns;

class PassTest {
    private final Pass pass = new Pass();

    @BeforeEach
    void meetThree() {
        meet(Set.of(), 1, 2, 3);
    }

    /** @param judged of whom the user has said */
    private void meet(Set<Long> judged, long... ids) {
        pass.meet(Waiting.among(LongStream.of(ids).mapToObj(id -> person(id, judged.contains(id))).toList()));
    }

    private static PersonRow person(long id, boolean judged) {
        return new PersonRow(id, "", "Person " + id, "", "", Tie.WEAK, judged, Status.ACTIVE, "", List.of(), Care.NONE, Stage.LISTED, null, null, 0, TieSigns.NONE, StageDays.NONE);
    }

    private List<Long> next() {
        return pass.next(10).stream().map(PersonRow::id).toList();
    }

    @Test
    void theNextIsThereBeforeAnythingIsWritten() {
        pass.writing(pass.answer(Tie.STRONG).person().id(), true);
        assertEquals(List.of(2L, 3L), next());
        meet(Set.of(), 1, 2, 3);
        assertEquals(List.of(2L, 3L), next());
        assertEquals(3, pass.total());
    }

    @Test
    void goingBackLeadsThroughEverythingSaidAndSkipped() {
        pass.answer(Tie.WEAK);
        pass.answer(null);
        pass.back();
        assertEquals(List.of(2L, 3L), next());
        pass.back();
        assertEquals(List.of(1L, 2L, 3L), next());
        assertNull(pass.back());
    }

    @Test
    void whoIsTakenBackElsewhereIsAskedAboutAgain() {
        pass.answer(Tie.STRONG);
        meet(Set.of(1L), 1, 2, 3);
        assertEquals(List.of(2L, 3L), next());
        meet(Set.of(), 1, 2, 3);
        assertEquals(List.of(1L, 2L, 3L), next());
        assertEquals(0, pass.count(Tie.STRONG));
    }

    @Test
    void whoIsAnsweredOrGoneElsewhereIsNotAskedAbout() {
        meet(Set.of(1L), 1, 3);
        assertEquals(List.of(3L), next());
        assertEquals(1, pass.total());
    }

    @Test
    void whoIsShownStaysWhoeverComesBefore() {
        pass.answer(null);
        meet(Set.of(), 0, 1, 2, 3);
        assertEquals(List.of(2L, 0L, 3L), next());
        assertEquals(4, pass.total());
    }

    @Test
    void whoIsBeingTakenBackIsShownThoughTheStoreDoesNotKnowYet() {
        pass.answer(Tie.STRONG);
        meet(Set.of(1L), 1, 2, 3);
        pass.writing(pass.back().person().id(), true);
        meet(Set.of(1L), 1, 2, 3);
        assertEquals(List.of(1L, 2L, 3L), next());
        pass.writing(1, false);
        meet(Set.of(), 1, 2, 3);
        assertEquals(List.of(1L, 2L, 3L), next());
        assertEquals(3, pass.total());
    }
}
