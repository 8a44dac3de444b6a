package visavis.view.people;

import java.util.List;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Combo boxes take longer to be drawn for the first time than all the table's rows, since each has a list of its own that opens: they come when
 * people are on screen already, into room that is kept for them.
 */
final class LateBoxes {
    private final Pane pane;
    private final StringProperty height;
    private final List<Node> boxes;

    /** @param height how much room they needed the last time */
    LateBoxes(Pane pane, StringProperty height) {
        this.pane = pane;
        this.height = height;
        boxes = List.copyOf(pane.getChildren());
        pane.getChildren().clear();
        if (height.get().matches("\\d{1,3}")) pane.setMinHeight(Integer.parseInt(height.get()));
    }

    void appear() {
        pane.getChildren().setAll(boxes);
        pane.setMinHeight(Region.USE_PREF_SIZE);
        pane.heightProperty().subscribe(now -> {
            if (now.intValue() > 0) height.set(Long.toString(Math.round(now.doubleValue())));
        });
    }
}
