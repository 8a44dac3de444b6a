package visavis.view.chart;

import visavis.model.Lane;
import visavis.model.Stage;

/**
 * The five lanes between two heights, reactions at the bottom. In person gets half as much room again: its marks grow
 * the most, and the last two stages both lie in it.
 */
public record Lanes(double top, double bottom) {
    private static final double IN_PERSON_UNITS = 1.5;

    /** The height of a lane but for in person. */
    public double unit() {
        return (bottom - top) / (Lane.IN_PERSON.ordinal() + IN_PERSON_UNITS);
    }

    public double top(Lane lane) {
        return lane == Lane.IN_PERSON ? top : bottom(lane) - unit();
    }

    public double bottom(Lane lane) {
        return bottom - lane.ordinal() * unit();
    }

    public double centre(Lane lane) {
        return (top(lane) + bottom(lane)) / 2;
    }

    public double height(Lane lane) {
        return bottom(lane) - top(lane);
    }

    /** How high the stage line stands: on top of the lanes a relationship has taken, halfway into the last once they have met. */
    public double level(Stage stage) {
        return switch (stage) {
            case LISTED -> bottom;
            case NOTICED -> top(Lane.REACTIONS);
            case TALKING -> top(Lane.PRIVATE);
            case VOICE -> top(Lane.VOICE);
            case MET -> centre(Lane.IN_PERSON);
            case FACE_TO_FACE -> top;
        };
    }
}
