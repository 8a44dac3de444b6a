package visavis.view.importing;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import visavis.action.ImportFiles;
import visavis.action.ImportPlan;
import visavis.action.PlanImport;
import visavis.action.Undo;
import visavis.model.ImportReport;
import visavis.model.Refusal;
import visavis.store.ImportRunStore.Run;
import visavis.store.Stores;
import visavis.task.Background;
import visavis.task.Latest;
import visavis.view.common.Screen;
import visavis.view.common.Shell;

/**
 * The Import screen: choosing files, reading them, the steps where there is something to ask, and what came of it. Files that leave
 * nothing to ask go straight to the result.
 */
public final class ImportingController implements Screen {
    private static final int EARLIER = 20;
    private final ImportFiles importFiles;
    private final PlanImport planImport;
    private final Undo undo;
    private final Stores stores;
    private final Background background;
    private final Latest latest;
    private final ImportWords words;
    private final Shell shell;
    private Runnable showPeople = () -> {};

    @FXML private StackPane root;
    @FXML private Node start, progress, steps, result;
    @FXML private StartController startController;
    @FXML private ProgressController progressController;
    @FXML private StepsController stepsController;
    @FXML private ResultController resultController;

    ImportingController(ImportFiles importFiles, PlanImport planImport, Undo undo, Stores stores, Background background, ImportWords words, Shell shell) {
        this.importFiles = importFiles;
        this.planImport = planImport;
        this.undo = undo;
        this.stores = stores;
        this.background = background;
        this.latest = background.latest();
        this.words = words;
        this.shell = shell;
    }

    @FXML private void initialize() {
        startController.wire(this::importFiles, this::openRun, run -> undoRun(run.report().run()));
        stepsController.wire((chosen, plan) -> run(chosen, plan, true), () -> giveUp(new CancellationException(), 1));
        resultController.wire(this::undoRun, () -> showPeople.run(), this::importMore);
        show(start);
    }

    /** Whither <em>Show people</em> leads. */
    public void setOnShowPeople(Runnable action) {
        showPeople = action;
    }

    /** Imports the files, asking what has to be asked; while an import is under way it only says so. */
    public void importFiles(List<Path> files) {
        if (files.isEmpty()) return;
        if (!start.isVisible() && !result.isVisible()) {
            shell.say(words.get("import.running.already"));
            return;
        }
        look(new Chosen(files, Locale.getDefault().getCountry()));
    }

    @FXML public void chooseFiles() {
        startController.chooseFiles();
    }

    /** Nobody can be like somebody in an empty store, so that there the files need not be read twice. */
    private void look(Chosen chosen) {
        boolean thorough = startController.isLookFirst();
        var running = begin(words.looking(chosen.files()));
        background.run(() -> {
            if (!thorough && stores.contacts().isEmpty()) {
                var glance = planImport.glance(chosen.files(), chosen.options());
                if (glance.isClear()) return glance;
            }
            return planImport.run(chosen.files(), chosen.options(), running);
        }).then(plan -> looked(chosen, plan, thorough)).orElse(problem -> giveUp(problem, chosen.files().size()));
    }

    private void looked(Chosen chosen, ImportPlan plan, boolean thorough) {
        progressController.end();
        if (plan.isClear() && !thorough) {
            run(chosen, plan, false);
            return;
        }
        show(steps);
        stepsController.open(chosen, plan, thorough);
    }

    private void run(Chosen chosen, ImportPlan plan, boolean guided) {
        var running = begin(words.running(chosen.files()));
        background.run(() -> importFiles.run(chosen.files(), chosen.options(), running)).then(done -> finish(done, plan, guided)).orElse(problem -> giveUp(problem, chosen.files().size()));
    }

    private Running begin(String title) {
        startController.notice().hide();
        show(progress);
        var running = progressController.begin(title);
        progressController.focus();
        return running;
    }

    private void finish(List<ImportReport> done, ImportPlan plan, boolean guided) {
        progressController.end();
        showResult(done, plan, guided);
        if (root.getScene() == null) shell.done(resultController.summary());
    }

    private void showResult(List<ImportReport> done, ImportPlan plan, boolean guided) {
        resultController.show(done, plan, guided);
        show(result);
        refresh();
        resultController.focus();
    }

    private void giveUp(Throwable problem, int files) {
        progressController.end();
        show(start);
        focus();
        var notice = startController.notice();
        switch (problem) {
            case CancellationException wanted -> notice.tell(words.get("import.cancelled"), words.get("import.cancelled.safe"));
            case Refusal refusal -> notice.warn(words.refusal(refusal), words.get("import.refused.safe", files));
            default -> shell.problem(problem);
        }
    }

    @Override
    public void refresh() {
        latest.run(() -> stores.runs().latest(EARLIER), this::showEarlier, shell::problem);
    }

    @Override
    public void focus() {
        if (start.isVisible()) startController.focus();
        else if (progress.isVisible()) progressController.focus();
        else if (steps.isVisible()) stepsController.focus();
        else resultController.focus();
    }

    private void importMore() {
        startController.notice().hide();
        show(start);
        focus();
    }

    @FXML private void offerDrop(DragEvent drag) {
        if (!drag.getDragboard().hasFiles() || progress.isVisible() || steps.isVisible()) return;
        drag.acceptTransferModes(TransferMode.COPY);
        startController.offer(true);
        drag.consume();
    }

    @FXML private void withdrawDrop() {
        startController.offer(false);
    }

    @FXML private void drop(DragEvent drag) {
        withdrawDrop();
        drag.setDropCompleted(drag.getDragboard().hasFiles());
        drag.consume();
        importFiles(drag.getDragboard().getFiles().stream().map(File::toPath).toList());
    }

    private void openRun(Run run) {
        background.run(() -> stores.runs().problems(run.report().run()))
                .then(problems -> showResult(List.of(run.report().withProblems(problems)), new ImportPlan(List.of(), List.of()), false)).orElse(shell::problem);
    }

    private void undoRun(long run) {
        background.run(() -> undo.importRun(run)).then(undone -> {
            shell.say(words.undone(undone));
            resultController.markUndone(run);
            refresh();
        }).orElse(shell::problem);
    }

    private void showEarlier(List<Run> runs) {
        startController.showEarlier(runs);
        for (var run : runs) if (run.step().undone() != null) resultController.markUndone(run.report().run());
    }

    private void show(Node state) {
        for (var each : List.of(start, progress, steps, result)) each.setVisible(each == state);
    }
}
