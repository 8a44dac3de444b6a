package visavis.model;

import java.util.Comparator;

/** Two contacts, whichever is named first; {@code one} is the smaller id. */
public record Pair(long one, long other) implements Comparable<Pair> {
    public static Pair of(long one, long other) {
        return new Pair(Math.min(one, other), Math.max(one, other));
    }

    @Override
    public int compareTo(Pair pair) {
        return Comparator.comparingLong(Pair::one).thenComparingLong(Pair::other).compare(this, pair);
    }
}
