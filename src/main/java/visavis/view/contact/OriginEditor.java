package visavis.view.contact;

import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import visavis.model.Origin;
import visavis.text.Messages;

/** Where you met, and when. */
final class OriginEditor implements Editor<Origin> {
    private final TextEditor place;
    private final DayField met;
    private final FlowPane pane;

    OriginEditor(Messages messages) {
        place = new TextEditor(messages.get("contact.origin.place"));
        met = new DayField(messages, messages.get("contact.origin.met"));
        pane = new FlowPane(place.node(), met);
        pane.getStyleClass().add("parts");
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void show(Origin value) {
        place.show(value.place());
        met.show(value.met());
    }

    @Override
    public Origin value() {
        return new Origin(place.value(), met.day());
    }

    @Override
    public Optional<String> complaint() {
        return met.complaint();
    }

    @Override
    public void focus() {
        place.focus();
    }
}
