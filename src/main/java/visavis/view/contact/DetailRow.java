package visavis.view.contact;

import java.util.List;
import java.util.function.Function;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import visavis.model.Contact;
import visavis.view.common.Icon;

/** A field's name beside its value; gone while there is no value, when the offer to add one shows instead. */
final class DetailRow<T> extends HBox {
    private final Button offer;
    private final InPlace<T> value;
    private final Function<Contact, T> read;

    DetailRow(String label, String offerText, InPlace<T> value, Function<Contact, T> read) {
        this.value = value;
        this.read = read;
        var name = new Label(label);
        name.getStyleClass().add("field");
        getStyleClass().add("detail");
        getChildren().setAll(name, value);
        setHgrow(value, Priority.ALWAYS);
        managedProperty().bind(visibleProperty());
        value.editing().addListener((editing, was, is) -> appear());
        offer = offer(offerText);
    }

    private Button offer(String text) {
        var button = new Button(text, new Icon("fth-plus"));
        button.setId("add-" + value.getId());
        button.getStyleClass().addAll("flat", "small", "offer");
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(click -> {
            setVisible(true);
            value.edit();
        });
        return button;
    }

    /** Where there is but one thing to say, the offer says it at once instead of asking. */
    void offers(T saying) {
        offer.setOnAction(click -> value.say(saying));
    }

    /** The button that stands elsewhere and opens this row while it is empty. */
    Button offer() {
        return offer;
    }

    void show(Contact contact) {
        value.show(read.apply(contact));
        appear();
    }

    /** Saves what is open; what cannot be saved is closed unsaved, its complaint added to the list. */
    void leave(List<String> lost) {
        value.complaint().ifPresent(lost::add);
        if (!value.commit()) value.cancel();
    }

    void cancel() {
        value.cancel();
    }

    private void appear() {
        boolean known = value.editing().get() || value.hasText();
        setVisible(known);
        offer.setVisible(!known);
    }
}
