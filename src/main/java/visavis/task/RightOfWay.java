package visavis.task;

import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * Lets what a user waits for pass before work of seconds: with few processors, memory and painting are shared by both, and a key's answer would come
 * two frames later. Who keeps typing keeps that work waiting.
 */
public final class RightOfWay {
    /** In nanoseconds: from a key to its painted answer. */
    private static final long SPAN = 60_000_000;
    private final LongSupplier clock;
    private final LongConsumer park;
    private volatile long until;

    public RightOfWay() {
        this(System::nanoTime, LockSupport::parkNanos);
    }

    RightOfWay(LongSupplier clock, LongConsumer park) {
        this.clock = clock;
        this.park = park;
        until = clock.getAsLong();
    }

    /** Somebody waits from now on. */
    public void take() {
        until = clock.getAsLong() + SPAN;
    }

    /** Returns when nobody waits any more; called again and again by who can go on later. */
    public void give() {
        for (long left = until - clock.getAsLong(); left > 0; left = until - clock.getAsLong()) park.accept(left);
    }
}
