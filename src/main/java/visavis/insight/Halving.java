package visavis.insight;

import java.util.function.IntPredicate;

/** Finds a place in what is in order by halving, where there are tens of thousands, of which many may be alike. */
public final class Halving {
    private Halving() {}

    /** The first of so many, counted from 0, for whom it holds; all of them where for none. @param holds for everybody after the first for whom it does */
    public static int first(int size, IntPredicate holds) {
        int from = 0, to = size;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (holds.test(middle)) to = middle;
            else from = middle + 1;
        }
        return from;
    }
}
