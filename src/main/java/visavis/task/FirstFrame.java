package visavis.task;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** The moment from which something is on screen, for work that can wait until then. */
public final class FirstFrame {
    /** In milliseconds: somebody who opens another screen first waits no longer for what is read of this one. */
    private static final int PATIENCE = 2000;
    /** Animations begin with the frame that is drawn next. */
    private static final Duration ONE_FRAME = Duration.millis(17);
    private final CountDownLatch painted = new CountDownLatch(1);
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean coming;

    /** Does it, on the screen thread, as soon as that frame is drawn. */
    public void then(Runnable action) {
        waiting.add(action);
    }

    /** On the screen thread, when the next frame shows it. */
    public void comes() {
        if (coming) return;
        coming = true;
        var frame = new PauseTransition(ONE_FRAME);
        frame.setOnFinished(now -> {
            painted.countDown();
            waiting.forEach(Runnable::run);
        });
        frame.play();
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
