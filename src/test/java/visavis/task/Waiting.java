package visavis.task;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/** A thread that runs what it is given when the test says so, in the order the test likes. */
final class Waiting implements Executor {
    private final List<Runnable> waiting = new ArrayList<>();

    @Override
    public void execute(Runnable work) {
        waiting.add(work);
    }

    void runNext() {
        waiting.removeFirst().run();
    }

    void runLast() {
        waiting.removeLast().run();
    }
}
