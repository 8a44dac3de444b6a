package visavis.view.people;

import java.time.LocalDate;
import java.util.concurrent.Callable;
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
}
