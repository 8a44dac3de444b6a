package visavis.insight;

/**
 * Whether two groups come to an event at different speed, by the log-rank test (Mantel 1966).
 *
 * @param expected how many events the first group would have had if there were no difference
 * @param observed how many it had
 * @param square   the test's chi-square, one degree of freedom; 0 when there is nothing to compare
 * @param chance   how likely a difference this large or larger is by chance alone, 0 to 1
 */
public record LogRank(double observed, double expected, double square, double chance) {
    /** How likely by chance a difference may be to be believed none the less. */
    private static final double LIKELY = .05;

    public static LogRank of(Survival one, Survival other) {
        double observed = 0, expected = 0, variance = 0, before = -1;
        var over = one.over().with(other.over());
        for (int i = 0; i < over.size(); i++) {
            double time = over.get(i);
            if (time == before) continue;
            before = time;
            int mine = one.atRisk(time), all = mine + other.atRisk(time), met = one.over().at(time), events = met + other.over().at(time);
            observed += met;
            expected += (double) events * mine / all;
            if (all > 1) variance += (double) mine * (all - mine) * events * (all - events) / ((double) all * all * (all - 1));
        }
        double square = variance == 0 ? 0 : (observed - expected) * (observed - expected) / variance;
        return new LogRank(observed, expected, square, variance == 0 ? 1 : beyond(square));
    }

    /** Whether the first group is the quicker one. */
    public boolean firstIsQuicker() {
        return observed > expected;
    }

    /** Whether a difference like this is too rare by chance to be put down to it. */
    public boolean isHardlyChance() {
        return chance < LIKELY;
    }

    /** The share of a chi-square distribution with one degree of freedom beyond the value: twice the tail of a normal one. Abramowitz &amp; Stegun 7.1.26, to 1.5e-7. */
    private static double beyond(double square) {
        double x = Math.sqrt(square / 2), t = 1 / (1 + .3275911 * x);
        return t * (.254829592 + t * (-.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)))) * Math.exp(-x * x);
    }
}
