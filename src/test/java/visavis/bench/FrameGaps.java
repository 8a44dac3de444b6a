package visavis.bench;

import javafx.animation.AnimationTimer;

/** The waits between frames: the longest is what a user feels as a jolt. */
final class FrameGaps extends AnimationTimer {
    private static final long SLOW = 50_000_000;
    private long last, longest;
    private int frames, slow;

    private FrameGaps() {}

    static FrameGaps begin() throws Exception {
        var gaps = new FrameGaps();
        DrivenWindow.onScreen(gaps::start);
        return gaps;
    }

    @Override
    public void handle(long now) {
        long at = System.nanoTime();
        if (last != 0) {
            longest = Math.max(longest, at - last);
            frames++;
            if (at - last > SLOW) slow++;
        }
        last = at;
    }

    /** How many of a hundred waits were longer than a twentieth of a second. */
    double slow() {
        return frames == 0 ? 0 : 100.0 * slow / frames;
    }

    /** Stops, and gives the longest in milliseconds. */
    double end() throws Exception {
        DrivenWindow.onScreen(this::stop);
        return longest / 1e6;
    }
}
