package visavis.view.importing;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import visavis.model.ImportProblem;

/** The rows that brought nobody, each with its line and its reason. */
final class ProblemTable extends TableView<ImportProblem> {
    private static final int MOST_ROWS = 10;
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private final ImportWords words;

    ProblemTable(List<ImportProblem> problems, ImportWords words) {
        this.words = words;
        getItems().setAll(problems);
        getStyleClass().add("problems");
        setAccessibleText(words.get("import.problem.table"));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableShape.fix(column("line", ImportProblem::line), 64);
        TableShape.fix(column("kind", words::kind), 80);
        longText("reason", 460, problem -> words.reason(problem.reason()));
        longText("row", 200, problem -> oneLine(problem.row()));
        TableShape.fit(this, MOST_ROWS);
        setOnKeyPressed(key -> {
            if (COPY.match(key)) copy(getSelectionModel().getSelectedItems());
        });
    }

    void copyAll() {
        copy(getItems());
    }

    private void copy(List<ImportProblem> problems) {
        var content = new ClipboardContent();
        content.putString(asText(problems));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Headings and rows, cells apart by tabs, ready for any spreadsheet. */
    String asText(List<ImportProblem> problems) {
        var heading = getColumns().stream().map(TableColumn::getText).collect(Collectors.joining("\t"));
        var rows = problems.stream().map(problem -> problem.line() + "\t" + words.kind(problem) + "\t" + words.reason(problem.reason()) + "\t" + oneLine(problem.row()));
        return Stream.concat(Stream.of(heading), rows).collect(Collectors.joining("\n", "", "\n"));
    }

    private void longText(String name, double width, Function<ImportProblem, String> value) {
        var column = column(name, value);
        column.setPrefWidth(width);
        column.setCellFactory(shown -> new LongTextCell<>());
    }

    private <T> TableColumn<ImportProblem, T> column(String name, Function<ImportProblem, T> value) {
        var column = new TableColumn<ImportProblem, T>(words.get("import.problem." + name));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.getStyleClass().add(name);
        getColumns().add(column);
        return column;
    }

    private static String oneLine(String row) {
        return row.replaceAll("\\s+", " ");
    }
}
