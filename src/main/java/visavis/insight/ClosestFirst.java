package visavis.insight;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import visavis.model.Tie;

/**
 * Strong ties first, and of them whoever the user has the most to do with, then by name. Ranks a hundred thousand people by one number each,
 * and compares names only where that number is the same.
 */
final class ClosestFirst {
    private static final Comparator<Course> BY_NAME = Comparator.comparing(course -> course.person().name());

    private ClosestFirst() {}

    static List<Course> of(List<Course> courses) {
        var ranks = courses.stream().mapToLong(ClosestFirst::rank).toArray();
        var sorted = ranks.clone();
        Arrays.sort(sorted);
        var order = new Course[ranks.length];
        // How many of the same rank have their place, kept where the first of them is.
        var placed = new int[ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            int first = first(sorted, ranks[i]);
            order[first + placed[first]++] = courses.get(i);
        }
        for (int from = 0, to; from < order.length; from = to) {
            for (to = from + 1; to < order.length && sorted[to] == sorted[from]; ) to++;
            if (to - from > 1) Arrays.sort(order, from, to, BY_NAME);
        }
        return List.of(order);
    }

    private static int first(long[] sorted, long rank) {
        int from = 0, to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < rank) from = middle + 1;
            else to = middle;
        }
        return from;
    }

    /** The smallest first. Numbers that are not below 0 stand in the order of their bits. */
    private static long rank(Course course) {
        long far = Long.MAX_VALUE - Double.doubleToRawLongBits(course.online() + course.offline());
        return course.person().tie() == Tie.STRONG ? far + Long.MIN_VALUE : far;
    }
}
