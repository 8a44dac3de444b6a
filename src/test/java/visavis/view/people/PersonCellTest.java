package visavis.view.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import visavis.model.Care;
import visavis.model.PersonRow;
import visavis.model.Stage;
import visavis.model.StageDays;
import visavis.model.Status;
import visavis.model.Tie;
import visavis.model.TieSigns;

@ExtendWith(ApplicationExtension.class)
class PersonCellTest {
    private static final PersonRow ANA = person(1, "Ana"), BEN = person(2, "Ben");
    private static final PersonCell.Show NAME = (cell, person) -> cell.setText(person.name());

    private static PersonRow person(long id, String name) {
        return new PersonRow(id, "u" + id, name, "", "", Tie.WEAK, true, Status.ACTIVE, "", List.of(), Care.NONE, Stage.LISTED, null, null, 0, TieSigns.NONE, StageDays.NONE);
    }

    @Test
    void whatACellWaitedForIsShownOnlyWhileItIsAboutThatPerson(FxRobot robot) {
        robot.interact(() -> {
            var cell = new PersonCell((same, person) -> {});
            cell.await();
            cell.updateItem(ANA, false);
            cell.stopAwaiting(BEN, NAME);
            assertTrue(cell.isAwaiting());
            assertNull(cell.getText());
            cell.stopAwaiting(ANA, NAME);
            assertFalse(cell.isAwaiting());
            assertEquals("Ana", cell.getText());
        });
    }

    @Test
    void anEmptyCellAwaitsNothing(FxRobot robot) {
        robot.interact(() -> {
            var cell = new PersonCell(NAME);
            cell.await();
            cell.updateItem(null, true);
            assertFalse(cell.isAwaiting());
        });
    }
}
