package visavis.view.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;

/** Lets a flow move from what is shown to what it now tells, so that one sees what has become of which band. */
final class FlowTransition extends Transition {
    private static final Duration LENGTH = Duration.millis(350);
    private final List<FlowField> start;
    private final FlowLayout end;
    private final Consumer<Chart.Layout> show;

    private FlowTransition(List<FlowField> start, FlowLayout end, Consumer<Chart.Layout> show) {
        this.start = start;
        this.end = end;
        this.show = show;
        setCycleDuration(LENGTH);
        setInterpolator(Interpolator.EASE_BOTH);
    }

    /** Only from a flow to another one; every other chart just changes. @param shown perhaps itself under way */
    static Optional<FlowTransition> between(Chart.Layout shown, Chart.Layout then, Consumer<Chart.Layout> show) {
        var start = switch (shown) {
            case FlowLayout flow -> flow.fields();
            case FlowMotion moving -> moving.all();
            case null, default -> List.<FlowField>of();
        };
        return then instanceof FlowLayout end && !start.isEmpty() && !start.equals(end.fields()) ? Optional.of(new FlowTransition(start, end, show)) : Optional.empty();
    }

    @Override
    protected void interpolate(double share) {
        show.accept(share < 1 ? FlowMotion.between(start, end, share) : end);
    }
}
