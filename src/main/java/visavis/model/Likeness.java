package visavis.model;

import java.util.Comparator;
import java.util.List;

/** How likely two cards are one person's, 0 to 1, with all it is made of, the weightiest reason first. */
public record Likeness(double score, List<Reason> reasons) {
    /** From here on it is at least as likely as not. */
    public static final double PROPOSED = 0.5;
    /** What the reasons have to outweigh, in bits: of all who look a little alike, few are one person. */
    private static final double DOUBT = 5;

    public Likeness {
        reasons = List.copyOf(reasons);
    }

    /** The reasons' weights against the doubt, as a probability: 1 / (1 + 2^-(sum - doubt)). */
    public static Likeness of(List<Reason> reasons) {
        double bits = reasons.stream().mapToDouble(Reason::weight).sum() - DOUBT;
        return new Likeness(1 / (1 + Math.pow(2, -bits)), reasons.stream().sorted(Comparator.comparingDouble(reason -> -Math.abs(reason.weight()))).toList());
    }

    public boolean isProposed() {
        return score >= PROPOSED;
    }

    /** The same of reasons whose weights come to so many bits: 2^0 is even chance. */
    public static boolean isProposed(double bits) {
        return bits >= DOUBT;
    }

    /** Whether these are two people by what is known of them, and not merely too little alike. */
    public boolean isContradicted() {
        return !isProposed() && reasons.stream().anyMatch(reason -> reason.weight() <= Sign.ALMOST_BIRTHDAY.weight());
    }
}
