package visavis.view.common;

import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import visavis.model.Stage;

/** Five small steps from noticed to face to face, as many of them filled as were reached; cool below, warm above. */
public final class StageBar extends HBox {
    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");

    public StageBar() {
        getStyleClass().add("stage-bar");
        for (var stage : Stage.values()) {
            if (stage == Stage.LISTED) continue;
            var step = new Region();
            step.getStyleClass().addAll("step", stage.code());
            getChildren().add(step);
        }
        setMouseTransparent(true);
    }

    public void setStage(Stage stage) {
        for (int i = 0; i < getChildren().size(); i++) getChildren().get(i).pseudoClassStateChanged(REACHED, i < stage.number());
    }
}
