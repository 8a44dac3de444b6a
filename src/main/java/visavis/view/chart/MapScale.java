package visavis.view.chart;

/**
 * What the tie model counts onto pixels, nearly evenly for little and by its logarithm for much: so that a message a month and one a
 * day both have room.
 *
 * @param most the value at {@code to}; nothing lies at {@code from}
 */
record MapScale(double most, double from, double to) {
    /** Where the logarithm takes over. */
    private static final double LITTLE = .25;

    MapScale {
        if (!(most > 0)) throw new IllegalArgumentException("a scale has a length");
    }

    double at(double value) {
        return from + (to - from) * Math.min(1, Math.log1p(value / LITTLE) / Math.log1p(most / LITTLE));
    }
}
