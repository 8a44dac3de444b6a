package visavis.view.common;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import visavis.model.Likeness;
import visavis.model.Reason;
import visavis.text.Messages;
import visavis.text.ReasonText;

/** Why two may be one, and what speaks against it, the weightiest first; not what many share so that it counts for nothing. */
public final class ReasonList extends FlowPane {
    private static final PseudoClass AGAINST = PseudoClass.getPseudoClass("against");

    public ReasonList() {
        getStyleClass().add("reasons");
    }

    public void show(Likeness likeness, Messages messages) {
        getChildren().setAll(likeness.reasons().stream().filter(reason -> reason.weight() != 0).map(reason -> line(reason, messages)).toList());
    }

    private static Label line(Reason reason, Messages messages) {
        var line = new Label(ReasonText.of(messages, reason), new Icon(reason.speaksFor() ? "fth-plus" : "fth-minus"));
        line.getStyleClass().add("reason");
        line.setAccessibleText(messages.get(reason.speaksFor() ? "duplicates.for-aloud" : "duplicates.against-aloud", line.getText()));
        line.pseudoClassStateChanged(AGAINST, !reason.speaksFor());
        return line;
    }
}
