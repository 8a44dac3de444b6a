package visavis.view.importing;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import visavis.model.Card;
import visavis.model.Contact;
import visavis.model.Field;
import visavis.model.Origin;
import visavis.model.Text;

/** Somebody in a file beside somebody known, a line for each field that either has; what is the same on both says so by its weight. */
public final class Comparison extends GridPane {
    private static final PseudoClass EQUAL = PseudoClass.getPseudoClass("equal");

    public Comparison() {
        getStyleClass().add("comparison");
        getColumnConstraints().addAll(share(16), share(42), share(42));
    }

    private static ColumnConstraints share(double percent) {
        var constraints = new ColumnConstraints();
        constraints.setPercentWidth(percent);
        return constraints;
    }

    void show(Card file, Contact known, PlanWords words) {
        getChildren().clear();
        addRow(0, label("", "caption"), label(words.get("import.match.in-file"), "section"), label(words.get("import.match.in-contacts"), "section"));
        var read = Contact.fresh("", file, Origin.UNKNOWN);
        for (var field : Field.values()) row(words.field(field), words.value(field, read), words.value(field, known));
    }

    private void row(String field, String mine, String theirs) {
        if (mine.isEmpty() && theirs.isEmpty()) return;
        boolean equal = Text.fold(mine).equals(Text.fold(theirs));
        var left = label(mine, "value");
        var right = label(theirs, "value");
        left.pseudoClassStateChanged(EQUAL, equal);
        right.pseudoClassStateChanged(EQUAL, equal);
        addRow(getRowCount(), label(field, "caption"), left, right);
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxHeight(Double.MAX_VALUE);
        return label;
    }
}
