package visavis.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A contact's own usual gap between days of contact (likes and tags make none), and what follows from it today. All in days.
 *
 * @param contactDays days of contact
 * @param ownGaps     gaps between them, one less than the days
 * @param last        last day of contact; {@code null} for none
 * @param gap         days since then; {@code null} for none
 * @param median      half of the gaps are shorter, with two prior gaps of 7 and 30 days taken in
 * @param q90         nine tenths of the gaps are shorter
 * @param dueAfter    days of silence after which contact is due, at least 7, at most 45 while there are fewer than 5 own gaps
 * @param due         whether it is
 * @param lapsed      whether the tie has probably lapsed: silent for eight medians [17]
 * @param nearDays    the last two days of contact lie within one median before today
 * @param silences    the stretches between two days of contact, or since the last one, that outlasted {@code dueAfter}
 */
public record Rhythm(int contactDays, int ownGaps, LocalDate last, Integer gap, double median, double q90,
                     double dueAfter, boolean due, boolean lapsed, boolean nearDays, List<Silence> silences) {
    private static final double[] PRIOR_GAPS = {7, 30};
    private static final int FEW_GAPS = 5;
    private static final double SHORTEST = 7, LONGEST_GUESS = 45;
    private static final int LAPSED_MEDIANS = 8;

    public Rhythm {
        silences = List.copyOf(silences);
    }

    /** @param days distinct days of contact in ascending order, none after {@code asOf}; epoch days */
    static Rhythm of(int[] days, int asOf) {
        var gaps = gaps(days);
        int own = Math.max(0, days.length - 1);
        double median = quantile(gaps, .5), q90 = quantile(gaps, .9);
        var dueAfter = Math.max(SHORTEST, 1.5 * q90);
        if (own < FEW_GAPS) dueAfter = Math.min(LONGEST_GUESS, dueAfter);
        if (days.length == 0) return new Rhythm(0, 0, null, null, median, q90, dueAfter, false, false, false, List.of());
        int gap = asOf - days[days.length - 1];
        var near = days.length >= 2 && asOf - days[days.length - 2] <= median;
        return new Rhythm(days.length, own, LocalDate.ofEpochDay(asOf - gap), gap, median, q90, dueAfter, gap >= dueAfter,
                own > 0 && gap >= LAPSED_MEDIANS * median, near, silences(days, asOf, dueAfter));
    }

    /** Whether a tie with these days of contact had probably lapsed by the day; later days do not count. */
    static boolean lapsed(int[] days, int asOf) {
        int known = Arrays.binarySearch(days, asOf + 1);
        known = known < 0 ? -known - 1 : known;
        // Half of the gaps cannot be shorter than a day, so nobody lapses sooner.
        if (known < 2 || asOf - days[known - 1] < LAPSED_MEDIANS) return false;
        return medianAtMost((double) (asOf - days[known - 1]) / LAPSED_MEDIANS, days, known);
    }

    /** Counts instead of sorting: this is asked of everybody whenever the period of a chart changes. */
    private static boolean medianAtMost(double limit, int[] days, int known) {
        int within = 0, gaps = PRIOR_GAPS.length + known - 1;
        double below = 0, above = Double.POSITIVE_INFINITY;
        for (int i = 0; i < gaps; i++) {
            double gap = i < PRIOR_GAPS.length ? PRIOR_GAPS[i] : days[i - PRIOR_GAPS.length + 1] - days[i - PRIOR_GAPS.length];
            if (gap <= limit) {
                within++;
                below = Math.max(below, gap);
            } else {
                above = Math.min(above, gap);
            }
        }
        // Of an even number the two in the middle decide, and they may lie on both sides.
        return 2 * within == gaps ? (below + above) / 2 <= limit : 2 * within > gaps;
    }

    private static double[] gaps(int[] days) {
        var gaps = Arrays.copyOf(PRIOR_GAPS, PRIOR_GAPS.length + Math.max(0, days.length - 1));
        for (int i = 1; i < days.length; i++) gaps[PRIOR_GAPS.length + i - 1] = days[i] - days[i - 1];
        Arrays.sort(gaps);
        return gaps;
    }

    /** By linear interpolation at position q(n-1). */
    private static double quantile(double[] sorted, double q) {
        var position = q * (sorted.length - 1);
        int below = (int) position;
        if (below == sorted.length - 1) return sorted[below];
        return sorted[below] + (position - below) * (sorted[below + 1] - sorted[below]);
    }

    private static List<Silence> silences(int[] days, int asOf, double dueAfter) {
        var silences = new ArrayList<Silence>();
        for (int i = 0; i < days.length; i++) {
            int next = i + 1 < days.length ? days[i + 1] : asOf;
            if (next - days[i] >= dueAfter) silences.add(new Silence(LocalDate.ofEpochDay(days[i]), LocalDate.ofEpochDay(next)));
        }
        return silences;
    }
}
