package visavis.task;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * News from work under way for the screen. What is overtaken before the screen gets round to it is never shown, so a
 * worker may tell as often as it likes.
 */
public final class Ticker<T> {
    private final AtomicReference<T> newest = new AtomicReference<>();
    private final Executor screen;
    private final Consumer<? super T> show;

    Ticker(Executor screen, Consumer<? super T> show) {
        this.screen = screen;
        this.show = show;
    }

    /** From any thread. */
    public void tell(T news) {
        if (newest.getAndSet(news) == null) screen.execute(() -> show.accept(newest.getAndSet(null)));
    }
}
