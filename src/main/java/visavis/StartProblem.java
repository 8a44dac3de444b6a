package visavis;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import visavis.model.Refusal;
import visavis.text.Messages;

/** The only thing on screen when the store cannot be opened: why, in one sentence, and a way out. */
final class StartProblem {
    private StartProblem() {}

    static void show(Messages messages, Refusal refused) {
        var alert = new Alert(Alert.AlertType.WARNING, messages.problem(refused.problem()), ButtonType.CLOSE);
        alert.setTitle(messages.get("app.name"));
        alert.setHeaderText(messages.get("app.cannot-start"));
        alert.getDialogPane().setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        alert.showAndWait();
    }
}
