package visavis.view.importing;

import javafx.beans.binding.Bindings;
import javafx.scene.control.TableView;

/** Tables as tall as their rows, so that a page of them scrolls as one; only very long ones scroll for themselves. */
final class TableHeight {
    private static final double ROW = 36;

    private TableHeight() {}

    static void fit(TableView<?> table, int mostRows) {
        table.setFixedCellSize(ROW);
        var rows = Bindings.createIntegerBinding(() -> Math.min(table.getItems().size(), mostRows), table.getItems());
        table.minHeightProperty().bind(rows.multiply(ROW).add(ROW + 4));
        table.prefHeightProperty().bind(table.minHeightProperty());
        table.maxHeightProperty().bind(table.minHeightProperty());
    }
}
