package visavis.matching;

import java.util.Arrays;

/** The people who share a key, as their places in the order of names. */
final class Block {
    /** A block of no more is compared each with each. */
    private static final int SMALL = 16;
    /** In a larger one, each is compared with so many before and behind them. */
    private static final int NEAR = 4;
    private int[] places = new int[2];
    private int size;

    /** Places are added in order. */
    void add(int place) {
        if (size == places.length) places = Arrays.copyOf(places, size * 2);
        places[size++] = place;
    }

    boolean isShared() {
        return size > 1;
    }

    interface Visitor {
        void visit(int place);
    }

    /** Shows those to compare with whoever stands at the place, or would. */
    void near(int place, Visitor visitor) {
        int from = 0, to = size;
        if (size > SMALL) {
            int found = Arrays.binarySearch(places, 0, size, place);
            int at = found < 0 ? -found - 1 : found;
            from = Math.max(0, at - NEAR);
            to = Math.min(size, at + NEAR + 1);
        }
        for (int i = from; i < to; i++) visitor.visit(places[i]);
    }
}
