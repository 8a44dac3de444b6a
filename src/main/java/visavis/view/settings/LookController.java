package visavis.view.settings;

import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;

/** Light, dark, or whatever the system has: chosen here, and the whole window follows. */
public final class LookController {
    private final StringProperty choice;

    @FXML private ToggleGroup looks;

    /** @param choice the code of the look */
    public LookController(StringProperty choice) {
        this.choice = choice;
    }

    @FXML
    private void initialize() {
        looks.getToggles().stream().filter(toggle -> choice.get().equals(toggle.getUserData())).findFirst().ifPresent(looks::selectToggle);
        looks.selectedToggleProperty().subscribe((was, now) -> choose(was, now));
    }

    /** One of them is always pressed. */
    private void choose(Toggle was, Toggle now) {
        if (now == null) looks.selectToggle(was);
        else choice.set((String) now.getUserData());
    }
}
