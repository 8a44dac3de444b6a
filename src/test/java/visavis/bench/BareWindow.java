package visavis.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/**
 * The least a JavaFX program can show: what any window costs before it has anything in it. Says when it is painted, in the words Visavis has for
 * it and by the same sign: the second frame, having something to paint itself, waits for the painting of the first.
 */
public final class BareWindow extends Application {
    public static void main(String[] arguments) {
        Application.launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new Label("Visavis"), 1280, 800));
        stage.show();
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames == 2) stage.getScene().setCursor(Cursor.DEFAULT);
                if (frames < 3) return;
                stop();
                System.err.println("timing: window shown");
                if (getParameters().getRaw().contains("once")) stage.close();
            }
        }.start();
    }
}
