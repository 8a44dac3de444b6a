package visavis.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.stage.Window;
import visavis.App;
import visavis.model.PersonRow;

/** The real window on a store, driven and timed from outside: what a run reports is a line each: name, figure, unit, and the goal where there is one, with tabs between. */
final class DrivenWindow {
    private static final long PATIENCE = 60;

    private DrivenWindow() {}

    interface Drive {
        void run() throws Exception;
    }

    /** Opens the window, on files to import if there are any, hands over as soon as it is on screen, and ends the program with the run. */
    static void open(String store, Drive drive, String... files) {
        var shown = new CompletableFuture<Void>();
        Thread.ofPlatform().daemon().start(() -> {
            try {
                shown.get(PATIENCE, TimeUnit.SECONDS);
                drive.run();
                Platform.exit();
            } catch (Exception failed) {
                failed.printStackTrace();
                Runtime.getRuntime().halt(1);
            }
        });
        Thread.ofPlatform().daemon().start(() -> {
            while (!shown.isDone()) {
                LockSupport.parkNanos(500_000);
                if (Window.getWindows().stream().anyMatch(Window::isShowing)) shown.complete(null);
            }
        });
        Application.launch(App.class, Stream.concat(Stream.of("--store=" + store), Stream.of(files)).toArray(String[]::new));
    }

    @SuppressWarnings("unchecked")
    static TableView<PersonRow> table() {
        return (TableView<PersonRow>) lookup("#table");
    }

    static Node lookup(String id) {
        return Window.getWindows().isEmpty() ? null : Window.getWindows().getFirst().getScene().lookup(id);
    }

    static void onScreen(Runnable work) throws Exception {
        CompletableFuture.runAsync(work, Platform::runLater).get(PATIENCE, TimeUnit.SECONDS);
    }

    /** The time of the second frame that begins after the condition holds: by then the first one is on screen. */
    static long painted(BooleanSupplier condition) throws Exception {
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
        return painted.get(PATIENCE, TimeUnit.SECONDS);
    }

    /** Milliseconds from the beginning of what is done to the frame after the table was filled anew. */
    static double filled(Runnable work) throws Exception {
        var filled = new boolean[1];
        var start = new long[1];
        ListChangeListener<PersonRow> listener = change -> filled[0] = true;
        onScreen(() -> {
            table().getItems().addListener(listener);
            start[0] = System.nanoTime();
            work.run();
        });
        long painted = painted(() -> filled[0]);
        onScreen(() -> table().getItems().removeListener(listener));
        return (painted - start[0]) / 1e6;
    }

    static double residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith("VmRSS")).mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024).findFirst().orElseThrow();
    }

    static void report(String name, double milliseconds) {
        report(name, milliseconds, "ms", null);
    }

    /** @param goal what we promise, {@code null} for nothing */
    static void report(String name, double figure, String unit, Double goal) {
        System.out.println(name + "\t" + figure + "\t" + unit + (goal == null ? "" : "\t" + goal));
    }
}
