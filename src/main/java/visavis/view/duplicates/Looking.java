package visavis.view.duplicates;

import visavis.action.Progress;
import visavis.task.Ticker;

/** A search for duplicates under way, between the worker who reports and the screen that may call it off. */
final class Looking implements Progress {
    /** {@code part} is 0 to 1. */
    record Amount(double part, long people) {}

    private final Ticker<Amount> ticker;
    private volatile boolean wanted = true;

    Looking(Ticker<Amount> ticker) {
        this.ticker = ticker;
    }

    void callOff() {
        wanted = false;
    }

    @Override
    public boolean report(long done, long total, int rows) {
        if (total > 0) ticker.tell(new Amount((double) done / total, total));
        return wanted;
    }
}
