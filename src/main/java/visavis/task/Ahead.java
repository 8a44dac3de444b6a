package visavis.task;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Work begun before it is asked for: calling it waits for what is still missing and gives the result. */
public final class Ahead<T> implements Callable<T> {
    private final FutureTask<T> work;

    Ahead(Callable<T> work) {
        this.work = new FutureTask<>(work);
    }

    void begin() {
        work.run();
    }

    /** Whether calling it takes no time. */
    public boolean isDone() {
        return work.isDone();
    }

    @Override
    public T call() throws Exception {
        try {
            return work.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        }
    }

    /** The same, of work that throws nothing one has to expect. */
    public T join() {
        try {
            return call();
        } catch (RuntimeException problem) {
            throw problem;
        } catch (Exception unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }
}
