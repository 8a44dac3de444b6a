package visavis.view.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;
import visavis.model.Care;
import visavis.model.PersonRow;
import visavis.model.Stage;
import visavis.model.StageDays;
import visavis.model.Status;
import visavis.model.Tie;
import visavis.model.TieSigns;

class RowsTest {
    private static final PersonRow ANA = person(1, "Ana"), BEN = person(2, "Ben"), CLEO = person(3, "Cleo");
    private final Rows rows = new Rows();
    private final List<String> told = new ArrayList<>();

    RowsTest() {
        ListChangeListener<PersonRow> listener = change -> {
            while (change.next()) told.add("%d to %d %s, %d gone".formatted(change.getFrom(), change.getTo(), change.wasUpdated() ? "others" : "new", change.getRemovedSize()));
        };
        rows.addListener(listener);
        rows.addListener((ListChangeListener<PersonRow>) change -> assertEquals(rows, change.getList()));
    }

    private static PersonRow person(long id, String name) {
        return new PersonRow(id, "u" + id, name, "", "", Tie.WEAK, true, Status.ACTIVE, "", List.of(), Care.NONE, Stage.LISTED, null, null, 0, TieSigns.NONE, StageDays.NONE);
    }

    @Test
    void showingOthersIsToldOnceAndFirstOfThoseInTheirPlaces() {
        rows.show(List.of(ANA, BEN));
        rows.show(List.of(CLEO));
        rows.show(List.of());
        rows.show(List.of());
        assertEquals(List.of("0 to 2 new, 0 gone", "0 to 1 others, 0 gone", "1 to 1 new, 1 gone", "0 to 0 new, 1 gone"), told);
    }

    @Test
    void oneRowAfterTheOtherCanStillBeChanged() {
        rows.show(List.of(ANA, BEN));
        rows.set(0, CLEO);
        rows.add(1, ANA);
        rows.remove(2);
        assertEquals(List.of(CLEO, ANA), rows);
        assertEquals(4, told.size());
    }

    @Test
    void aRowThatIsAnotherNowIsNotReplaced() {
        rows.show(List.of(ANA, BEN));
        rows.renew(1, CLEO);
        assertEquals(List.of(ANA, CLEO), rows);
        assertEquals("1 to 2 others, 0 gone", told.getLast());
    }

    @Test
    void aRowIsFoundAsItIsAndNotAsItWas() {
        rows.show(List.of(ANA, BEN));
        assertEquals(1, rows.indexOf(BEN));
        assertTrue(rows.contains(person(2, "Ben")));
        assertFalse(rows.contains(person(2, "Benedict")));
        assertEquals(-1, rows.indexOf("Ben"));
    }
}
