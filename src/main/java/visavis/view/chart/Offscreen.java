package visavis.view.chart;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import javafx.application.Platform;

/**
 * Runs work on the JavaFX thread in a program without windows, such as the command line. JavaFX starts with the first
 * piece of work and keeps the program alive until this is closed; it cannot be started again after that.
 */
public final class Offscreen implements AutoCloseable {
    private boolean started;

    /**
     * Does the work and waits for it; never call it on the JavaFX thread itself.
     *
     * @throws Exception whatever the work throws
     */
    public <T> T call(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        start(task);
        try {
            return task.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        }
    }

    private void start(Runnable work) {
        try {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
            System.setProperty("java.awt.headless", "true");
            Platform.startup(work);
            started = true;
        } catch (IllegalStateException alreadyRunning) {
            Platform.runLater(work);
        }
    }

    /** Stops JavaFX if it was started here, so that the program can end. */
    @Override
    public void close() {
        if (started) Platform.exit();
    }
}
