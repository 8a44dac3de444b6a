package visavis.view.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import visavis.action.FilePlan;
import visavis.action.ImportPlan;
import visavis.action.MapColumns;
import visavis.model.Guess;
import visavis.model.Mapping;
import visavis.task.Background;
import visavis.view.common.Choices;
import visavis.view.common.Shell;

/** What each column of a table holds, for the user to say: a row for each, with its name, three of its values and its meaning. */
public final class MapController implements StepView {
    private final MapColumns columns;
    private final Background background;
    private final ImportWords words;
    private final Shell shell;
    private Runnable changed = () -> {};
    private Runnable readAgain = () -> {};
    private Chosen chosen;
    private List<FilePlan> tables = List.of();

    @FXML private ComboBox<FilePlan> whichTable;
    @FXML private Node remembered;
    @FXML private Label nobody;
    @FXML private VBox rows;

    MapController(MapColumns columns, Background background, ImportWords words, Shell shell) {
        this.columns = columns;
        this.background = background;
        this.words = words;
        this.shell = shell;
    }

    @FXML private void initialize() {
        whichTable.valueProperty().subscribe(this::open);
    }

    void wire(Runnable onChange, Runnable onForget) {
        changed = onChange;
        readAgain = onForget;
    }

    @Override
    public void show(ImportPlan plan, Chosen files) {
        chosen = files;
        var before = whichTable.getValue();
        tables = plan.files().stream().filter(file -> !file.columns().all().isEmpty()).toList();
        tables.stream().filter(FilePlan::needsMapping).forEach(this::preset);
        Choices.fill(whichTable, null, tables, FilePlan::name);
        whichTable.setVisible(tables.size() > 1);
        whichTable.setValue(tables.stream().filter(each -> before != null && each.key().equals(before.key())).findFirst().orElse(tables.isEmpty() ? null : tables.getFirst()));
    }

    /** Where nothing is said, the guesses count as said. */
    private void preset(FilePlan file) {
        if (chosen.of(file.key()).meanings().isEmpty()) say(file, meanings(file));
    }

    private void say(FilePlan file, List<String> meanings) {
        chosen.say(file.key(), said -> said.withMeanings(meanings));
    }

    private List<String> meanings(FilePlan file) {
        var said = chosen.of(file.key()).meanings();
        return said.isEmpty() ? file.columns().all().stream().map(Guess::meaning).toList() : said;
    }

    private void open(FilePlan file) {
        rows.getChildren().clear();
        if (file == null) return;
        var meanings = meanings(file);
        for (int i = 0; i < meanings.size(); i++) rows.getChildren().add(row(file, i, meanings.get(i)));
        remembered.setVisible(file.columns().remembered());
        warn();
    }

    private ColumnRow row(FilePlan file, int column, String meaning) {
        return new ColumnRow(file.columns().all().get(column), column + 1, meaning, words, value -> {
            var meanings = new ArrayList<>(meanings(file));
            meanings.set(column, value);
            say(file, meanings);
            warn();
            changed.run();
        });
    }

    private void warn() {
        nobody.setVisible(!namesPeople(whichTable.getValue()));
    }

    private boolean namesPeople(FilePlan file) {
        return new Mapping("", List.of(), meanings(file)).namesPeople();
    }

    @FXML private void forget() {
        var file = whichTable.getValue();
        say(file, List.of());
        background.run((Callable<Void>) () -> {
            columns.forget(file.columns().signature());
            return null;
        }).then(nothing -> readAgain.run()).orElse(shell::problem);
    }

    @FXML private void saveMapping() {
        var file = whichTable.getValue();
        var chooser = new FileChooser();
        chooser.setTitle(words.get("import.map.save.title"));
        chooser.setInitialFileName(words.get("import.map.save.file", file.name()));
        shell.chooseTarget(chooser).ifPresent(target -> save(file, target));
    }

    private void save(FilePlan file, Path target) {
        var meanings = meanings(file);
        var said = new ArrayList<Guess>();
        for (int i = 0; i < meanings.size(); i++) said.add(file.columns().all().get(i).meaning(meanings.get(i)));
        background.run((Callable<Void>) () -> {
            columns.write(said, target);
            return null;
        }).then(nothing -> shell.say(words.get("import.map.saved", target.getFileName()))).orElse(shell::problem);
    }

    @Override
    public boolean isDone() {
        return tables.stream().allMatch(this::namesPeople);
    }

    @Override
    public void focus() {
        if (!rows.getChildren().isEmpty()) ((ColumnRow) rows.getChildren().getFirst()).focus();
    }
}
