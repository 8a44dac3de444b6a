package visavis.view.duplicates;

import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import visavis.action.FindDuplicates.Found;
import visavis.model.Reason;
import visavis.text.Messages;
import visavis.text.ReasonText;

/** Two names, how likely they are one person, and the weightiest reasons. */
final class PairCell extends ListCell<Found> {
    private static final int REASONS = 2;
    private final Messages messages;
    private final ToIntFunction<Found> size;
    private final Label names = new Label(), score = new Label(), reasons = new Label(), cluster = new Label();
    private final HBox row;

    PairCell(Messages messages, ToIntFunction<Found> size) {
        this.messages = messages;
        this.size = size;
        names.getStyleClass().add("names");
        reasons.getStyleClass().add("caption");
        score.getStyleClass().add("caption");
        cluster.getStyleClass().add("chip");
        score.setMinWidth(USE_PREF_SIZE);
        cluster.setMinWidth(USE_PREF_SIZE);
        cluster.managedProperty().bind(cluster.visibleProperty());
        var words = new VBox(names, reasons);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(words, cluster, score);
        row.getStyleClass().add("pair");
        row.setMinWidth(0);
        row.setPrefWidth(1);
    }

    @Override
    protected void updateItem(Found pair, boolean empty) {
        super.updateItem(pair, empty);
        setGraphic(empty || pair == null ? null : row);
        if (empty || pair == null) {
            setAccessibleText(null);
            return;
        }
        names.setText(messages.get("duplicates.names", pair.one().display(), pair.other().display()));
        score.setText(messages.get("duplicates.percent", percent(pair)));
        reasons.setText(pair.likeness().reasons().stream().filter(Reason::speaksFor).limit(REASONS).map(reason -> ReasonText.of(messages, reason)).collect(Collectors.joining(" · ")));
        cluster.setVisible(size.applyAsInt(pair) > 2);
        cluster.setText(messages.get("duplicates.cluster", size.applyAsInt(pair)));
        setAccessibleText(messages.get("duplicates.pair-aloud", pair.one().display(), pair.other().display(), percent(pair), reasons.getText()));
    }

    /** Certain is only what the user says. */
    static int percent(Found pair) {
        return (int) Math.min(99, Math.round(pair.likeness().score() * 100));
    }
}
