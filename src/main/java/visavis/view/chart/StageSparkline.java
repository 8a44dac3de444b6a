package visavis.view.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Polygon;

import visavis.insight.Reached;
import visavis.model.Stage;
import visavis.text.Dates;
import visavis.text.Messages;

/**
 * A journey at a glance, for table rows and cards: the stages as a silhouette of steps from the first day to today, each in
 * the colour of its lane. One node with a few numbers and one paint, since a table has many.
 */
public final class StageSparkline extends Polygon {
    public static final double WIDTH = 72, HEIGHT = 16;
    /** So that somebody only listed is seen too. */
    private static final double LEAST = 1;
    private final Messages messages;
    private final ObservableBooleanValue dark;
    private List<Reached> reached = List.of();
    private LocalDate asOf = LocalDate.EPOCH;

    public StageSparkline(Messages messages, ObservableBooleanValue dark) {
        this.messages = messages;
        this.dark = dark;
        getStyleClass().add("stage-sparkline");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMouseTransparent(true);
        dark.subscribe(this::paint);
    }

    /** @param stages in the order they were reached, empty when no day is known */
    public void show(List<Reached> stages, LocalDate day) {
        reached = List.copyOf(stages);
        asOf = day;
        var numbers = new ArrayList<Double>();
        for (var corner : outline(reached, asOf)) numbers.addAll(List.of(corner.getX(), corner.getY()));
        getPoints().setAll(numbers);
        paint();
        var now = reached.isEmpty() ? Stage.LISTED : reached.getLast().stage();
        setAccessibleText(reached.isEmpty() ? messages.name(now)
                : messages.get("chart.sparkline", messages.name(now), new Dates(messages).format("journey.month", reached.getLast().from())));
    }

    /** One paint whose colour changes at each step, without a passage between. */
    private void paint() {
        var palette = Palette.of(dark.get());
        var stops = new ArrayList<Stop>();
        for (int i = 0; i < reached.size(); i++) {
            var colour = palette.stage(reached.get(i).stage());
            stops.add(new Stop(x(reached, i, asOf) / WIDTH, colour));
            stops.add(new Stop(i + 1 < reached.size() ? x(reached, i + 1, asOf) / WIDTH : 1, colour));
        }
        setFill(stops.isEmpty() ? palette.quiet() : new LinearGradient(0, 0, WIDTH, 0, false, CycleMethod.NO_CYCLE, stops));
    }

    /** The corners of the silhouette, within {@value #WIDTH} by {@value #HEIGHT} whatever the journey. */
    static List<Point2D> outline(List<Reached> reached, LocalDate asOf) {
        if (reached.isEmpty()) return steps(List.of(new Reached(asOf, Stage.LISTED)), asOf);
        return steps(reached, asOf);
    }

    private static List<Point2D> steps(List<Reached> reached, LocalDate asOf) {
        var corners = new ArrayList<Point2D>();
        corners.add(new Point2D(0, HEIGHT));
        for (int i = 0; i < reached.size(); i++) {
            var x = x(reached, i, asOf);
            corners.add(new Point2D(x, corners.getLast().getY()));
            corners.add(new Point2D(x, top(reached.get(i).stage())));
        }
        corners.add(new Point2D(WIDTH, corners.getLast().getY()));
        corners.add(new Point2D(WIDTH, HEIGHT));
        return corners;
    }

    /** On whole pixels, for sharp steps; what was reached today still shows. */
    private static double x(List<Reached> reached, int step, LocalDate asOf) {
        long first = reached.getFirst().from().toEpochDay(), days = reached.get(step).from().toEpochDay() - first;
        return Math.clamp(Math.round(days * WIDTH / Math.max(1, asOf.toEpochDay() - first)), 0, WIDTH - 2);
    }

    private static double top(Stage stage) {
        return HEIGHT - LEAST - Math.round((HEIGHT - LEAST) * stage.number() / (Stage.values().length - 1));
    }
}
