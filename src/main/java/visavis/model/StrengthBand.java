package visavis.model;

/** A strength in a word. A question about a tie that was answered in one band is asked again in another only. */
public enum StrengthBand implements Coded {
    NO_SIGN(0), FAINT(10), GROWING(35), STRONG(50), VERY_STRONG(75);

    private final double from;

    StrengthBand(double from) {
        this.from = from;
    }

    /** @param strength 0 to 100 */
    public static StrengthBand of(double strength) {
        var band = NO_SIGN;
        for (var each : values()) if (strength >= each.from) band = each;
        return band;
    }

    /** The strength at which it begins, 0 to 100. */
    public double from() {
        return from;
    }
}
