package visavis.view.people;

import java.util.ArrayDeque;
import java.util.Queue;

import javafx.animation.AnimationTimer;

/** Does many small things on screen a few a frame: all the cells of a window at once take longer than the next frame may wait. */
final class Gradually extends AnimationTimer {
    /** What four rows show of history, where a window has room for thirty. */
    private static final int TOGETHER = 16;
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    void run(Runnable thing) {
        if (waiting.isEmpty()) start();
        waiting.add(thing);
    }

    @Override
    public void handle(long now) {
        for (int done = 0; done < TOGETHER && !waiting.isEmpty(); done++) waiting.remove().run();
        if (waiting.isEmpty()) stop();
    }
}
