package visavis.view.numbers;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import visavis.model.Stage;
import visavis.text.Messages;
import visavis.view.common.StageBar;

/** What it takes to reach each stage, as the bars show them everywhere. */
final class StageTable extends GridPane {
    StageTable(Messages messages) {
        getStyleClass().add("stages");
        var growing = new ColumnConstraints();
        growing.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(new ColumnConstraints(48), new ColumnConstraints(96), growing);
        for (var stage : Stage.values()) {
            var bar = new StageBar();
            bar.setStage(stage);
            var takes = new Label(messages.get("numbers.stage." + stage.code()));
            takes.setWrapText(true);
            takes.getStyleClass().add("muted");
            addRow(stage.number(), bar, new Label(messages.name(stage)), takes);
        }
    }
}
