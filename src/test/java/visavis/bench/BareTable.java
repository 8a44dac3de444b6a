package visavis.bench;

import java.util.stream.IntStream;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** JavaFX's own table with its own looks and nothing but plain text, as large as another: what no table of ours can be quicker than. */
final class BareTable {
    private static final String MODENA = "com/sun/javafx/scene/control/skin/modena/modena.css";
    private final Stage stage = new Stage();
    private final TableView<Integer> table = new TableView<>();

    BareTable(TableView<?> like) {
        int columns = like.getVisibleLeafColumns().size();
        for (int column = 0; column < columns; column++) table.getColumns().add(BareWindow.column(column, like.getVisibleLeafColumn(column).getWidth()));
        table.setItems(FXCollections.observableArrayList(IntStream.range(0, like.getItems().size()).boxed().toList()));
        table.setFixedCellSize(like.getFixedCellSize());
        table.setMaxSize(like.getWidth(), like.getHeight());
        var scene = new Scene(new StackPane(table), like.getScene().getWidth(), like.getScene().getHeight());
        scene.setUserAgentStylesheet(MODENA);
        stage.setScene(scene);
        stage.show();
    }

    Node rows() {
        return table.lookup(".virtual-flow");
    }

    void close() {
        stage.close();
    }
}
