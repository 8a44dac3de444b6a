package visavis.view.importing;

import javafx.beans.binding.Bindings;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Tables as tall as their rows, so that a page of them scrolls as one; only very long ones scroll for themselves. */
final class TableShape {
    private static final double ROW = 36, HEADER_AND_BORDER = 36;

    private TableShape() {}

    /** A column of always the same width. */
    static void fix(TableColumn<?, ?> column, double width) {
        column.setMinWidth(width);
        column.setPrefWidth(width);
        column.setMaxWidth(width);
    }

    static void fit(TableView<?> table, int mostRows) {
        table.getStyleClass().add("dense");
        table.setFixedCellSize(ROW);
        var rows = Bindings.createIntegerBinding(() -> Math.min(table.getItems().size(), mostRows), table.getItems());
        table.minHeightProperty().bind(rows.multiply(ROW).add(HEADER_AND_BORDER));
        table.prefHeightProperty().bind(table.minHeightProperty());
        table.maxHeightProperty().bind(table.minHeightProperty());
    }
}
