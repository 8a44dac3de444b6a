package visavis.view.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Polygon;

import visavis.model.Stage;
import visavis.model.StageDays;
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
    /** Held here and weakly there: cells come and go while the look of the program stays. */
    private final InvalidationListener look = changed -> paint();
    private StageDays reached = StageDays.NONE;
    private LocalDate asOf;

    public StageSparkline(Messages messages, ObservableBooleanValue dark) {
        this.messages = messages;
        this.dark = dark;
        getStyleClass().add("stage-sparkline");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMouseTransparent(true);
        dark.addListener(new WeakInvalidationListener(look));
    }

    /** The same again costs nothing. */
    public void show(StageDays stages, LocalDate day) {
        if (stages.equals(reached) && day.equals(asOf)) return;
        reached = stages;
        asOf = day;
        var numbers = new ArrayList<Double>();
        for (var corner : outline(reached, asOf)) numbers.addAll(List.of(corner.getX(), corner.getY()));
        // A spike of no width makes all of them equally high, so that in a table they stand on one line and can be compared.
        numbers.addAll(List.of(0.0, HEIGHT, 0.0, 0.0));
        getPoints().setAll(numbers);
        paint();
        setAccessibleText(reached.isEmpty() ? messages.name(Stage.LISTED)
                : messages.get("chart.sparkline", messages.name(reached.stage(reached.size() - 1)), new Dates(messages).format("journey.month", LocalDate.ofEpochDay(reached.lastDay()))));
    }

    /** One paint whose colour changes at each step, without a passage between. */
    private void paint() {
        var palette = Palette.of(dark.get());
        var stops = new ArrayList<Stop>();
        for (int i = 0; i < reached.size(); i++) {
            var colour = palette.stage(reached.stage(i));
            stops.add(new Stop(x(reached, i, asOf) / WIDTH, colour));
            stops.add(new Stop(i + 1 < reached.size() ? x(reached, i + 1, asOf) / WIDTH : 1, colour));
        }
        setFill(stops.isEmpty() ? palette.quiet() : new LinearGradient(0, 0, WIDTH, 0, false, CycleMethod.NO_CYCLE, stops));
    }

    /** The corners of the silhouette, within {@value #WIDTH} by {@value #HEIGHT} whatever the journey. */
    static List<Point2D> outline(StageDays reached, LocalDate asOf) {
        if (reached.isEmpty()) return steps(StageDays.listed(asOf), asOf);
        return steps(reached, asOf);
    }

    private static List<Point2D> steps(StageDays reached, LocalDate asOf) {
        var corners = new ArrayList<Point2D>();
        corners.add(new Point2D(0, HEIGHT));
        for (int i = 0; i < reached.size(); i++) {
            var x = x(reached, i, asOf);
            corners.add(new Point2D(x, corners.getLast().getY()));
            corners.add(new Point2D(x, top(reached.stage(i))));
        }
        corners.add(new Point2D(WIDTH, corners.getLast().getY()));
        corners.add(new Point2D(WIDTH, HEIGHT));
        return corners;
    }

    /** On whole pixels, for sharp steps; what was reached today still shows. */
    private static double x(StageDays reached, int step, LocalDate asOf) {
        long first = reached.firstDay(), days = reached.day(step) - first;
        return Math.clamp(Math.round(days * WIDTH / Math.max(1, asOf.toEpochDay() - first)), 0, WIDTH - 2);
    }

    private static double top(Stage stage) {
        return HEIGHT - LEAST - Math.round((HEIGHT - LEAST) * stage.number() / (Stage.values().length - 1));
    }
}
