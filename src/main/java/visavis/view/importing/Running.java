package visavis.view.importing;

import visavis.action.Progress;
import visavis.task.Ticker;

/** An import under way, between the worker who reports and the screen that may call it off. */
final class Running implements Progress {
    /** {@code part} is 0 to 1 by bytes, below 0 when the size is not known. */
    record Amount(double part, int rows) {}

    private final Ticker<Amount> ticker;
    private volatile boolean wanted = true;

    Running(Ticker<Amount> ticker) {
        this.ticker = ticker;
    }

    void callOff() {
        wanted = false;
    }

    @Override
    public boolean report(long done, long total, int rows) {
        ticker.tell(new Amount(total > 0 ? Math.min(1.0, (double) done / total) : -1, rows));
        return wanted;
    }
}
