package visavis.view.importing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.stage.FileChooser;
import visavis.settings.Settings;
import visavis.store.ImportRunStore.Run;
import visavis.view.common.Shell;

/** Where an import begins: files to choose or drop, and what was imported before. */
public final class StartController {
    /** Only what the chooser shows at first; what a file is follows from its content. */
    private static final List<String> EXPORTS = List.of("*.csv", "*.tsv", "*.txt", "*.vcf", "*.ldif", "*.json", "*.js", "*.xml", "*.zip", "*.CSV", "*.TXT", "*.VCF", "*.ZIP");
    private static final String YES = "yes", NO = "no";
    private static final PseudoClass OFFERED = PseudoClass.getPseudoClass("offered");
    private final Settings settings;
    private final ImportWords words;
    private final Shell shell;
    private Consumer<List<Path>> take = files -> {};
    private Consumer<Run> open = run -> {};
    private Consumer<Run> undo = run -> {};

    @FXML private Node dropArea, earlier;
    @FXML private Notice notice;
    @FXML private CheckBox lookFirst;
    @FXML private TableView<Run> earlierTable;
    @FXML private Button choose;

    StartController(Settings settings, ImportWords words, Shell shell) {
        this.settings = settings;
        this.words = words;
        this.shell = shell;
    }

    @FXML private void initialize() {
        new EarlierImports(earlierTable, words, run -> open.accept(run), run -> undo.accept(run));
        var look = settings.choice("import.look-first", NO);
        lookFirst.setSelected(look.get().equals(YES));
        lookFirst.selectedProperty().subscribe(wanted -> look.set(wanted ? YES : NO));
    }

    void wire(Consumer<List<Path>> takeFiles, Consumer<Run> openRun, Consumer<Run> undoRun) {
        take = takeFiles;
        open = openRun;
        undo = undoRun;
    }

    /** Whether the user wants to see everything before anything is stored. */
    boolean isLookFirst() {
        return lookFirst.isSelected();
    }

    Notice notice() {
        return notice;
    }

    /** Asks for files, beginning in the folder of the last ones. */
    @FXML void chooseFiles() {
        var folder = settings.choice("import.folder", "");
        var chooser = new FileChooser();
        chooser.setTitle(words.get("import.choose.title"));
        chooser.getExtensionFilters().addAll(new FileChooser.ExtensionFilter(words.get("import.choose.known"), EXPORTS),
                new FileChooser.ExtensionFilter(words.get("import.choose.all"), "*"));
        if (!folder.get().isEmpty() && Files.isDirectory(Path.of(folder.get()))) chooser.setInitialDirectory(new File(folder.get()));
        var chosen = shell.chooseFiles(chooser);
        if (chosen.isEmpty()) return;
        folder.set(chosen.getFirst().getParent().toString());
        take.accept(chosen);
    }

    void showEarlier(List<Run> runs) {
        earlier.setVisible(!runs.isEmpty());
        earlierTable.getItems().setAll(runs);
    }

    void offer(boolean offered) {
        dropArea.pseudoClassStateChanged(OFFERED, offered);
    }

    void focus() {
        choose.requestFocus();
    }
}
