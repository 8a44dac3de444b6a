package visavis.view.chart;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import javafx.application.Platform;

/** Runs a piece of work on the JavaFX thread in a program without windows, such as the command line. */
public final class Offscreen {
    private Offscreen() {}

    /**
     * Starts JavaFX without a display, does the work, stops JavaFX, so that the program can end. Only once in a program,
     * and never beside a window: JavaFX cannot be started twice.
     *
     * @throws Exception whatever the work throws
     */
    public static <T> T call(Callable<T> work) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        var task = new FutureTask<>(work);
        Platform.startup(task);
        try {
            return task.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        } finally {
            Platform.exit();
        }
    }
}
