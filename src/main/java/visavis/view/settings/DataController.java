package visavis.view.settings;

import java.nio.file.Path;
import java.time.LocalDateTime;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import visavis.action.BackUp;
import visavis.task.Background;
import visavis.text.Messages;
import visavis.view.common.Shell;

/** Where everything is kept, and a copy of it for the asking. */
public final class DataController {
    private final Path store;
    private final BackUp backUp;
    private final Background background;
    private final Messages messages;
    private final Shell shell;

    @FXML private Label file, backups;
    @FXML private Button backUpNow;

    public DataController(Path store, BackUp backUp, Background background, Messages messages, Shell shell) {
        this.store = store;
        this.backUp = backUp;
        this.background = background;
        this.messages = messages;
        this.shell = shell;
    }

    @FXML
    private void initialize() {
        file.setText(store.toString());
        backups.setText(messages.get("settings.data.backups", store.getFileName() + "-backups"));
    }

    @FXML
    private void openFolder() {
        shell.browse(store.toAbsolutePath().getParent().toUri());
    }

    @FXML
    private void backUp() {
        backUpNow.setDisable(true);
        background.run(() -> backUp.run(LocalDateTime.now())).then(copy -> {
            backUpNow.setDisable(false);
            shell.say(messages.get("settings.data.backed-up", copy.getFileName()));
        }).orElse(problem -> {
            backUpNow.setDisable(false);
            shell.problem(problem);
        });
    }
}
