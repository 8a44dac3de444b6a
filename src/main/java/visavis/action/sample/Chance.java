package visavis.action.sample;

import java.util.List;
import java.util.Random;

/**
 * Dice that fall the same for the same seed on every computer and Java version: {@link Random} is the one generator
 * whose algorithm is laid down.
 */
final class Chance {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Random random;

    /** @param turn what the dice are for, so that one person's do not hang on how many another's took */
    Chance(long seed, long turn) {
        random = new Random((seed + turn * SPREAD) ^ turn);
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /** From 0 to below 1. */
    double share() {
        return random.nextDouble();
    }

    double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** Both ends included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** The place of one of the weights, the heavier the likelier; they must not all be 0. */
    int weighted(double... weights) {
        double sum = 0;
        for (double weight : weights) sum += weight;
        double left = random.nextDouble() * sum;
        int last = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] == 0) continue;
            last = i;
            left -= weights[i];
            if (left < 0) return i;
        }
        return last;
    }
}
