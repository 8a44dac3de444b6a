package visavis.task;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * Hands things over, many at a time, to work on a thread of its own that takes them in their order, while whoever makes them goes on
 * making more. So that little work needs no thread, what never filled a batch is done by the caller. What goes wrong on the
 * other side is thrown on this one, at the next chance. Used by one thread at a time.
 */
public final class Belt<T> implements AutoCloseable {
    /** Enough that neither side waits for a slow moment of the other, and few enough that memory stays small. */
    private static final int BATCHES_WAITING = 2;
    private final int together;
    private final Consumer<? super List<T>> work;
    private final Semaphore room = new Semaphore(BATCHES_WAITING);
    private ExecutorService worker;
    private List<T> gathered = new ArrayList<>();
    private volatile RuntimeException failure;

    /** @param together how many make a batch */
    public Belt(int together, Consumer<? super List<T>> work) {
        this.together = together;
        this.work = work;
    }

    /** Waits while the other side is far behind. */
    public void put(T item) {
        gathered.add(item);
        if (gathered.size() >= together) handOver(taken());
    }

    /** Returns when everything handed over is done. */
    public void drain() {
        room.acquireUninterruptibly(BATCHES_WAITING);
        room.release(BATCHES_WAITING);
        rethrow();
        if (!gathered.isEmpty()) work.accept(taken());
    }

    /** Drops what is not begun and waits for what is. */
    @Override
    public void close() {
        if (failure == null) failure = new CancellationException();
        if (worker != null) worker.close();
    }

    private List<T> taken() {
        var batch = gathered;
        gathered = new ArrayList<>(Math.min(together, batch.size()));
        return batch;
    }

    private void handOver(List<T> batch) {
        room.acquireUninterruptibly();
        if (worker == null) worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("belt").factory());
        worker.execute(() -> doWork(batch));
        rethrow();
    }

    private void doWork(List<T> batch) {
        try {
            if (failure == null) work.accept(batch);
        } catch (RuntimeException problem) {
            failure = problem;
        } catch (Error problem) {
            failure = new IllegalStateException(problem);
        } finally {
            room.release();
        }
    }

    private void rethrow() {
        if (failure != null) throw failure;
    }
}
