package visavis.insight;

import java.util.Arrays;

import visavis.model.Channel;

/**
 * What each day of one contact weighed, channel by channel, before time wore it away: so that the tie as of any earlier day is worked out
 * without reading the history again.
 */
final class Past {
    private int[] days;
    private byte[] channels;
    private double[] weights;
    private int size;

    Past() {
        this(new int[16], new byte[16], new double[16], 0);
    }

    private Past(int[] days, byte[] channels, double[] weights, int size) {
        this.days = days;
        this.channels = channels;
        this.weights = weights;
        this.size = size;
    }

    /** In order of day. */
    void add(int day, int channel, double weight) {
        if (size == days.length) {
            days = Arrays.copyOf(days, size * 2);
            channels = Arrays.copyOf(channels, size * 2);
            weights = Arrays.copyOf(weights, size * 2);
        }
        days[size] = day;
        channels[size] = (byte) channel;
        weights[size++] = weight;
    }

    void clear() {
        size = 0;
    }

    /** As it is by now, and no larger than it needs to be. */
    Past copy() {
        return new Past(Arrays.copyOf(days, size), Arrays.copyOf(channels, size), Arrays.copyOf(weights, size), size);
    }

    /** What each channel adds to the tie as of the day. */
    double[] parts(int asOf, Decay decay) {
        var parts = new double[Channel.values().length];
        for (int i = 0; i < size && days[i] <= asOf; i++) parts[channels[i]] += weights[i] * decay.after(asOf - days[i]);
        return parts;
    }

    /** What is left of a weight after so many days; kept, because the same few thousand ages are asked for two million times. */
    static final class Decay {
        private final double halfLife;
        private double[] known = new double[0];

        Decay(double halfLife) {
            this.halfLife = halfLife;
        }

        double after(int days) {
            if (days >= known.length) grow(days);
            return known[days];
        }

        private void grow(int days) {
            int before = known.length;
            known = Arrays.copyOf(known, Math.max(days + 1, before * 2));
            for (int age = before; age < known.length; age++) known[age] = Math.pow(2, -age / halfLife);
        }
    }
}
