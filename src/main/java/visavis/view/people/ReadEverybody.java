package visavis.view.people;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;

import visavis.action.LivePeople;

/** Reads everybody, keeping what it read so that the next time only what is new costs anything. */
final class ReadEverybody implements Callable<Everybody> {
    private final LivePeople people;
    private final Supplier<LocalDate> today;
    private Everybody last = Everybody.NOBODY;

    ReadEverybody(LivePeople people, Supplier<LocalDate> today) {
        this.people = people;
        this.today = today;
    }

    @Override
    public synchronized Everybody call() {
        last = last.after(people.rows(today.get()));
        return last;
    }

    /** The first time: what happened with people takes the longest, and before it is read {@code early} has who they are, in order. On any thread. */
    synchronized Everybody call(Consumer<? super Everybody> early) {
        var rows = people.rows(today.get(), strangers -> {
            last = Everybody.of(strangers);
            early.accept(last);
        });
        last = last.after(rows);
        return last;
    }
}
