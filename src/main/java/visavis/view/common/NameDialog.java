package visavis.view.common;

import java.util.Optional;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextInputDialog;
import javafx.stage.Window;
import visavis.model.Text;
import visavis.text.Messages;

/** Asks for a name; its button says what will be done with it, and does nothing without one. */
public final class NameDialog {
    private NameDialog() {}

    /** @param name what stands there at first; the others are keys of messages */
    public static Optional<String> ask(Window owner, Messages messages, String title, String question, String name, String yes) {
        var ask = new TextInputDialog(name);
        ask.initOwner(owner);
        ask.setTitle(messages.get(title));
        ask.setHeaderText(messages.get(question));
        ask.setGraphic(null);
        var sure = new ButtonType(messages.get(yes), ButtonData.OK_DONE);
        ask.getDialogPane().getButtonTypes().setAll(sure, new ButtonType(messages.get("name-dialog.cancel"), ButtonData.CANCEL_CLOSE));
        ask.getDialogPane().lookupButton(sure).disableProperty().bind(Bindings.createBooleanBinding(() -> ask.getEditor().getText().isBlank(), ask.getEditor().textProperty()));
        return ask.showAndWait().map(Text::clean).filter(given -> !given.isEmpty());
    }
}
