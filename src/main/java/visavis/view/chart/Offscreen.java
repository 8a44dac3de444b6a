package visavis.view.chart;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import javafx.application.Platform;

/**
 * Runs work on the JavaFX thread in a program without windows, such as the command line. JavaFX starts with the first
 * piece of work and then keeps the program alive: such a program ends by {@link System#exit}, as one with an exit code
 * does anyway. It is not stopped here, because it could never be started again.
 */
public final class Offscreen {
    private Offscreen() {}

    /**
     * Does the work and waits for it; never call it on the JavaFX thread itself.
     *
     * @throws Exception whatever the work throws
     */
    public static <T> T call(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        start(task);
        try {
            return task.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        }
    }

    private static void start(Runnable work) {
        try {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
            System.setProperty("java.awt.headless", "true");
            Platform.startup(work);
        } catch (IllegalStateException alreadyRunning) {
            Platform.runLater(work);
        }
    }
}
