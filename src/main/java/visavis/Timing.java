package visavis;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import visavis.task.FirstFrame;

/** With {@code VISAVIS_TIMING=1}: says on standard error how long after the start of the process the window and the people in it were there. */
final class Timing {
    private final PrintStream out;
    private final long start;

    private Timing(PrintStream out, long start) {
        this.out = out;
        this.start = start;
    }

    /** Empty unless the user asks for it; the system property is for tests. */
    static Optional<Timing> wanted(PrintStream out) {
        if (!"1".equals(System.getenv("VISAVIS_TIMING")) && !Boolean.getBoolean("visavis.timing")) return Optional.empty();
        return Optional.of(new Timing(out, System.nanoTime() - age().toNanos()));
    }

    void say(String what) {
        out.printf("timing: %s %d ms%n", what, (System.nanoTime() - start) / 1_000_000);
    }

    void watch(Stage stage) {
        whenPainted(stage, scene -> true, "window shown");
        whenPainted(stage, scene -> scene.lookup("#table") instanceof TableView<?> table && !table.getItems().isEmpty(), "people shown");
    }

    private void whenPainted(Stage stage, Predicate<Scene> there, String what) {
        var frame = new FirstFrame();
        frame.then(() -> say(what));
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (!there.test(stage.getScene())) return;
                stop();
                frame.comes(stage.getScene());
            }
        }.start();
    }

    /** Linux tells Java the second it was started in only, but hundredths to whoever reads them. */
    private static Duration age() {
        try {
            var own = Files.readString(Path.of("/proc/self/stat"));
            var started = own.substring(own.lastIndexOf(')') + 2).split(" ")[19];
            var up = Files.readString(Path.of("/proc/uptime")).split(" ")[0];
            return Duration.ofMillis(Math.round(Double.parseDouble(up) * 1000) - Long.parseLong(started) * 10);
        } catch (IOException notLinux) {
            return ProcessHandle.current().info().startInstant().map(then -> Duration.between(then, Instant.now())).orElse(Duration.ZERO);
        }
    }
}
