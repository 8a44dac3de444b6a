package visavis.bench;

import static visavis.bench.DrivenWindow.lookup;
import static visavis.bench.DrivenWindow.onScreen;
import static visavis.bench.DrivenWindow.painted;
import static visavis.bench.DrivenWindow.report;
import static visavis.bench.DrivenWindow.table;

import java.util.ArrayList;
import java.util.List;

import javafx.animation.AnimationTimer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import visavis.model.PersonRow;

/**
 * Opens the real window on a large store and reports: how long all ties take to be worked out and shown from the window's first frame on, with the
 * longest wait between two frames meanwhile; and from saving a line in the quick log to the frame after its row shows it, with the longest wait
 * between two frames from then until a second later.
 */
public final class TiesRun {
    private static final int LINES = 15;

    private TiesRun() {}

    public static void main(String[] arguments) {
        DrivenWindow.open(arguments[0], TiesRun::drive);
    }

    private static void drive() throws Exception {
        long start = painted(() -> true);
        var gaps = Gaps.begin();
        long people = painted(() -> table() != null && !table().getItems().isEmpty());
        report("ties of everybody on screen after the window shows", (people - start) / 1e6);
        report("  longest wait between two frames meanwhile", gaps.end());
        Thread.sleep(3000);
        var waits = new ArrayList<Double>();
        var longest = new ArrayList<Double>();
        for (int line = 0; line < LINES; line++) log(line, waits, longest);
        report("new interaction to painted row, median", waits.stream().sorted().toList().get(LINES / 2));
        report("new interaction to painted row, longest", waits.stream().sorted().toList().get(LINES - 1));
        report("  longest wait between two frames, median", longest.stream().sorted().toList().get(LINES / 2));
    }

    private static void log(int line, List<Double> waits, List<Double> longest) throws Exception {
        onScreen(((Button) lookup(".rail #log"))::fire);
        painted(() -> lookup("#line") != null);
        var chosen = write(100 * line);
        Thread.sleep(1000);
        var gaps = Gaps.begin();
        var start = new long[1];
        onScreen(() -> {
            start[0] = System.nanoTime();
            ((Button) lookup("#save")).fire();
        });
        waits.add((painted(() -> logged(chosen)) - start[0]) / 1e6);
        Thread.sleep(1000);
        longest.add(gaps.end());
    }

    /** Writes of the first, from that row on, whose name the quick log takes for nobody else's. */
    private static PersonRow write(int row) throws Exception {
        for (; ; row++) {
            var person = table().getItems().get(row);
            onScreen(() -> ((TextField) lookup("#line")).setText("call with @\"" + person.name() + "\" 5m"));
            Thread.sleep(200);
            if (!lookup("#save").isDisabled()) return person;
        }
    }

    /** The row is among the first of a table by name. */
    private static boolean logged(PersonRow before) {
        return table().getItems().stream().limit(2000).anyMatch(row -> row.id() == before.id() && row.interactions() > before.interactions());
    }

    /** The longest wait between two frames. */
    private static final class Gaps extends AnimationTimer {
        private long last, longest;

        static Gaps begin() throws Exception {
            var gaps = new Gaps();
            onScreen(gaps::start);
            return gaps;
        }

        @Override
        public void handle(long now) {
            long at = System.nanoTime();
            if (last != 0) longest = Math.max(longest, at - last);
            last = at;
        }

        double end() throws Exception {
            onScreen(this::stop);
            return longest / 1e6;
        }
    }
}
