package visavis.view.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.shape.Polygon;

import visavis.insight.Reached;
import visavis.model.Stage;
import visavis.text.Dates;
import visavis.text.Messages;

/**
 * A journey at a glance, for table rows and cards: the stages as a silhouette of steps from the first day to today, in the
 * colour of the last one. One node with a few numbers, since a table has many; the stage is a pseudo-class, because a
 * style class would have all styles looked up again whenever the row shows somebody else.
 */
public final class StageSparkline extends Polygon {
    public static final double WIDTH = 72, HEIGHT = 16;
    /** So that somebody only listed is seen too. */
    private static final double LEAST = 1;
    private static final Map<Stage, PseudoClass> STATES = new EnumMap<>(Stage.class);
    private final Messages messages;

    static {
        for (var stage : Stage.values()) STATES.put(stage, PseudoClass.getPseudoClass(stage.code()));
    }

    public StageSparkline(Messages messages) {
        this.messages = messages;
        getStyleClass().add("stage-sparkline");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMouseTransparent(true);
        // Never larger than its steps, or text beside it would stand uneven from row to row.
        setSmooth(false);
    }

    /** @param reached the stages in the order they were reached, empty when no day is known */
    public void show(List<Reached> reached, LocalDate asOf) {
        var numbers = new ArrayList<Double>();
        for (var corner : outline(reached, asOf)) numbers.addAll(List.of(corner.getX(), corner.getY()));
        getPoints().setAll(numbers);
        var now = reached.isEmpty() ? Stage.LISTED : reached.getLast().stage();
        STATES.forEach((stage, state) -> pseudoClassStateChanged(state, stage == now));
        setAccessibleText(reached.isEmpty() ? messages.name(now)
                : messages.get("chart.sparkline", messages.name(now), new Dates(messages).format("journey.month", reached.getLast().from())));
    }

    /** The corners of the silhouette, within {@value #WIDTH} by {@value #HEIGHT} whatever the journey. */
    static List<Point2D> outline(List<Reached> reached, LocalDate asOf) {
        if (reached.isEmpty()) return steps(List.of(new Reached(asOf, Stage.LISTED)), asOf);
        return steps(reached, asOf);
    }

    private static List<Point2D> steps(List<Reached> reached, LocalDate asOf) {
        long first = reached.getFirst().from().toEpochDay();
        double pixels = WIDTH / Math.max(1, asOf.toEpochDay() - first);
        var corners = new ArrayList<Point2D>();
        corners.add(new Point2D(0, HEIGHT));
        for (var step : reached) {
            // On whole pixels, for sharp steps; what was reached today still shows.
            var x = Math.clamp(Math.round((step.from().toEpochDay() - first) * pixels), 0, WIDTH - 2);
            corners.add(new Point2D(x, corners.getLast().getY()));
            corners.add(new Point2D(x, top(step.stage())));
        }
        corners.add(new Point2D(WIDTH, corners.getLast().getY()));
        corners.add(new Point2D(WIDTH, HEIGHT));
        return corners;
    }

    private static double top(Stage stage) {
        return HEIGHT - LEAST - Math.round((HEIGHT - LEAST) * stage.number() / (Stage.values().length - 1));
    }
}
