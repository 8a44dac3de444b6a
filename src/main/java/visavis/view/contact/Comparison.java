package visavis.view.contact;

import java.util.List;
import java.util.Optional;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import visavis.model.Text;
import visavis.text.Messages;
import visavis.view.chart.JourneyChart;
import visavis.view.contact.InteractionEditorController.Companion;

/** Lays somebody else's journey over the one on the chart: a button that becomes a field to find them by name, and then their name. */
final class Comparison extends StackPane {
    private final Button begin = new Button();
    private final Chips<Companion> whom;
    private final ShownPerson shown;
    private final JourneyChart chart;
    private List<Companion> everybody = List.of();

    Comparison(ShownPerson shown, JourneyChart chart, Messages messages) {
        this.shown = shown;
        this.chart = chart;
        begin.setId("compare");
        begin.setText(messages.get("contact.compare"));
        begin.getStyleClass().addAll("flat", "small");
        begin.setOnAction(click -> ask());
        whom = new Chips<>(messages, messages.get("contact.compare.prompt"), Companion::name, this::find);
        whom.field().setId("compareWith");
        whom.items().addListener((ListChangeListener<Companion>) change -> compare());
        // Left empty it is a button again.
        whom.field().focusedProperty().addListener((focus, was, is) -> {
            if (!is && whom.items().isEmpty()) end();
        });
        whom.field().addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) leave(key);
        });
        whom.field().managedProperty().bind(whom.field().visibleProperty());
        getStyleClass().add("comparison");
        getChildren().setAll(begin);
    }

    private void ask() {
        long self = shown.id().get();
        shown.readPeople(people -> {
            everybody = InteractionDialog.companions(people).stream().filter(each -> each.id() != self).toList();
            whom.offer(everybody);
        });
        getChildren().setAll(whom);
        whom.field().setVisible(true);
        whom.field().requestFocus();
    }

    private void compare() {
        if (whom.items().isEmpty()) {
            end();
            return;
        }
        long first = shown.id().get();
        whom.field().setVisible(false);
        shown.readJourney(whom.items().getFirst().id(), other -> {
            if (shown.id().get() == first && !whom.items().isEmpty()) chart.setCompared(other);
        });
    }

    /** Takes the other journey away. */
    void end() {
        chart.setCompared(null);
        whom.field().clear();
        if (!whom.items().isEmpty()) whom.items().clear();
        getChildren().setAll(begin);
    }

    private void leave(KeyEvent key) {
        end();
        begin.requestFocus();
        key.consume();
    }

    private Optional<Companion> find(String typed) {
        var called = everybody.stream().filter(each -> Text.fold(each.name()).equals(Text.fold(typed))).limit(2).toList();
        return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
    }
}
