package visavis.view.contact;

import java.io.IOException;
import java.util.ArrayList;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import visavis.model.Refusal;
import visavis.text.Messages;
import visavis.view.chart.ChartExport;
import visavis.view.chart.JourneyChart;
import visavis.view.common.Screen;
import visavis.view.common.Shell;

/** The card of one person in one scrolling column: header, journey, timeline, details. Its parts follow {@link ShownPerson}. */
public final class ContactController implements Screen {
    private static final int SHARP = 2;
    private final ShownPerson shown;
    private final ObservableBooleanValue dark;
    private final Messages messages;
    private final Shell shell;
    private final InteractionDialog dialog;
    private final JourneyChart chart;
    private final Comparison comparison;

    @FXML private ScrollPane scroll;
    @FXML private Node nobody, column, nothingYet;
    @FXML private ContactHeaderController headerController;
    @FXML private StackPane chartSlot, compareSlot;
    @FXML private Label sentence;
    @FXML private Timeline timeline;
    @FXML private Details details;

    /** @param dark whether the window is dark now; pictures are saved the way they are seen */
    public ContactController(ShownPerson shown, ObservableBooleanValue dark, Messages messages, Shell shell) {
        this.shown = shown;
        this.dark = dark;
        this.messages = messages;
        this.shell = shell;
        this.dialog = new InteractionDialog(shown, shell, messages);
        this.chart = new JourneyChart(messages);
        this.comparison = new Comparison(shown, chart, messages);
    }

    @FXML
    private void initialize() {
        chart.darkProperty().bind(dark);
        chart.setOnOpen(dialog::open);
        chartSlot.getChildren().setAll(chart);
        compareSlot.getChildren().setAll(comparison);
        timeline.periodProperty().bindBidirectional(chart.brushedPeriodProperty());
        timeline.wire(messages, dialog::open, shown::trash);
        details.wire(shown, shell, messages);
        column.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        shown.known().subscribe(this::show);
    }

    /** Shows the contact, 0 for nobody. What is still being typed about another is saved first, or told when it cannot be. */
    public void show(long id) {
        if (id == shown.id().get()) return;
        leave();
        comparison.end();
        scroll.setVvalue(0);
        shown.show(id);
    }

    /** Whose card was asked for last, 0 for nobody. */
    public ReadOnlyLongProperty shownProperty() {
        return shown.id();
    }

    /** What the person shown is called; empty for nobody. */
    public String name() {
        return shown.known().get() == null ? "" : shown.known().get().contact().display();
    }

    /** Makes a weak tie strong and a strong one weak; does nothing while nobody is shown. */
    public void toggleTie() {
        if (shown.known().get() != null) headerController.toggleTie();
    }

    @Override
    public void refresh() {
        shown.refresh();
    }

    private void leave() {
        if (shown.known().get() == null) return;
        var name = name();
        var lost = new ArrayList<String>();
        headerController.leave(lost);
        details.leave(lost);
        if (!lost.isEmpty()) shell.say(messages.get("contact.not-saved", name, String.join(" ", lost)));
    }

    private void show(Known known) {
        nobody.setVisible(known == null);
        column.setVisible(known != null);
        if (known == null) return;
        if (known.picture() != chart.getJourney()) chart.setJourney(known.picture());
        sentence.setText(known.picture().sentence());
        timeline.show(known, shown.today());
        nothingYet.setVisible(known.interactions().isEmpty());
    }

    private void press(KeyEvent key) {
        if (key.getCode() != KeyCode.F2) return;
        headerController.editName();
        key.consume();
    }

    @FXML
    private void addInteraction() {
        dialog.add();
    }

    @FXML
    private void savePicture() {
        var chooser = new FileChooser();
        chooser.setTitle(messages.get("contact.picture.heading"));
        chooser.setInitialFileName(messages.get("contact.picture.file", name()));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(messages.get("contact.picture.files"), "*.png"));
        var file = chooser.showSaveDialog(shell.window());
        if (file == null) return;
        try {
            ChartExport.png(chart.getShown(), messages, ChartExport.WIDTH, ChartExport.HEIGHT, dark.get(), SHARP, file.toPath());
            shell.say(messages.get("contact.picture.saved", file.getName()));
        } catch (IOException failed) {
            shell.problem(new Refusal(failed, "picture-not-saved", file.getName()));
        }
    }
}
