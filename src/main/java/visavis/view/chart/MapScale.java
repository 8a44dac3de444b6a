package visavis.view.chart;

/**
 * What the tie model counts onto pixels, nearly evenly for little and by its logarithm for much: so that a message a month and one a
 * day both have room.
 */
final class MapScale {
    /** Where the logarithm takes over. */
    private static final double LITTLE = .25;
    private final double from, to, length;

    /** @param most the value at {@code to}; nothing lies at {@code from} */
    MapScale(double most, double from, double to) {
        if (!(most > 0)) throw new IllegalArgumentException("a scale has a length");
        this.from = from;
        this.to = to;
        length = Math.log1p(most / LITTLE);
    }

    double from() {
        return from;
    }

    double to() {
        return to;
    }

    double at(double value) {
        return from + (to - from) * Math.min(1, Math.log1p(value / LITTLE) / length);
    }
}
