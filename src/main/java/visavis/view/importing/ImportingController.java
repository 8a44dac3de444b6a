package visavis.view.importing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import visavis.action.ImportFiles;
import visavis.action.Undo;
import visavis.model.ImportReport;
import visavis.model.Refusal;
import visavis.settings.Settings;
import visavis.store.ImportRunStore.Run;
import visavis.store.Stores;
import visavis.task.Background;
import visavis.task.Latest;
import visavis.text.Messages;
import visavis.view.common.Screen;
import visavis.view.common.Shell;

/** The Import screen in its three states: choosing files, importing, and what came of it. */
public final class ImportingController implements Screen {
    /** Only what the chooser shows at first; what a file is follows from its content. */
    private static final List<String> EXPORTS = List.of("*.csv", "*.tsv", "*.txt", "*.vcf", "*.ldif", "*.json", "*.js", "*.xml", "*.zip", "*.CSV", "*.TXT", "*.VCF", "*.ZIP");
    private static final int EARLIER = 20;
    private static final PseudoClass OFFERED = PseudoClass.getPseudoClass("offered");
    private final ImportFiles importFiles;
    private final Undo undo;
    private final Stores stores;
    private final Settings settings;
    private final Background background;
    private final Latest latest;
    private final ImportWords words;
    private final Shell shell;
    private Runnable showPeople = () -> {};
    private Running running;

    @FXML private StackPane root;
    @FXML private Node start, progress, result;
    @FXML private Node dropArea, earlier;
    @FXML private Notice notice;
    @FXML private TableView<Run> earlierTable;
    @FXML private Label runningTitle, runningRows, summary;
    @FXML private ProgressBar bar;
    @FXML private Button choose, cancel;
    @FXML private Pane reports;

    public ImportingController(ImportFiles importFiles, Undo undo, Stores stores, Settings settings, Background background, Messages messages, Shell shell) {
        this.importFiles = importFiles;
        this.undo = undo;
        this.stores = stores;
        this.settings = settings;
        this.background = background;
        this.latest = background.latest();
        this.words = new ImportWords(messages);
        this.shell = shell;
    }

    @FXML private void initialize() {
        new EarlierImports(earlierTable, words, this::openRun, run -> undoRun(run.report().run()));
        show(start);
    }

    /** Whither <em>Show people</em> leads. */
    public void setOnShowPeople(Runnable action) {
        showPeople = action;
    }

    /** Imports the files at once, whatever the screen shows; while an import runs it only says so. */
    public void importFiles(List<Path> files) {
        if (files.isEmpty()) return;
        if (running != null) {
            shell.say(words.get("import.running.already"));
            return;
        }
        running = new Running(background.ticker(this::showAmount));
        runningTitle.setText(words.running(files));
        runningRows.setText(words.get("import.running.looking"));
        bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        notice.hide();
        show(progress);
        focus();
        var options = new ImportFiles.Options("", false, Locale.getDefault().getCountry());
        var mine = running;
        background.run(() -> importFiles.run(files, options, mine)).then(this::finish).orElse(problem -> giveUp(problem, files.size()));
    }

    /** Asks for files, beginning in the folder of the last ones, and imports them. */
    @FXML public void chooseFiles() {
        var folder = settings.choice("import.folder", "");
        var chooser = new FileChooser();
        chooser.setTitle(words.get("import.choose.title"));
        chooser.getExtensionFilters().addAll(new FileChooser.ExtensionFilter(words.get("import.choose.known"), EXPORTS),
                new FileChooser.ExtensionFilter(words.get("import.choose.all"), "*"));
        if (!folder.get().isEmpty() && Files.isDirectory(Path.of(folder.get()))) chooser.setInitialDirectory(new File(folder.get()));
        var chosen = chooser.showOpenMultipleDialog(shell.window());
        if (chosen == null || chosen.isEmpty()) return;
        folder.set(chosen.getFirst().getParent());
        importFiles(chosen.stream().map(File::toPath).toList());
    }

    @Override
    public void refresh() {
        latest.run(() -> stores.runs().latest(EARLIER), this::showEarlier, shell::problem);
    }

    @Override
    public void focus() {
        if (start.isVisible()) choose.requestFocus();
        else if (progress.isVisible()) cancel.requestFocus();
        else summary.requestFocus();
    }

    @FXML private void cancel() {
        running.callOff();
        cancel.setDisable(true);
    }

    @FXML private void importMore() {
        notice.hide();
        show(start);
        focus();
    }

    @FXML private void showPeople() {
        showPeople.run();
    }

    @FXML private void offerDrop(DragEvent drag) {
        if (!drag.getDragboard().hasFiles() || running != null) return;
        drag.acceptTransferModes(TransferMode.COPY);
        dropArea.pseudoClassStateChanged(OFFERED, true);
        drag.consume();
    }

    @FXML private void withdrawDrop() {
        dropArea.pseudoClassStateChanged(OFFERED, false);
    }

    @FXML private void drop(DragEvent drag) {
        withdrawDrop();
        drag.setDropCompleted(drag.getDragboard().hasFiles());
        drag.consume();
        importFiles(drag.getDragboard().getFiles().stream().map(File::toPath).toList());
    }

    private void showAmount(Running.Amount amount) {
        bar.setProgress(amount.part());
        runningRows.setText(words.get("import.running.rows", amount.rows()));
    }

    private void finish(List<ImportReport> done) {
        stop();
        showReports(done);
        if (root.getScene() == null) shell.done(summary.getText());
    }

    private void stop() {
        running = null;
        cancel.setDisable(false);
    }

    private void showReports(List<ImportReport> done) {
        summary.setText(words.summary(done));
        reports.getChildren().setAll(done.stream().map(report -> new ReportCard(report, words, () -> undoRun(report.run()))).toList());
        show(result);
        refresh();
        summary.requestFocus();
    }

    private void giveUp(Throwable problem, int files) {
        stop();
        show(start);
        focus();
        switch (problem) {
            case CancellationException wanted -> notice.tell(words.get("import.cancelled"), words.get("import.cancelled.safe"));
            case Refusal refusal -> notice.warn(words.refusal(refusal), words.get("import.refused.safe", files));
            default -> shell.problem(problem);
        }
    }

    private void openRun(Run run) {
        background.run(() -> stores.runs().problems(run.report().run())).then(problems -> showReports(List.of(run.report().withProblems(problems)))).orElse(shell::problem);
    }

    private void undoRun(long run) {
        background.run(() -> undo.importRun(run)).then(undone -> {
            shell.say(words.undone(undone));
            markUndone(run);
            refresh();
        }).orElse(shell::problem);
    }

    private void showEarlier(List<Run> runs) {
        earlier.setVisible(!runs.isEmpty());
        earlierTable.getItems().setAll(runs);
        for (var run : runs) if (run.step().undone() != null) markUndone(run.report().run());
    }

    private void markUndone(long run) {
        for (var card : reports.getChildren()) if (card instanceof ReportCard shown && shown.report().run() == run) shown.markUndone();
    }

    private void show(Node state) {
        for (var each : List.of(start, progress, result)) each.setVisible(each == state);
    }
}
