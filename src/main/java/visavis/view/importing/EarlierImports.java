package visavis.view.importing;

import java.util.function.Consumer;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import visavis.model.ImportReport;
import visavis.store.ImportRunStore.Run;

/** The table of what was imported before, each with its undo; fills the table that the FXML places. */
final class EarlierImports {
    private final TableView<Run> table;
    private final ImportWords words;

    EarlierImports(TableView<Run> table, ImportWords words, Consumer<Run> open, Consumer<Run> undo) {
        this.table = table;
        this.words = words;
        fixed("when", 136, run -> words.when(run.step().at()));
        column("file", run -> run.report().file()).setCellFactory(column -> new LongTextCell<>());
        fixed("format", 120, run -> words.format(run.report().format()));
        count("added", 64, report -> report.contacts().added() + report.interactions().added());
        count("updated", 72, report -> report.contacts().updated());
        count("problems", 80, ImportWords::problemCount);
        fixed("state", 76, run -> words.get(isUndone(run) ? "import.state.undone" : "import.state.kept"));
        fixed("actions", 132, run -> run).setCellFactory(column -> new Actions(open, undo));
        TableShape.fit(table, Integer.MAX_VALUE);
    }

    private static boolean isUndone(Run run) {
        return run.step().undone() != null;
    }

    private void count(String name, double width, Function<ImportReport, Integer> value) {
        fixed(name, width, run -> words.get("import.figure", value.apply(run.report()))).getStyleClass().add("count");
    }

    private <T> TableColumn<Run, T> fixed(String name, double width, Function<Run, T> value) {
        var column = column(name, value);
        TableShape.fix(column, width);
        return column;
    }

    private <T> TableColumn<Run, T> column(String name, Function<Run, T> value) {
        var column = new TableColumn<Run, T>(words.get("import.earlier." + name));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setSortable(false);
        table.getColumns().add(column);
        return column;
    }

    /** Details and Undo for the row's import. */
    private final class Actions extends TableCell<Run, Run> {
        private final Button details = new Button(words.get("import.earlier.details"));
        private final Button undo = new Button(words.get("import.earlier.undo"));
        private final HBox buttons = new HBox(details, undo);

        Actions(Consumer<Run> openRun, Consumer<Run> undoRun) {
            details.setOnAction(pressed -> openRun.accept(getItem()));
            undo.setOnAction(pressed -> undoRun.accept(getItem()));
            details.getStyleClass().addAll("small", "flat", "details");
            undo.getStyleClass().addAll("small", "undo");
            buttons.getStyleClass().add("row-actions");
        }

        @Override
        protected void updateItem(Run run, boolean empty) {
            super.updateItem(run, empty);
            setGraphic(empty ? null : buttons);
            if (empty) return;
            undo.setDisable(isUndone(run));
            details.setAccessibleText(words.get("import.earlier.details-of", run.report().file()));
            undo.setAccessibleText(words.get("import.earlier.undo-of", run.report().file()));
        }
    }
}
