package visavis.view.common;

import javafx.scene.layout.Region;
import visavis.model.Stage;

/** Five small steps from noticed to face to face, as many of them filled as were reached; one node, since a table has many. */
public final class StageBar extends Region {
    private Stage stage;

    public StageBar() {
        getStyleClass().add("stage-bar");
        setMouseTransparent(true);
    }

    public void setStage(Stage value) {
        if (value == stage) return;
        if (stage != null) getStyleClass().remove(stage.code());
        getStyleClass().add(value.code());
        stage = value;
    }
}
