package visavis.view.importing;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.javafx.FontIcon;
import visavis.model.Likeness;
import visavis.model.Reason;

/** Why two may be one, and what speaks against it, the weightiest first. */
public final class ReasonList extends FlowPane {
    private static final PseudoClass AGAINST = PseudoClass.getPseudoClass("against");

    public ReasonList() {
        getStyleClass().add("reasons");
    }

    void show(Likeness likeness, PlanWords words) {
        getChildren().setAll(likeness.reasons().stream().filter(reason -> reason.weight() != 0).map(reason -> line(reason, words)).toList());
    }

    private static Label line(Reason reason, PlanWords words) {
        var line = new Label(words.reason(reason), new FontIcon(reason.speaksFor() ? "fth-plus" : "fth-minus"));
        line.setAccessibleText(words.get(reason.speaksFor() ? "duplicates.for-aloud" : "duplicates.against-aloud", line.getText()));
        line.pseudoClassStateChanged(AGAINST, !reason.speaksFor());
        return line;
    }
}
