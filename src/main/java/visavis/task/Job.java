package visavis.task;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Work under way. */
public final class Job<T> {
    private final CompletableFuture<T> future;
    private final Executor screen;

    Job(CompletableFuture<T> future, Executor screen) {
        this.future = future;
        this.screen = screen;
    }

    /** Hands the result over on the screen thread. */
    public Job<T> then(Consumer<? super T> use) {
        return whenDone((result, problem) -> {
            if (problem == null) screen.execute(() -> use.accept(result));
        });
    }

    /** Hands what went wrong over on the screen thread. */
    public Job<T> orElse(Consumer<Throwable> use) {
        return whenDone((result, problem) -> {
            if (problem != null) screen.execute(() -> use.accept(problem));
        });
    }

    /** A future keeps to itself what a callback throws; work that is done already needs none, so that no test misses a mistake. */
    private Job<T> whenDone(BiConsumer<T, Throwable> handOver) {
        if (!future.isDone()) future.whenComplete(handOver);
        else future.<Runnable>handle((result, problem) -> () -> handOver.accept(result, problem)).join().run();
        return this;
    }
}
