package visavis.view.people;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;

import visavis.action.LivePeople;
import visavis.model.PersonRow;
import visavis.task.Ahead;
import visavis.task.Background;

/** Reads everybody, keeping what it read so that the next time only what is new costs anything. */
final class ReadEverybody implements Callable<Everybody> {
    private final LivePeople people;
    private final Supplier<LocalDate> today;
    private final Background background;
    private Everybody last = Everybody.NOBODY;

    ReadEverybody(LivePeople people, Supplier<LocalDate> today, Background background) {
        this.people = people;
        this.today = today;
        this.background = background;
    }

    @Override
    public synchronized Everybody call() {
        last = last.after(people.rows(today.get()));
        return last;
    }

    /** The first time: what happened with people takes the longest, and meanwhile {@code early} may show who they are. On any thread. */
    synchronized Everybody call(Consumer<? super Everybody> early) {
        var sorting = new Sorting(early);
        var rows = people.rows(today.get(), sorting::begin);
        last = sorting.await(last).after(rows);
        return last;
    }

    /** Puts people in order while their interactions are read. */
    private final class Sorting {
        private final Consumer<? super Everybody> early;
        private Ahead<Everybody> sorted;

        Sorting(Consumer<? super Everybody> early) {
            this.early = early;
        }

        void begin(List<PersonRow> rows) {
            sorted = background.ahead(() -> {
                var everybody = Everybody.of(rows);
                early.accept(everybody);
                return everybody;
            });
        }

        Everybody await(Everybody otherwise) {
            return sorted == null ? otherwise : sorted.join();
        }
    }
}
