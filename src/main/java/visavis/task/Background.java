package visavis.task;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import javafx.application.Platform;

/** {@code background.run(work).then(showResult).orElse(showProblem)}: the work runs elsewhere, both callbacks on the screen thread. */
public final class Background {
    private final Executor workers;
    private final Executor screen;

    Background(Executor workers, Executor screen) {
        this.workers = workers;
        this.screen = screen;
    }

    /** Threads that never keep the program alive. */
    public static Background threads() {
        return threads(Platform::runLater);
    }

    /** The same, with another way to the screen thread. */
    public static Background threads(Executor screen) {
        return new Background(work -> Thread.ofPlatform().daemon().name("work").start(work), screen);
    }

    /** Runs everything at once on the calling thread, for tests. */
    public static Background immediate() {
        return new Background(Runnable::run, Runnable::run);
    }

    public <T> Job<T> run(Callable<T> work) {
        var future = new CompletableFuture<T>();
        workers.execute(() -> {
            try {
                future.complete(work.call());
            } catch (Throwable problem) {
                future.completeExceptionally(problem);
            }
        });
        return new Job<>(future, screen);
    }

    /** Begins work whose result will be wanted soon. */
    public <T> Ahead<T> ahead(Callable<T> work) {
        var ahead = new Ahead<>(work);
        workers.execute(ahead::begin);
        return ahead;
    }

    /** For work that tells how far it is: hands its newest news over on the screen thread. */
    public <T> Ticker<T> ticker(Consumer<? super T> show) {
        return new Ticker<>(screen, show);
    }

    /** For work of which each piece builds on the one before. */
    public InTurn inTurn() {
        return new InTurn(this);
    }

    /** For work asked for again before it is done: only the newest answer is shown. */
    public Latest latest() {
        return new Latest(this);
    }
}
