package visavis.task;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Work done piece after piece in the order it was asked for, while whoever asks goes on at once. Used on the screen thread. */
public final class InTurn {
    private final Background background;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    InTurn(Background background) {
        this.background = background;
    }

    /** A piece that fails does not keep the next from being done. */
    public <T> void run(Callable<T> work, Consumer<? super T> use, Consumer<Throwable> orElse) {
        waiting.add(() -> background.run(work).then(result -> done(() -> use.accept(result))).orElse(problem -> done(() -> orElse.accept(problem))));
        if (!busy) next();
    }

    private void done(Runnable callback) {
        try {
            callback.run();
        } finally {
            next();
        }
    }

    private void next() {
        var piece = waiting.poll();
        busy = piece != null;
        if (busy) piece.run();
    }
}
