package visavis.view.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class SometimesTest {
    private final Region top = new Region(), first = new Region(), middle = new Region(), second = new Region(), bottom = new Region();
    private final Pane pane = new VBox(top, first, middle, second, bottom);
    private final SimpleBooleanProperty firstWanted = new SimpleBooleanProperty(), secondWanted = new SimpleBooleanProperty();

    SometimesTest() {
        Sometimes.in(pane, first, firstWanted);
        Sometimes.in(pane, second, secondWanted);
    }

    @Test
    void whatIsNotWantedIsNotThere() {
        assertEquals(List.of(top, middle, bottom), pane.getChildren());
    }

    @Test
    void eachComesToItsOwnPlaceWhicheverComesFirst() {
        secondWanted.set(true);
        assertEquals(List.of(top, middle, second, bottom), pane.getChildren());
        firstWanted.set(true);
        assertEquals(List.of(top, first, middle, second, bottom), pane.getChildren());
        secondWanted.set(false);
        secondWanted.set(true);
        assertEquals(List.of(top, first, middle, second, bottom), pane.getChildren());
    }
}
