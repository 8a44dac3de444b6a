package visavis.task;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * Keeps what it is told to do until it is let go, then has it done in that order, and everything after it as it comes, until it is ended: for
 * results that are there before a screen is, or come when it is gone.
 */
public final class HeldBack implements Executor {
    private Executor executor;
    private List<Runnable> held = new ArrayList<>();

    public HeldBack(Executor executor) {
        this.executor = executor;
    }

    @Override
    public synchronized void execute(Runnable task) {
        if (held == null) executor.execute(task);
        else held.add(task);
    }

    public synchronized void letGo() {
        if (held == null) return;
        held.forEach(executor::execute);
        held = null;
    }

    /** What it is told to do from now on, or still holds, is not done. */
    public synchronized void end() {
        held = null;
        executor = task -> {};
    }
}
