package visavis.bench;

import static visavis.bench.DrivenWindow.painted;
import static visavis.bench.DrivenWindow.report;
import static visavis.bench.DrivenWindow.table;

import java.util.List;

/**
 * Opens the real window on a store and reports: from the first frame of the window to the frame after the table holds people, from a
 * keystroke in the search field to the frame after its result (95th of 100 of 60 keystrokes), resident memory before and after.
 */
public final class WindowRun {
    private static final List<String> TYPED = List.of("mar", "berlin", "coffee", "ana g", "research", "lantern pre", "said", "köln");

    private WindowRun() {}

    public static void main(String[] arguments) {
        DrivenWindow.open(arguments[0], WindowRun::drive);
    }

    private static void drive() throws Exception {
        long start = painted(() -> true);
        long people = painted(() -> table() != null && !table().getItems().isEmpty());
        report("people on screen after the window shows", (people - start) / 1e6, "ms", 300.0);
        Thread.sleep(2000);
        report("resident memory, people shown", DrivenWindow.residentMegabytes(), "MB", 300.0);
        var strokes = Typing.of(TYPED);
        report("search keystroke to painted result, median", strokes.median());
        report("search keystroke to painted result, 95 %", strokes.part(95), "ms", 50.0);
        report("resident memory at the end", DrivenWindow.residentMegabytes(), "MB", 350.0);
    }
}
