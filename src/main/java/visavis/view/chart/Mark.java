package visavis.view.chart;

import visavis.model.Interaction;

/** One interaction on the chart: a disc around a point. {@code crowded} ones lie so much over others that only their number shows. */
public record Mark(Interaction interaction, double x, double y, double radius, boolean crowded) {
    /** Pixels from the disc's edge to the point; 0 or less inside. */
    public double distance(double px, double py) {
        return Math.hypot(px - x, py - y) - radius;
    }
}
