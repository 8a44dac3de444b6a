package visavis.model;

import java.util.Comparator;
import java.util.List;

/**
 * What the user decided about reading ties.
 *
 * @param halfLife    days after which an interaction counts half, {@link #SHORTEST} to {@link #LONGEST}
 * @param strong      how often to be in touch with strong ties of whom nothing else is said
 * @param weak        the same for weak ties
 * @param familyFades whether family may be shown as fading
 */
public record TieSettings(int halfLife, Cadence strong, Cadence weak, boolean familyFades, List<Circle> circles) {
    public static final int SHORTEST = 7, LONGEST = 730;
    /** Strong ties are due by their own rhythm; weak ties ask for nothing. */
    public static final TieSettings DEFAULT = new TieSettings(60, Cadence.RHYTHM, Cadence.NONE, false, List.of());
    /** The sooner asks for more; a rhythm asks for more than nothing. */
    private static final Comparator<Cadence> CLOSEST = Comparator.comparingInt(cadence -> switch (cadence.pace()) {
        case DAYS -> cadence.ideal();
        case RHYTHM -> Integer.MAX_VALUE - 1;
        case NONE -> Integer.MAX_VALUE;
    });

    /** @throws IllegalArgumentException when the half-life is out of its range */
    public TieSettings {
        if (halfLife < SHORTEST || halfLife > LONGEST) throw new IllegalArgumentException("a half-life is " + SHORTEST + " to " + LONGEST + " days, not " + halfLife);
        circles = List.copyOf(circles);
    }

    /** How often to be in touch: what is said of the one, else the closest of their circles, else of their tie strength. */
    public Cadence cadence(Care care, Tie tie) {
        if (care.cadence() != null) return care.cadence();
        return circles.stream().filter(circle -> circle.cadence() != null && care.circles().contains(circle.name())).map(Circle::cadence).min(CLOSEST)
                .orElse(tie == Tie.STRONG ? strong : weak);
    }

    /** Whether they are family, by their own mark or that of a circle. */
    public boolean isFamily(Care care) {
        return care.family() || circles.stream().anyMatch(circle -> circle.family() && care.circles().contains(circle.name()));
    }

    /** The same to every tie: without the circles of which nothing is said. */
    public TieSettings effective() {
        return withCircles(circles.stream().filter(Circle::saysSomething).toList());
    }

    public TieSettings withHalfLife(int value) {
        return new TieSettings(value, strong, weak, familyFades, circles);
    }

    public TieSettings withStrong(Cadence value) {
        return new TieSettings(halfLife, value, weak, familyFades, circles);
    }

    public TieSettings withWeak(Cadence value) {
        return new TieSettings(halfLife, strong, value, familyFades, circles);
    }

    public TieSettings withFamilyFades(boolean value) {
        return new TieSettings(halfLife, strong, weak, value, circles);
    }

    public TieSettings withCircles(List<Circle> value) {
        return new TieSettings(halfLife, strong, weak, familyFades, value);
    }
}
