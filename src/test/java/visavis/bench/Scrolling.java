package visavis.bench;

import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;

/** A wheel that turns steadily for two seconds, by a row of the table each frame, and how long the frames take meanwhile. */
final class Scrolling extends AnimationTimer {
    private static final int STEP = 36, WARMING = 500, SCROLLING = 2000;
    private final Node over;

    private Scrolling(Node over) {
        this.over = over;
    }

    static Times over(Node node) throws Exception {
        scroll(node, WARMING);
        return scroll(node, SCROLLING);
    }

    private static Times scroll(Node node, int milliseconds) throws Exception {
        var wheel = new Scrolling(node);
        DrivenWindow.onScreen(wheel::start);
        var gaps = FrameGaps.begin();
        Thread.sleep(milliseconds);
        var times = gaps.end();
        DrivenWindow.onScreen(wheel::stop);
        return times;
    }

    @Override
    public void handle(long now) {
        Event.fireEvent(over, new ScrollEvent(ScrollEvent.SCROLL, 20, 20, 20, 20, false, false, false, false, true, false, 0, -STEP, 0, 0,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
    }
}
