package visavis.view.importing;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import visavis.action.ImportPlan;

/** The steps of an import in a row, and where one is among them. */
public final class Trail extends HBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current"), PASSED = PseudoClass.getPseudoClass("passed"), IDLE = PseudoClass.getPseudoClass("idle");

    public Trail() {
        getStyleClass().add("trail");
        setAccessibleRole(AccessibleRole.TEXT);
        managedProperty().bind(visibleProperty());
    }

    void show(Step step, ImportPlan plan, ImportWords words) {
        for (var each : Step.values()) {
            var label = getChildren().get(each.ordinal());
            label.pseudoClassStateChanged(CURRENT, each == step);
            label.pseudoClassStateChanged(PASSED, each.ordinal() < step.ordinal());
            label.pseudoClassStateChanged(IDLE, !each.isFor(plan));
        }
        setAccessibleText(words.get("import.step.where", step.ordinal() + 1, Step.values().length));
    }
}
