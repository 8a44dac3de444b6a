package visavis.view.importing;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import visavis.task.Background;

/** How far reading has come, and the way out of it. */
public final class ProgressController {
    private final Background background;
    private final ImportWords words;
    private Running running;

    @FXML private Label runningTitle, runningRows;
    @FXML private ProgressBar bar;
    @FXML private Button cancel;

    ProgressController(Background background, ImportWords words) {
        this.background = background;
        this.words = words;
    }

    /** What to tell of work that now begins. */
    Running begin(String title) {
        running = new Running(background.ticker(this::show), System::nanoTime);
        runningTitle.setText(title);
        runningRows.setText(words.get("import.running.looking"));
        bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        cancel.setDisable(false);
        return running;
    }

    boolean isRunning() {
        return running != null;
    }

    void end() {
        running = null;
    }

    void focus() {
        cancel.requestFocus();
    }

    @FXML private void cancel() {
        running.callOff();
        cancel.setDisable(true);
    }

    private void show(Running.Amount amount) {
        bar.setProgress(amount.part());
        runningRows.setText(words.amount(amount));
    }
}
