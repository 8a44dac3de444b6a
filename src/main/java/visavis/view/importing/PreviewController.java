package visavis.view.importing;

import java.util.List;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import visavis.action.FilePlan;
import visavis.action.ImportPlan;
import visavis.model.DateOrder;
import visavis.view.common.Choices;

/** The first people of a file as they will be, with what decides how they are read: the order of dates and the country of phone numbers. */
public final class PreviewController implements StepView {
    private final PlanWords words;
    private Runnable readAgain = () -> {};
    private Chosen chosen;
    private List<FilePlan> files = List.of();
    private boolean showing;

    @FXML private ComboBox<FilePlan> whichFile;
    @FXML private ComboBox<String> region;
    @FXML private Label dates, count;
    @FXML private Node question;
    @FXML private ToggleGroup order;
    @FXML private ToggleButton dayFirst, monthFirst;
    @FXML private TableView<FilePlan.Person> planned;

    PreviewController(PlanWords words) {
        this.words = words;
    }

    @FXML private void initialize() {
        PreviewColumns.addTo(planned, words);
        whichFile.valueProperty().subscribe(this::open);
        Choices.fill(region, words.get("import.preview.no-region"), Regions.all(), Regions::name);
        new TypeAhead<>(region, Regions::name).install();
        region.valueProperty().subscribe(this::chooseRegion);
        order.selectedToggleProperty().subscribe(this::chooseOrder);
    }

    void wire(Runnable onChange) {
        readAgain = onChange;
    }

    @Override
    public void show(ImportPlan plan, Chosen all) {
        chosen = all;
        showing = true;
        var before = whichFile.getValue();
        files = plan.files().stream().filter(each -> !each.needsMapping()).toList();
        Choices.fill(whichFile, null, files, FilePlan::name);
        whichFile.setVisible(files.size() > 1);
        region.setValue(all.region().isEmpty() ? null : all.region());
        whichFile.setValue(files.stream().filter(each -> before != null && each.key().equals(before.key())).findFirst().orElse(files.isEmpty() ? null : firstOpen()));
        showing = false;
    }

    private FilePlan firstOpen() {
        return files.stream().filter(each -> each.dating().open().isPresent()).findFirst().orElse(files.getFirst());
    }

    private void open(FilePlan shown) {
        if (shown == null) return;
        boolean before = showing;
        showing = true;
        planned.getItems().setAll(shown.people());
        PreviewColumns.fit(planned);
        count.setText(words.shown(shown));
        dates.setText(words.dating(shown));
        question.setVisible(shown.dating().open().isPresent());
        order.selectToggle(shown.dating().order() == DateOrder.MONTH_FIRST ? monthFirst : dayFirst);
        showing = before;
    }

    /** What is shown is no choice of the user's. */
    private void chooseRegion(String country) {
        if (showing || chosen == null) return;
        chosen.setRegion(country == null ? "" : country);
        readAgain.run();
    }

    private void chooseOrder(Toggle before, Toggle now) {
        if (showing || chosen == null) return;
        if (now == null) {
            order.selectToggle(before);
            return;
        }
        var wanted = now == monthFirst ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
        if (chosen.of(whichFile.getValue().key()).dates() == wanted || whichFile.getValue().dating().order() == wanted) return;
        chosen.say(whichFile.getValue().key(), said -> said.withDates(wanted));
        readAgain.run();
    }

    @Override
    public void focus() {
        if (question.isVisible()) ((Node) order.getSelectedToggle()).requestFocus();
        else planned.requestFocus();
        planned.getSelectionModel().selectFirst();
    }
}
