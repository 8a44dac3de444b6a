package visavis.view.importing;

import java.util.List;
import java.util.function.Function;

import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import visavis.model.Card;
import visavis.model.Text;

/** Two cards side by side, a line for each field that either has; what is the same on both says so by its weight. */
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

    void show(Card file, Card known, PlanWords words) {
        getChildren().clear();
        addRow(0, label("", "caption"), label(words.get("import.match.in-file"), "section"), label(words.get("import.match.in-contacts"), "section"));
        row("name", file, known, words, Card::display);
        row("organization", file, known, words, card -> Text.join(", ", card.title(), card.organization()));
        row("emails", file, known, words, card -> words.lines(card.emails(), email -> email.value()));
        row("phones", file, known, words, card -> words.lines(card.phones(), words::number));
        row("profiles", file, known, words, card -> words.lines(card.profiles(), profile -> profile.value().replaceFirst("^https?://(www\\.)?", "")));
        row("birthday", file, known, words, card -> words.date(card.birthday()));
        row("addresses", file, known, words, Card::place);
        row("tags", file, known, words, card -> String.join(", ", card.tags()));
        row("note", file, known, words, card -> words.brief(card.note()));
    }

    private void row(String field, Card file, Card known, PlanWords words, Function<Card, String> value) {
        var mine = value.apply(file);
        var theirs = value.apply(known);
        if (mine.isEmpty() && theirs.isEmpty()) return;
        var left = label(mine, "value");
        var right = label(theirs, "value");
        boolean equal = Text.fold(mine).equals(Text.fold(theirs));
        left.pseudoClassStateChanged(EQUAL, equal);
        right.pseudoClassStateChanged(EQUAL, equal);
        addRow(getRowCount(), label(words.get("contact.field." + field), "caption"), left, right);
        for (var each : List.of(left, right, getChildren().get(getChildren().size() - 3))) setValignment(each, VPos.TOP);
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
