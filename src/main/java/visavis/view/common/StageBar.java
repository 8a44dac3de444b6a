package visavis.view.common;

import java.util.EnumMap;
import java.util.Map;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import visavis.model.Stage;

/**
 * Five small steps from noticed to face to face, as many of them filled as were reached; one node, since a table has many. The
 * stage is a pseudo-class: a style class would have all styles looked up again whenever the row shows somebody else.
 */
public final class StageBar extends Region {
    private static final Map<Stage, PseudoClass> STATES = new EnumMap<>(Stage.class);
    private Stage stage;

    static {
        for (var stage : Stage.values()) STATES.put(stage, PseudoClass.getPseudoClass(stage.code()));
    }

    public StageBar() {
        getStyleClass().add("stage-bar");
        setMouseTransparent(true);
    }

    public void setStage(Stage value) {
        if (value == stage) return;
        if (stage != null) pseudoClassStateChanged(STATES.get(stage), false);
        pseudoClassStateChanged(STATES.get(value), true);
        stage = value;
    }
}
