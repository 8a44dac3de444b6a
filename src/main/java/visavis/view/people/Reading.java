package visavis.view.people;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.property.StringProperty;
import javafx.scene.Scene;
import visavis.action.LivePeople;
import visavis.model.PersonRow;
import visavis.task.Ahead;
import visavis.task.Background;
import visavis.task.FirstFrame;
import visavis.task.Latest;
import visavis.task.Ticker;

/**
 * Reads everybody, in the order in which there is something to show: those who stood at the top the last time, then who else there is, then what
 * happened with them. Each begins when the one before is on screen: sooner, it would only take the processors from what the user waits for.
 */
final class Reading {
    /** More than a large screen has room for. */
    private static final int TOP = 60;
    private final LivePeople live;
    private final ReadEverybody everybody;
    private final Background background;
    private final StringProperty remembered;
    private final Latest latest;
    private final FirstFrame firstFrame = new FirstFrame();
    private Ahead<Everybody> ahead;
    private volatile Everybody soFar;
    private Everybody seen;
    private boolean open, known;

    /** @param remembered the ids of those at the top, with spaces between them */
    Reading(LivePeople live, Supplier<LocalDate> today, Background background, StringProperty remembered) {
        this.live = live;
        this.everybody = new ReadEverybody(live, today);
        this.background = background;
        this.remembered = remembered;
        this.latest = background.latest();
    }

    /** Begins before there is a screen, so that its first frame need not wait. @param sight has them, on the screen thread, as there are more of them */
    void begin(Consumer<Everybody> sight) {
        var ticker = background.<Everybody>ticker(more -> {
            if (open && !known) see(more, sight);
        });
        ahead = background.ahead(() -> {
            var top = live.some(ids());
            if (!top.isEmpty()) tell(Everybody.top(top), ticker);
            return everybody.call(met -> tell(met, ticker));
        });
    }

    private void tell(Everybody more, Ticker<Everybody> ticker) {
        soFar = more;
        ticker.tell(more);
        firstFrame.await();
    }

    private void see(Everybody more, Consumer<Everybody> sight) {
        if (more == seen) return;
        seen = more;
        sight.accept(more);
    }

    /** From now on there is a screen. @param sight has whom there is already, at once; @param all has everybody, as soon as may be */
    void read(Consumer<Everybody> sight, Consumer<Everybody> all, Consumer<Throwable> problem) {
        open = true;
        if (!known && soFar != null) see(soFar, sight);
        latest.run(ahead == null ? everybody : ahead, read -> {
            known = true;
            all.accept(read);
        }, problem);
        ahead = null;
    }

    /** Some of those who were read will be in the next frame of the scene, or nobody where there is nobody. */
    void shown(Scene scene) {
        firstFrame.comes(scene);
    }

    /** Does what can wait until people are on screen. */
    void onceShown(Runnable action) {
        firstFrame.then(action);
    }

    /** Whether everybody is read. */
    boolean isDone() {
        return known;
    }

    /** These, without anything asked, are at the top the next time. */
    void remember(List<PersonRow> rows) {
        remembered.set(rows.stream().limit(TOP).map(row -> Long.toString(row.id())).collect(Collectors.joining(" ")));
    }

    private List<Long> ids() {
        return Stream.of(remembered.get().split(" ")).filter(word -> word.matches("\\d{1,18}")).limit(TOP).map(Long::valueOf).toList();
    }
}
