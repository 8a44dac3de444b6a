package visavis.bench;

import javafx.animation.AnimationTimer;

/** The waits between frames: the longest is what a user feels as a jolt. */
final class FrameGaps extends AnimationTimer {
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

    Times end() throws Exception {
        DrivenWindow.onScreen(this::stop);
        return gaps;
    }
}
