package visavis.view.review;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;

/** How long the user looks at one card, of late: from it follows how long the rest will take. */
final class Pace {
    /** Nobody thinks longer over one card; they were away. */
    private static final long LONGEST = Duration.ofSeconds(30).toNanos();
    private static final int OF_LATE = 20, ENOUGH = 3;
    private final LongSupplier nanos;
    private final Deque<Long> taken = new ArrayDeque<>();
    private long since;

    /** @param nanos the time, as {@link System#nanoTime} has it */
    Pace(LongSupplier nanos) {
        this.nanos = nanos;
        since = nanos.getAsLong();
    }

    /** A card has been answered, and the next one is there. */
    void answered() {
        long now = nanos.getAsLong();
        if (taken.size() == OF_LATE) taken.removeFirst();
        taken.addLast(Math.min(LONGEST, now - since));
        since = now;
    }

    /** A card is there without one having been answered. */
    void begin() {
        since = nanos.getAsLong();
    }

    /** How long so many cards will take; {@code null} while too few were answered to tell. */
    Duration of(int cards) {
        if (taken.size() < ENOUGH) return null;
        return Duration.ofNanos((long) (cards * taken.stream().mapToLong(Long::longValue).average().orElseThrow()));
    }
}
