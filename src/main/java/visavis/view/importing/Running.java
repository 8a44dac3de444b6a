package visavis.view.importing;

import java.util.function.LongSupplier;

import visavis.action.Progress;
import visavis.task.Ticker;

/** Reading under way, between the worker who reports and the screen that may call it off. */
final class Running implements Progress {
    private static final double NANOS = 1e9;
    /** In seconds, and as a part of the whole: before that, any guess at the rest would jump about. */
    private static final double SOON = 2, LITTLE = 0.02;

    /** {@code part} is 0 to 1 by bytes, below 0 when the size is not known; {@code left} is in seconds, below 0 when nobody can tell. */
    record Amount(double part, int rows, long left) {}

    private final Ticker<Amount> ticker;
    private final LongSupplier clock;
    private final long began;
    private volatile boolean wanted = true;

    /** @param clock in nanoseconds, such as {@link System#nanoTime} */
    Running(Ticker<Amount> ticker, LongSupplier clock) {
        this.ticker = ticker;
        this.clock = clock;
        began = clock.getAsLong();
    }

    void callOff() {
        wanted = false;
    }

    @Override
    public boolean report(long done, long total, int rows) {
        double part = total > 0 ? Math.min(1.0, (double) done / total) : -1;
        ticker.tell(new Amount(part, rows, left(part)));
        return wanted;
    }

    private long left(double part) {
        double gone = (clock.getAsLong() - began) / NANOS;
        return gone < SOON || part < LITTLE ? -1 : Math.round(gone / part * (1 - part));
    }
}
