package visavis.view.importing;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import visavis.view.common.Icon;

/** A name of the file, whom it may be, and what was said of it. */
final class LikelyCell extends ListCell<Likely> {
    private final PlanWords words;
    private final Label name = new Label();
    private final Label state = new Label();
    private final Icon icon = new Icon();
    private final HBox all;

    LikelyCell(PlanWords words) {
        this.words = words;
        state.getStyleClass().add("caption");
        var texts = new VBox(name, state);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        all = new HBox(icon, texts);
        all.getStyleClass().add("likely");
        all.setMinWidth(0);
        setPrefWidth(0);
        setContentDisplay(javafx.scene.control.ContentDisplay.GRAPHIC_ONLY);
        setMinHeight(Region.USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(Likely person, boolean empty) {
        super.updateItem(person, empty);
        setGraphic(empty || person == null ? null : all);
        setAccessibleText(empty || person == null ? null : person.doubt().card().display() + ", " + words.answer(person));
        if (empty || person == null) return;
        name.setText(person.doubt().card().display());
        state.setText(words.answer(person));
        icon.setIconLiteral(person.who() == null ? "fth-help-circle" : person.who().same() == 0 ? "fth-user-plus" : "fth-user-check");
    }
}
