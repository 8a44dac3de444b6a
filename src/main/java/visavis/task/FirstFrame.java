package visavis.task;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import javafx.application.Platform;
import javafx.scene.Cursor;
import javafx.scene.Scene;

/**
 * The moment from which something is on screen, for work that can wait until then. JavaFX tells of it to nobody: it paints on a thread of its own,
 * and a frame waits for the painting of the one before only if it has something to paint itself.
 */
public final class FirstFrame {
    /** In milliseconds: somebody who opens another screen first waits no longer for what is read of this one. */
    private static final int PATIENCE = 2000;
    /** The first has it, the second waits until that is painted, and the third begins when it is on screen. */
    private static final int WAITING = 2, DRAWN = 3;
    private final CountDownLatch painted = new CountDownLatch(1);
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean coming;

    /** Does it, on the screen thread, as soon as that frame is drawn; at once where it is. */
    public void then(Runnable action) {
        if (painted.getCount() == 0) action.run();
        else waiting.add(action);
    }

    /** On the screen thread, when the scene's next frame shows it; without a scene, there is nothing to see yet. */
    public void comes(Scene scene) {
        if (coming || scene == null) return;
        coming = true;
        // Frames are counted as the scene has them: while a window is being made, the toolkit has others.
        scene.addPostLayoutPulseListener(new Runnable() {
            private int frames;

            @Override
            public void run() {
                Platform.requestNextPulse();
                if (++frames == WAITING) touch(scene);
                if (frames < DRAWN) return;
                scene.removePostLayoutPulseListener(this);
                Platform.runLater(FirstFrame.this::drawn);
            }
        });
        Platform.requestNextPulse();
    }

    /** Gives the frame something to paint that looks the same and costs nothing: no cursor and the usual one are one. */
    private static void touch(Scene scene) {
        scene.setCursor(scene.getCursor() == null ? Cursor.DEFAULT : null);
    }

    private void drawn() {
        painted.countDown();
        waiting.forEach(Runnable::run);
    }

    /** On any other thread. */
    public void await() {
        try {
            painted.await(PATIENCE, TimeUnit.MILLISECONDS);
        } catch (InterruptedException leave) {
            Thread.currentThread().interrupt();
        }
    }
}
