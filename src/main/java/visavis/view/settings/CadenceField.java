package visavis.view.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import visavis.model.Cadence;
import visavis.model.Cadence.Pace;
import visavis.text.Messages;
import visavis.view.common.Choices;

/** How often to be in touch: a choice, and for days of one's own two numbers below it. */
public final class CadenceField extends VBox {
    /** What days of one's own begin with. */
    private static final Cadence USUAL = Cadence.days(30, 60);
    private final ComboBox<Pace> pace = new ComboBox<>();
    private final DaysField ideal = new DaysField(), latest = new DaysField();
    private final GridPane days = new GridPane();
    private final Label trouble = new Label();
    private Messages messages;
    private Consumer<Cadence> save = cadence -> {};
    private Cadence shown;
    private boolean settling;

    public CadenceField() {
        getStyleClass().add("cadence");
        days.getStyleClass().add("days");
        trouble.getStyleClass().add("trouble");
        trouble.setWrapText(true);
        pace.getStyleClass().add("pace");
        ideal.getStyleClass().add("ideal");
        latest.getStyleClass().add("latest");
        for (var hidden : List.of(days, trouble)) hidden.managedProperty().bind(hidden.visibleProperty());
        getChildren().setAll(pace, days, trouble);
        pace.valueProperty().subscribe((was, now) -> choose(now));
        days.focusWithinProperty().subscribe((was, within) -> {
            if (!within) commit();
        });
        for (var field : List.of(ideal, latest)) {
            field.setOnAction(enter -> commit());
            field.setOnKeyPressed(key -> {
                if (key.getCode() == KeyCode.ESCAPE) put(shown);
            });
        }
    }

    /**
     * @param whose what it is about, for whoever cannot see it
     * @param open  what the first line says that leaves the choice to others; {@code null} where somebody has to say
     */
    void wire(Messages words, String whose, String open, Consumer<Cadence> keep) {
        messages = words;
        save = keep;
        settling = true;
        Choices.fill(pace, open, Arrays.asList(Pace.values()), words::name);
        settling = false;
        pace.setAccessibleText(whose);
        ideal.setAccessibleText(words.get("settings.cadence.ideal.aloud", whose));
        latest.setAccessibleText(words.get("settings.cadence.latest.aloud", whose));
        days.addRow(0, new Label(words.get("settings.cadence.ideal")), ideal, new Label(words.get("settings.days")));
        days.addRow(1, new Label(words.get("settings.cadence.latest")), latest, new Label(words.get("settings.days")));
        put(null);
    }

    /** Leaves alone what is being typed, unless something else is kept by now. */
    void show(Cadence cadence) {
        if (!Objects.equals(cadence, shown)) put(cadence);
    }

    private void put(Cadence cadence) {
        settling = true;
        shown = cadence;
        pace.setValue(cadence == null ? null : cadence.pace());
        boolean own = cadence != null && cadence.pace() == Pace.DAYS;
        days.setVisible(own);
        if (own) {
            ideal.show(cadence.ideal());
            latest.show(cadence.latest());
        }
        trouble.setVisible(false);
        settling = false;
    }

    private void choose(Pace chosen) {
        if (!settling) keep(chosen == null ? null : chosen == Pace.DAYS ? USUAL : chosen == Pace.NONE ? Cadence.NONE : Cadence.RHYTHM);
    }

    private void keep(Cadence cadence) {
        put(cadence);
        save.accept(cadence);
    }

    private void commit() {
        if (settling || !days.isVisible()) return;
        var soonest = ideal.days(1, Cadence.LONGEST);
        var last = latest.days(1, Cadence.LONGEST);
        if (soonest.isEmpty() || last.isEmpty()) complain(messages.get("settings.days.wrong", (soonest.isEmpty() ? ideal : latest).getText(), 1, Cadence.LONGEST));
        else if (last.getAsInt() < soonest.getAsInt()) {
            latest.mark(true);
            complain(messages.get("settings.cadence.order"));
        } else if (!Cadence.days(soonest.getAsInt(), last.getAsInt()).equals(shown)) keep(Cadence.days(soonest.getAsInt(), last.getAsInt()));
        else put(shown);
    }

    private void complain(String sentence) {
        trouble.setText(sentence);
        trouble.setVisible(true);
    }
}
