package visavis.view.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.LongConsumer;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.stage.FileChooser;
import visavis.action.FilePlan;
import visavis.action.ImportPlan;
import visavis.action.MapColumns;
import visavis.action.SaveProblemRows;
import visavis.model.ImportReport;
import visavis.task.Background;
import visavis.view.common.Shell;

/** What came of an import: a card for each file, and what was left out. */
public final class ResultController {
    private final SaveProblemRows saveRows;
    private final MapColumns columns;
    private final Background background;
    private final ImportWords words;
    private final Shell shell;
    private LongConsumer undo = run -> {};
    private Runnable people = () -> {};
    private Runnable more = () -> {};

    @FXML private Trail trail;
    @FXML private Label summary;
    @FXML private Pane reports;
    @FXML private LeftOutList leftOut;

    ResultController(SaveProblemRows saveRows, MapColumns columns, Background background, ImportWords words, Shell shell) {
        this.saveRows = saveRows;
        this.columns = columns;
        this.background = background;
        this.words = words;
        this.shell = shell;
    }

    void wire(LongConsumer undoRun, Runnable showPeople, Runnable importMore) {
        undo = undoRun;
        people = showPeople;
        more = importMore;
    }

    /** @param guided whether the user came through the steps, of which this is the last */
    void show(List<ImportReport> done, ImportPlan plan, boolean guided) {
        trail.setVisible(guided);
        trail.show(Step.RESULT, plan, words);
        summary.setText(words.summary(done));
        reports.getChildren().setAll(done.stream().map(this::card).toList());
        plan.files().stream().filter(file -> file.columns().remembered()).forEach(this::sayRemembered);
        leftOut.show(plan.leftOut(), words);
    }

    private ReportCard card(ImportReport report) {
        var card = new ReportCard(report, words, () -> undo.accept(report.run()));
        if (saveRows.isPossible(report)) card.offerSaving(() -> save(report));
        return card;
    }

    private void sayRemembered(FilePlan file) {
        for (var card : reports.getChildren()) if (card instanceof ReportCard shown && shown.report().file().equals(file.name())) shown.sayRemembered(() -> forget(file));
    }

    private void forget(FilePlan file) {
        run(() -> columns.forget(file.columns().signature()), words.get("import.map.forgotten", file.name()));
    }

    private void save(ImportReport report) {
        var chooser = new FileChooser();
        chooser.setTitle(words.get("import.problem.save.title"));
        chooser.setInitialFileName(words.get("import.problem.save.file", bare(report.file())));
        shell.chooseTarget(chooser).ifPresent(chosen -> save(report, chosen));
    }

    private void save(ImportReport report, Path file) {
        background.run((Callable<Void>) () -> {
            saveRows.run(report, file, words::reason);
            return null;
        }).then(nothing -> shell.say(words.get("import.problem.saved", file.getFileName()))).orElse(shell::problem);
    }

    private void run(Runnable change, String done) {
        background.run((Callable<Void>) () -> {
            change.run();
            return null;
        }).then(nothing -> shell.say(done)).orElse(shell::problem);
    }

    private static String bare(String name) {
        var last = name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }

    String summary() {
        return summary.getText();
    }

    /** Says that an import no longer stands, and sums up those that do. */
    void markUndone(long run) {
        var cards = reports.getChildren().stream().map(ReportCard.class::cast).toList();
        for (var card : cards) if (card.report().run() == run) card.markUndone();
        var standing = cards.stream().filter(card -> !card.isUndone()).map(ReportCard::report).toList();
        if (!cards.isEmpty()) summary.setText(standing.isEmpty() ? words.get("import.result.undone", cards.size()) : words.summary(standing));
    }

    void focus() {
        summary.requestFocus();
    }

    @FXML private void showPeople() {
        people.run();
    }

    @FXML private void importMore() {
        more.run();
    }
}
