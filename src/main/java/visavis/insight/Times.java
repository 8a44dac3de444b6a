package visavis.insight;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** How long each of many took, in order, of which one asks how many took less. */
public final class Times {
    private final double[] sorted;

    private Times(double[] times) {
        Arrays.sort(times);
        sorted = times;
    }

    /** @param times in any order, taken over and sorted */
    static Times of(double... times) {
        return new Times(times);
    }

    /** Those of both. */
    Times with(Times other) {
        return new Times(DoubleStream.concat(stream(), other.stream()).toArray());
    }

    public int size() {
        return sorted.length;
    }

    /** Counted from 0, the shortest. */
    public double get(int index) {
        return sorted[index];
    }

    /** How many are shorter. */
    public int before(double time) {
        return Halving.first(sorted.length, i -> sorted[i] >= time);
    }

    /** How many are exactly so long. */
    int at(double time) {
        return before(Math.nextUp(time)) - before(time);
    }

    /** 0 of none. */
    public double longest() {
        return sorted.length == 0 ? 0 : sorted[sorted.length - 1];
    }

    public DoubleStream stream() {
        return Arrays.stream(sorted);
    }
}
