package visavis.view.importing;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import visavis.action.FilePlan;
import visavis.action.ImportFiles.Options;
import visavis.action.ImportPlan;
import visavis.action.PlanImport;
import visavis.task.Background;
import visavis.view.common.Shell;

/** The steps between choosing files and their import: which one is open, what comes next, and reading again when an answer changes what is read. */
public final class StepsController {
    private final PlanImport planImport;
    private final Background background;
    private final ImportWords words;
    private final Shell shell;
    private final Map<Step, Node> nodes = new EnumMap<>(Step.class);
    private final Map<Step, StepView> views = new EnumMap<>(Step.class);
    private BiConsumer<Chosen, ImportPlan> run = (chosen, plan) -> {};
    private Runnable stop = () -> {};
    private Chosen chosen;
    private ImportPlan plan;
    private Options planned;
    private Step step = Step.DETECT;
    private Running running;

    @FXML private Trail trail;
    @FXML private Node detect, map, preview, match;
    @FXML private DetectController detectController;
    @FXML private MapController mapController;
    @FXML private PreviewController previewController;
    @FXML private MatchController matchController;
    @FXML private ProgressBar reading;
    @FXML private Label hint;
    @FXML private Button back, next, leave;

    StepsController(PlanImport planImport, Background background, ImportWords words, Shell shell) {
        this.planImport = planImport;
        this.background = background;
        this.words = words;
        this.shell = shell;
    }

    @FXML private void initialize() {
        nodes.putAll(Map.of(Step.DETECT, detect, Step.MAP, map, Step.PREVIEW, preview, Step.MATCH, match));
        views.putAll(Map.of(Step.DETECT, detectController, Step.MAP, mapController, Step.PREVIEW, previewController, Step.MATCH, matchController));
        mapController.wire(this::describe, () -> readAgain(Step.MAP));
        previewController.wire(() -> readAgain(Step.PREVIEW));
        matchController.wire(this::describe, this::goOn);
    }

    /** @param runImport is given what was said and planned when the user wants it done, {@code leaveIt} is run when they do not */
    void wire(BiConsumer<Chosen, ImportPlan> runImport, Runnable leaveIt) {
        run = runImport;
        stop = leaveIt;
    }

    /** Begins where something has to be asked, or at the first step for who wants to see all. */
    void open(Chosen files, ImportPlan firstLook, boolean thorough) {
        chosen = files;
        running = null;
        take(firstLook);
        go(thorough ? Step.DETECT : Step.firstQuestion(firstLook));
    }

    private void take(ImportPlan newest) {
        plan = newest;
        planned = chosen.reading();
        views.values().forEach(view -> view.show(newest, chosen));
    }

    private void go(Step to) {
        step = to;
        nodes.forEach((each, node) -> node.setVisible(each == to));
        describe();
        focus();
    }

    void focus() {
        views.get(step).focus();
    }

    /** Where one is, and whether one can go on. */
    private void describe() {
        trail.show(step, plan, words);
        boolean last = step.next(plan) == Step.RESULT && !isAgain();
        next.setText(last ? words.get("import.step.import") : words.get("import.step.next"));
        next.setDisable(running != null || !views.get(step).isDone());
        back.setDisable(running != null || step.back(plan) == step);
        hint.setText(views.get(step).hint());
        reading.setVisible(running != null);
    }

    private boolean isAgain() {
        return !planned.equals(chosen.reading());
    }

    @FXML private void goOn() {
        if (isAgain()) readAgain(step, true);
        else advance();
    }

    private void advance() {
        var to = step.next(plan);
        if (to == Step.RESULT) run.accept(chosen, plan);
        else go(to);
    }

    @FXML private void goBack() {
        go(step.back(plan));
    }

    /** Esc stops what is read again, and only then leaves. */
    @FXML private void leave() {
        if (running != null) running.callOff();
        else stop.run();
    }

    @FXML private void keys(KeyEvent key) {
        if (!key.isAltDown() || key.getCode() != KeyCode.LEFT || back.isDisabled()) return;
        goBack();
        key.consume();
    }

    private void readAgain(Step asked) {
        readAgain(asked, false);
    }

    private void readAgain(Step asked, boolean goingOn) {
        running = new Running(background.ticker(amount -> reading.setProgress(amount.part())), System::nanoTime);
        var mine = running;
        reading.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        describe();
        background.run(() -> planImport.run(chosen.files(), chosen.options(), mine)).then(newest -> {
            if (running != mine) return;
            running = null;
            take(newest);
            if (goingOn && !newest.files().stream().anyMatch(FilePlan::needsMapping)) advance();
            else describe();
        }).orElse(problem -> {
            if (running != mine) return;
            running = null;
            describe();
            if (!(problem instanceof CancellationException)) shell.problem(problem);
        });
    }
}
