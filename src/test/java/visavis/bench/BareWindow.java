package visavis.bench;

import java.util.stream.IntStream;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * The least a JavaFX program can show: what any window costs before it has anything in it; with the argument {@code table}, what JavaFX's own
 * table in it costs, with its own looks and plain text, as large as the one of people. Says when it is painted, in the words Visavis has for it
 * and by the same sign: the second frame, having something to paint itself, waits for the painting of the first.
 */
public final class BareWindow extends Application {
    private static final int COLUMNS = 7, WIDTH = 97, ROW = 36, HIGH = 645;

    public static void main(String[] arguments) {
        Application.launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(wants("table") ? new StackPane(table()) : new Label("Visavis"), 1280, 800));
        stage.show();
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames == 2) stage.getScene().setCursor(Cursor.DEFAULT);
                if (frames < 3) return;
                stop();
                System.err.println("timing: window shown");
                if (wants("once")) stage.close();
            }
        }.start();
    }

    private boolean wants(String what) {
        return getParameters().getRaw().contains(what);
    }

    private static TableView<Integer> table() {
        var table = new TableView<>(FXCollections.observableArrayList(IntStream.range(0, 10_000).boxed().toList()));
        table.setFixedCellSize(ROW);
        table.setMaxSize(COLUMNS * WIDTH, HIGH);
        for (int number = 0; number < COLUMNS; number++) table.getColumns().add(column(number, WIDTH));
        return table;
    }

    static TableColumn<Integer, String> column(int number, double width) {
        var column = new TableColumn<Integer, String>("Column " + number);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper("Row " + row.getValue() + ", " + number));
        return column;
    }
}
