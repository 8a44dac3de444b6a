package visavis.view.settings;

import java.util.function.UnaryOperator;

import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import visavis.action.ChangeTieSettings;
import visavis.model.TieSettings;
import visavis.task.Background;
import visavis.task.InTurn;
import visavis.text.Messages;
import visavis.view.common.Shell;

/** How ties are read: after how long what happened counts half, and how often to be in touch. */
public final class TiesController {
    private final ChangeTieSettings change;
    private final InTurn saving;
    private final Messages messages;
    private final Shell shell;
    private TieSettings kept = TieSettings.DEFAULT;

    @FXML private DaysField halfLife;
    @FXML private Label halfLifeMeans, halfLifeTrouble;
    @FXML private CadenceField strong, weak;
    @FXML private CheckBox familyFades;

    public TiesController(ChangeTieSettings change, Background background, Messages messages, Shell shell) {
        this.change = change;
        this.saving = background.inTurn();
        this.messages = messages;
        this.shell = shell;
    }

    @FXML
    private void initialize() {
        halfLife.focusedProperty().subscribe((was, now) -> {
            if (!now) commitHalfLife();
        });
        strong.wire(messages, messages.get("settings.ties.strong"), null, cadence -> save(settings -> settings.withStrong(cadence)));
        weak.wire(messages, messages.get("settings.ties.weak"), null, cadence -> save(settings -> settings.withWeak(cadence)));
        showHalfLife();
    }

    void show(TieSettings settings) {
        boolean other = settings.halfLife() != kept.halfLife();
        kept = settings;
        if (other) showHalfLife();
        strong.show(settings.strong());
        weak.show(settings.weak());
        familyFades.setSelected(settings.familyFades());
    }

    void focus() {
        halfLife.requestFocus();
        halfLife.selectAll();
    }

    private void showHalfLife() {
        halfLife.show(kept.halfLife());
        halfLifeMeans.setText(messages.get("settings.ties.half-life.means", kept.halfLife(), 2 * kept.halfLife()));
        halfLifeTrouble.setVisible(false);
    }

    @FXML
    private void commitHalfLife() {
        var days = halfLife.days(TieSettings.SHORTEST, TieSettings.LONGEST);
        halfLifeTrouble.setText(messages.get("settings.days.wrong", halfLife.getText(), TieSettings.SHORTEST, TieSettings.LONGEST));
        halfLifeTrouble.setVisible(days.isEmpty());
        if (days.isEmpty() || days.getAsInt() == kept.halfLife()) return;
        kept = kept.withHalfLife(days.getAsInt());
        showHalfLife();
        save(settings -> settings.withHalfLife(days.getAsInt()));
    }

    /** Escape leaves it as it is kept. */
    @FXML
    private void keyOnHalfLife(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) showHalfLife();
    }

    @FXML
    private void saveFamilyFades() {
        boolean fades = familyFades.isSelected();
        save(settings -> settings.withFamilyFades(fades));
    }

    @FXML
    private void openNumbers() {
        shell.openNumbers();
    }

    private void save(UnaryOperator<TieSettings> decision) {
        saving.run(() -> {
            change.run(decision);
            return null;
        }, saved -> {}, shell::problem);
    }
}
