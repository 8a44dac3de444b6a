package visavis.view.log;

import java.time.LocalDate;
import java.util.function.Supplier;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import visavis.model.Tie;
import visavis.view.common.Icon;

/** Somebody who may be meant, with what tells them from their namesakes, or the offer to add somebody new. */
final class SuggestionCell extends ListCell<Suggestion> {
    private final QuickLogWords words;
    private final Supplier<LocalDate> today;
    private final Icon icon = new Icon();
    private final Label name = new Label();
    private final Label about = new Label();
    private final HBox row = new HBox(icon, name, about);

    SuggestionCell(QuickLogWords words, Supplier<LocalDate> today) {
        this.words = words;
        this.today = today;
        row.getStyleClass().add("suggestion");
        about.getStyleClass().add("caption");
    }

    @Override
    protected void updateItem(Suggestion suggestion, boolean empty) {
        super.updateItem(suggestion, empty);
        setGraphic(empty ? null : row);
        switch (suggestion) {
            case null -> setAccessibleText(null);
            case Suggestion.Known known -> show(known);
            case Suggestion.Stranger stranger -> show("fth-user-plus", words.get("quicklog.add", stranger.name()), "", false);
        }
    }

    private void show(Suggestion.Known known) {
        var strong = known.person().contact().tie() == Tie.STRONG;
        show("fth-user", known.name(), words.about(known.person(), today.get()), strong);
    }

    private void show(String literal, String text, String detail, boolean strong) {
        icon.setIconLiteral(literal);
        name.setText(text);
        about.setText(detail);
        name.getStyleClass().remove("tie-strong");
        if (strong) name.getStyleClass().add("tie-strong");
        setAccessibleText(text + " " + detail);
    }
}
