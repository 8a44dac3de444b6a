package visavis.matching;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The people who share a key, as their places in the order of names. */
final class Block {
    /** A block of no more is compared each with each. */
    private static final int SMALL = 24;
    /** In a larger one, each is compared with so many before and behind them. */
    private static final int NEAR = 6;
    private int[] places = new int[2];
    private int size;

    /** Places are added in order. */
    void add(int place) {
        if (size == places.length) places = Arrays.copyOf(places, size * 2);
        places[size++] = place;
    }

    /** Those to compare with whoever stands at the place. */
    IntStream near(int place) {
        if (size <= SMALL) return Arrays.stream(places, 0, size);
        int found = Arrays.binarySearch(places, 0, size, place);
        int at = found < 0 ? -found - 1 : found;
        return Arrays.stream(places, Math.max(0, at - NEAR), Math.min(size, at + NEAR + 1));
    }
}
