package visavis.bench;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntConsumer;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import visavis.insight.Story;
import visavis.model.Channel;
import visavis.model.Direction;
import visavis.text.Messages;
import visavis.view.chart.JourneyChart;
import visavis.view.chart.JourneyPicture;

/**
 * The journey chart of one contact with 50,000 interactions in a window: what making the picture costs in the background,
 * the first paint, and every frame while zooming and moving. Frames come one after the other without waiting for the
 * screen, so the time from one to the next is what a frame costs, drawing included; computing is the part of it in which
 * a processor worked for us. By hand, on a display: {@code mvn -q test-compile exec:exec -Pbench-chart}.
 */
public final class ChartRun {
    private static final int INTERACTIONS = 50_000, FRAMES = 180, SETTLING = 60;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private final Messages messages = new Messages(Locale.ENGLISH);
    private final JourneyChart chart = new JourneyChart(messages);

    private record Run(String name, int frames, IntConsumer frame) {}

    public static void main(String[] none) {
        // Before the toolkit starts, or it will not be heard.
        System.setProperty("javafx.animation.fullspeed", "true");
        System.setProperty("prism.vsync", "false");
        System.out.printf("%s, %d processors, Java %s, %d interactions, 50 %% and 95 %% of frames%n", System.getProperty("os.name"),
                Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"), INTERACTIONS);
        Application.launch(Shown.class);
    }

    /** Apart from {@code main}, because Java refuses to start an application on the class path. */
    public static final class Shown extends Application {
        @Override
        public void start(Stage stage) {
            new ChartRun().start(stage);
        }
    }

    private void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(chart), 960, 400));
        stage.show();
        chart.requestFocus();
        var story = story();
        var pictures = new ArrayList<JourneyPicture>();
        for (int i = 0; i < 5; i++) {
            long start = System.nanoTime();
            pictures.add(JourneyPicture.of(story.contact(), story.interactions(), TODAY, messages));
            System.out.printf("%-40s %7.1f ms%n", "the picture, in the background", (System.nanoTime() - start) / 1e6);
        }
        run(List.of(new Run("an empty window, for comparison", FRAMES, frame -> {}),
                new Run("first paint", 2, frame -> { if (frame == 0) chart.setJourney(pictures.getFirst()); }),
                new Run("painted again", 40, frame -> chart.setJourney(frame % 2 == 0 ? null : pictures.get(1))),
                new Run("zoom in and out by the wheel", 2 * FRAMES, frame -> wheel(0, frame / 15 % 2 == 0 ? 40 : -40)),
                new Run("move, the whole journey", FRAMES, frame -> wheel(frame / 20 % 2 == 0 ? 12 : -12, 0)),
                new Run("closer", 6, frame -> wheel(0, 40)),
                new Run("move, four times closer", FRAMES, frame -> wheel(frame / 40 % 2 == 0 ? 12 : -12, 0)),
                new Run("closer", 8, frame -> wheel(0, 40)),
                new Run("move, twenty times closer", FRAMES, frame -> wheel(frame / 60 % 2 == 0 ? 12 : -12, 0)),
                new Run("closer", 7, frame -> wheel(0, 40)),
                new Run("move, a hundred times closer", FRAMES, frame -> wheel(frame / 60 % 2 == 0 ? 12 : -12, 0))).iterator());
    }

    private void run(java.util.Iterator<Run> runs) {
        if (!runs.hasNext()) {
            Platform.exit();
            return;
        }
        var run = runs.next();
        var times = new ArrayList<Double>();
        var computed = new ArrayList<Double>();
        new AnimationTimer() {
            private int frame = -SETTLING;
            private long before, beforeComputed;

            @Override
            public void handle(long now) {
                long time = System.nanoTime();
                if (frame > 0) {
                    times.add((time - before) / 1e6);
                    computed.add((computing() - beforeComputed) / 1e6);
                }
                if (frame == run.frames() + 1) {
                    stop();
                    report(run.name(), times, computed);
                    run(runs);
                    return;
                }
                before = System.nanoTime();
                beforeComputed = computing();
                if (frame >= 0 && frame < run.frames()) run.frame().accept(frame);
                frame++;
            }
        }.start();
    }

    private static void report(String name, List<Double> times, List<Double> computed) {
        if (times.size() >= 10) {
            System.out.printf("%-40s %7.1f ms %7.1f ms  computing %7.1f ms %7.1f ms%n", name, share(times, 50), share(times, 95), share(computed, 50), share(computed, 95));
        } else if (!name.equals("closer")) {
            System.out.printf("%-40s %7.1f ms             computing %7.1f ms%n", name, sum(times), sum(computed));
        }
    }

    private static double sum(List<Double> times) {
        return times.stream().mapToDouble(Double::doubleValue).sum();
    }

    private static double share(List<Double> times, int percent) {
        Collections.sort(times);
        return times.get(times.size() * percent / 100);
    }

    /** What the screen thread and the one that draws have computed so far: the same however busy the machine is with others. */
    private static long computing() {
        var threads = ManagementFactory.getThreadMXBean();
        long sum = threads.getCurrentThreadCpuTime();
        for (var each : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (each != null && each.getThreadName().startsWith("QuantumRenderer")) sum += threads.getThreadCpuTime(each.getThreadId());
        }
        return sum;
    }

    private void wheel(double deltaX, double deltaY) {
        var middle = chart.localToScene(chart.getWidth() / 2, chart.getHeight() / 2);
        chart.fireEvent(new ScrollEvent(ScrollEvent.SCROLL, middle.getX(), middle.getY(), middle.getX(), middle.getY(), false, false, false, false, false, false,
                deltaX, deltaY, deltaX, deltaY, ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
    }

    /** Mostly writing, in waves, with a call or a meeting now and then. */
    private static Story story() {
        var random = new Random(4);
        var story = new Story().met("x", "2019-02-01");
        var writing = new Channel[] {Channel.LIKE, Channel.LIKE, Channel.TAG, Channel.COMMENT, Channel.MESSAGE, Channel.MESSAGE, Channel.MESSAGE, Channel.EMAIL};
        long first = LocalDate.of(2019, 2, 1).toEpochDay(), days = TODAY.toEpochDay() - first;
        for (int i = 0; i < INTERACTIONS; i++) {
            var day = LocalDate.ofEpochDay(first + (long) (days * Math.sqrt(random.nextDouble())));
            var kind = random.nextInt(100);
            var channel = kind < 3 ? Channel.IN_PERSON : kind < 6 ? Channel.CALL : writing[random.nextInt(writing.length)];
            var together = channel.usualDirection() == Direction.MUTUAL;
            story.add(day, channel, together ? Direction.MUTUAL : random.nextBoolean() ? Direction.OUT : Direction.IN, together ? 15 + random.nextInt(200) : null);
        }
        return story;
    }
}
