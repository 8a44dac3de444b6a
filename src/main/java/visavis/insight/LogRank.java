package visavis.insight;

import java.util.List;
import java.util.stream.Stream;

import visavis.insight.Survival.Spell;

/**
 * Whether two groups come to an event at different speed, by the log-rank test (Mantel 1966).
 *
 * @param expected how many events the first group would have had if there were no difference
 * @param observed how many it had
 * @param square   the test's chi-square, one degree of freedom; 0 when there is nothing to compare
 * @param chance   how likely a difference this large or larger is by chance alone, 0 to 1
 */
public record LogRank(double observed, double expected, double square, double chance) {
    public static LogRank of(List<Spell> one, List<Spell> other) {
        double observed = 0, expected = 0, variance = 0;
        var times = Stream.concat(one.stream(), other.stream()).filter(Spell::over).mapToDouble(Spell::time).distinct().sorted().toArray();
        for (double time : times) {
            int mine = atRisk(one, time), all = mine + atRisk(other, time);
            int events = at(one, time) + at(other, time);
            observed += at(one, time);
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

    private static int atRisk(List<Spell> spells, double time) {
        int count = 0;
        for (var spell : spells) if (spell.time() >= time) count++;
        return count;
    }

    private static int at(List<Spell> spells, double time) {
        int count = 0;
        for (var spell : spells) if (spell.over() && spell.time() == time) count++;
        return count;
    }

    /** The share of a chi-square distribution with one degree of freedom beyond the value: twice the tail of a normal one. Abramowitz &amp; Stegun 7.1.26, to 1.5e-7. */
    private static double beyond(double square) {
        double x = Math.sqrt(square / 2), t = 1 / (1 + .3275911 * x);
        return t * (.254829592 + t * (-.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)))) * Math.exp(-x * x);
    }
}
