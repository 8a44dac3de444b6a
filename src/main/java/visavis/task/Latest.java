package visavis.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** A question asked again and again, as one types: an answer that a newer question has overtaken is dropped. Used on the screen thread. */
public final class Latest {
    private final Background background;
    private long asked;

    Latest(Background background) {
        this.background = background;
    }

    public <T> void run(Callable<T> work, Consumer<? super T> use, Consumer<Throwable> orElse) {
        long mine = ++asked;
        background.run(work)
                .then(result -> {
                    if (mine == asked) use.accept(result);
                })
                .orElse(problem -> {
                    if (mine == asked) orElse.accept(problem);
                });
    }
}
