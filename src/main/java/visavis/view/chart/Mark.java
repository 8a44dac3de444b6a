package visavis.view.chart;

import java.time.LocalDate;

import visavis.model.Interaction;

/** One interaction on the chart: a disc around a point. {@code crowded} ones lie so much over others that only their number shows. */
public record Mark(Interaction interaction, double x, double y, double radius, boolean crowded) implements Stop {
    /** Pixels from the disc's edge to the point; 0 or less inside. */
    public double distance(double px, double py) {
        return Math.hypot(px - x, py - y) - radius;
    }

    @Override
    public LocalDate day() {
        return interaction.date();
    }

    @Override
    public Days days() {
        return new Days(day(), day());
    }

    @Override
    public Interaction anchor() {
        return interaction;
    }

    @Override
    public boolean holds(Interaction other) {
        return interaction.equals(other);
    }
}
