package visavis.bench;

import static visavis.bench.DrivenWindow.lookup;
import static visavis.bench.DrivenWindow.onScreen;
import static visavis.bench.DrivenWindow.painted;
import static visavis.bench.DrivenWindow.report;
import static visavis.bench.DrivenWindow.table;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import javafx.collections.ListChangeListener;
import javafx.scene.control.TextField;

/**
 * Opens the real window on a store and reports: from the first frame of the window to the frame after the table holds people, from a
 * keystroke in the search field to the frame after its result (95th of 100 of 60 keystrokes), resident memory at the end.
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
        report("people on screen after the window shows", (people - start) / 1e6);
        Thread.sleep(2000);
        var strokes = new ArrayList<Double>();
        for (var word : TYPED) {
            type("");
            for (int end = 1; end <= word.length(); end++) strokes.add(type(word.substring(0, end)));
        }
        Collections.sort(strokes);
        report("search keystroke to painted result, median", strokes.get(strokes.size() / 2));
        report("search keystroke to painted result, 95 %", strokes.get(strokes.size() * 95 / 100));
        report("resident memory", residentMegabytes());
    }

    /** Milliseconds until the frame after the table was filled anew. */
    private static double type(String text) throws Exception {
        var filled = new boolean[1];
        var start = new long[1];
        onScreen(() -> {
            table().getItems().addListener((ListChangeListener<Object>) change -> filled[0] = true);
            start[0] = System.nanoTime();
            ((TextField) lookup("#search")).setText(text);
        });
        return (painted(() -> filled[0]) - start[0]) / 1e6;
    }

    private static double residentMegabytes() throws Exception {
        return Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith("VmRSS")).mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024).findFirst().orElseThrow();
    }
}
