package visavis.view.chart;

/**
 * What the tie model counts onto pixels, nearly evenly for little and by its logarithm for much: so that a message a month and one a
 * day both have room.
 *
 * @param most   the value at {@code to}; nothing lies at {@code from}
 * @param length what the logarithm makes of {@code most}, worked out once for a hundred thousand people
 */
record MapScale(double most, double from, double to, double length) {
    /** Where the logarithm takes over. */
    private static final double LITTLE = .25;

    MapScale {
        if (!(most > 0)) throw new IllegalArgumentException("a scale has a length");
    }

    MapScale(double most, double from, double to) {
        this(most, from, to, Math.log1p(most / LITTLE));
    }

    double at(double value) {
        return from + (to - from) * Math.min(1, Math.log1p(value / LITTLE) / length);
    }
}
