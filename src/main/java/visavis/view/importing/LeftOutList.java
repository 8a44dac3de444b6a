package visavis.view.importing;

import java.util.List;

import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.beans.property.ReadOnlyStringWrapper;
import visavis.model.LeftOut;

/** The files of a folder or archive that were not read, each with the reason; not there when there are none. */
public final class LeftOutList extends VBox {
    private static final int MOST_ROWS = 6;
    private final Label title = new Label();
    private final TableView<LeftOut> table = new TableView<>();

    public LeftOutList() {
        getStyleClass().addAll("block", "left-out");
        title.getStyleClass().add("section");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        managedProperty().bind(visibleProperty());
        getChildren().addAll(title, table);
        setVisible(false);
    }

    void show(List<LeftOut> files, ImportWords words) {
        setVisible(!files.isEmpty());
        title.setText(words.get("import.left-out", files.size()));
        table.setAccessibleText(title.getText());
        table.getItems().setAll(files);
        if (table.getColumns().isEmpty()) describe(words);
    }

    private void describe(ImportWords words) {
        column(words.get("import.left-out.file"), 320, LeftOut::file);
        column(words.get("import.left-out.reason"), 480, left -> words.get("import.left-out.reason." + left.reason().code()));
        TableShape.fit(table, MOST_ROWS);
    }

    private void column(String name, double width, java.util.function.Function<LeftOut, String> value) {
        var column = new TableColumn<LeftOut, String>(name);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        column.setCellFactory(shown -> new LongTextCell<>());
        table.getColumns().add(column);
    }
}
