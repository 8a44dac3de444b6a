package visavis.view.importing;

import java.util.function.Function;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import visavis.action.FilePlan;
import visavis.action.ImportPlan;

/** What the files are: kind, encoding, rows, the order of their dates, whom they hold; and what will not be read. */
public final class DetectController implements StepView {
    private static final int MOST_ROWS = 12;
    private final PlanWords words;

    @FXML private TableView<FilePlan> files;
    @FXML private LeftOutList notRead;

    DetectController(PlanWords words) {
        this.words = words;
    }

    @FXML private void initialize() {
        column("file", 260, FilePlan::name);
        column("kind", 150, words::kind);
        column("encoding", 110, FilePlan::encoding);
        column("rows", 90, file -> file.needsMapping() ? "" : words.get("import.figure", file.count().rows())).getStyleClass().add("count");
        column("dates", 140, words::dates);
        column("people", 260, words::people);
        TableShape.fit(files, MOST_ROWS);
    }

    private TableColumn<FilePlan, String> column(String name, double width, Function<FilePlan, String> value) {
        var column = new TableColumn<FilePlan, String>(words.get("import.detect." + name));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        column.setCellFactory(shown -> new LongTextCell<>());
        files.getColumns().add(column);
        return column;
    }

    @Override
    public void show(ImportPlan plan, Chosen chosen) {
        files.getItems().setAll(plan.files());
        notRead.show(plan.leftOut(), words.result());
    }

    @Override
    public void focus() {
        files.requestFocus();
        files.getSelectionModel().selectFirst();
    }
}
