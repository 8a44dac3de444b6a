package visavis.bench;

import javafx.animation.AnimationTimer;

/** The waits between frames: the longest is what a user feels as a jolt. */
final class FrameGaps extends AnimationTimer {
    private long last, longest;

    private FrameGaps() {}

    static FrameGaps begin() throws Exception {
        var gaps = new FrameGaps();
        DrivenWindow.onScreen(gaps::start);
        return gaps;
    }

    @Override
    public void handle(long now) {
        long at = System.nanoTime();
        if (last != 0) longest = Math.max(longest, at - last);
        last = at;
    }

    /** Stops, and gives the longest in milliseconds. */
    double end() throws Exception {
        DrivenWindow.onScreen(this::stop);
        return longest / 1e6;
    }
}
