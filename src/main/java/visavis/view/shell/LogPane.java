package visavis.view.shell;

import atlantafx.base.controls.ModalPane;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import visavis.view.common.Fxml;
import visavis.view.log.QuickLogController;

/** The quick log over whatever is on screen; made the first time, and giving the keyboard back to whoever had it. */
final class LogPane {
    private final Fxml fxml;
    private final StackPane window;
    private final ModalPane over = new ModalPane();
    private QuickLogController quickLog;
    private VBox place;
    private Node focusBefore;

    LogPane(Fxml fxml, StackPane window) {
        this.fxml = fxml;
        this.window = window;
    }

    void open(String name) {
        if (quickLog == null) make();
        focusBefore = window.getScene().getFocusOwner();
        over.show(place);
        quickLog.open(name);
    }

    /** What is said in passing stays above it. */
    private void make() {
        over.setAlignment(Pos.TOP_CENTER);
        window.getChildren().add(1, over);
        over.applyCss();
        var loaded = fxml.load(QuickLogController.class);
        quickLog = loaded.controller();
        quickLog.setOnClose(this::close);
        place = new VBox(loaded.node());
        place.getStyleClass().add("quick-log-place");
        place.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    private void close() {
        over.hide(true);
        if (focusBefore != null) focusBefore.requestFocus();
    }
}
