package visavis.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import visavis.App;

/**
 * Opens the real window on a store and reports, a line each: from the first frame of the window to the frame after the table holds people, from a
 * keystroke in the search field to the frame after its result (95th of 100 of 60 keystrokes), resident memory at the end.
 */
public final class WindowRun {
    private static final List<String> TYPED = List.of("mar", "berlin", "coffee", "ana g", "research", "lantern pre", "said", "köln");

    private WindowRun() {}

    public static void main(String[] arguments) throws Exception {
        var shown = new CompletableFuture<Long>();
        Thread.ofPlatform().daemon().start(() -> {
            try {
                drive(shown);
            } catch (Exception failed) {
                failed.printStackTrace();
                Runtime.getRuntime().halt(1);
            }
        });
        Thread.ofPlatform().daemon().start(() -> {
            while (!shown.isDone()) {
                LockSupport.parkNanos(500_000);
                if (Window.getWindows().stream().anyMatch(Window::isShowing)) shown.complete(System.nanoTime());
            }
        });
        Application.launch(App.class, "--store=" + arguments[0]);
    }

    private static void drive(CompletableFuture<Long> shown) throws Exception {
        shown.get(60, TimeUnit.SECONDS);
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
        Platform.exit();
    }

    /** Milliseconds until the frame after the table was filled anew. */
    private static double type(String text) throws Exception {
        var filled = new boolean[1];
        var start = new long[1];
        onScreen(() -> {
            table().getItems().addListener((javafx.collections.ListChangeListener<Object>) change -> filled[0] = true);
            start[0] = System.nanoTime();
            ((TextField) lookup("#search")).setText(text);
        });
        return (painted(() -> filled[0]) - start[0]) / 1e6;
    }

    private static TableView<?> table() {
        return (TableView<?>) lookup("#table");
    }

    private static Node lookup(String id) {
        return Window.getWindows().isEmpty() ? null : Window.getWindows().getFirst().getScene().lookup(id);
    }

    private static void onScreen(Runnable work) throws Exception {
        var done = new CompletableFuture<Void>();
        Platform.runLater(() -> {
            work.run();
            done.complete(null);
        });
        done.get(60, TimeUnit.SECONDS);
    }

    /** The time of the second frame that begins after the condition holds: by then the first one is on screen. */
    private static long painted(BooleanSupplier condition) throws Exception {
        var painted = new CompletableFuture<Long>();
        Platform.runLater(() -> new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (frames == 0 && !condition.getAsBoolean()) return;
                if (++frames < 2) return;
                stop();
                painted.complete(System.nanoTime());
            }
        }.start());
        return painted.get(60, TimeUnit.SECONDS);
    }

    private static double residentMegabytes() throws Exception {
        return Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith("VmRSS")).mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024).findFirst().orElseThrow();
    }

    private static void report(String name, double figure) {
        System.out.println(name + "\t" + figure);
    }
}
