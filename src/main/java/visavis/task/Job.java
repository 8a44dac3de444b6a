package visavis.task;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
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
        future.whenComplete((result, problem) -> {
            if (problem == null) screen.execute(() -> use.accept(result));
        });
        return this;
    }

    /** Hands what went wrong over on the screen thread. */
    public Job<T> orElse(Consumer<Throwable> use) {
        future.whenComplete((result, problem) -> {
            if (problem != null) screen.execute(() -> use.accept(problem));
        });
        return this;
    }
}
