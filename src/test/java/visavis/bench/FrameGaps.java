package visavis.bench;

import javafx.animation.AnimationTimer;

/** The waits between frames: the longest is what a user feels as a jolt. A frame that comes a little late is a frame; a dropped one leaves the screen as it was for two refreshes. */
final class FrameGaps extends AnimationTimer {
    /** In milliseconds, of sixty refreshes a second. */
    private static final double TWO_REFRESHES = 2000.0 / 60;
    private final Times gaps = new Times();
    private long last;

    private FrameGaps() {}

    static FrameGaps begin() throws Exception {
        var gaps = new FrameGaps();
        DrivenWindow.onScreen(gaps::start);
        return gaps;
    }

    @Override
    public void handle(long now) {
        long at = System.nanoTime();
        if (last != 0) gaps.add((at - last) / 1e6);
        last = at;
    }

    /** Stops, and says what became of the frames meanwhile. @param longest, dropped what we promise, {@code null} for nothing */
    void report(Double longest, Double dropped) throws Exception {
        var waits = end();
        DrivenWindow.report("  longest wait between two frames meanwhile", waits.largest(), "ms", longest);
        DrivenWindow.report("  frames dropped meanwhile", waits.countOver(TWO_REFRESHES), "frames", dropped);
    }

    Times end() throws Exception {
        DrivenWindow.onScreen(this::stop);
        return gaps;
    }
}
