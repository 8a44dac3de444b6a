package visavis.insight;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import visavis.model.Tie;

/**
 * Strong ties first, and of them whoever the user has the most to do with, then by name. Ranks a hundred thousand people by one number each,
 * and takes them by name, whose order no day changes.
 */
final class ClosestFirst {
    private ClosestFirst() {}

    /** Where in the list those stand who are next by name. */
    static int[] byName(List<Course> courses) {
        return IntStream.range(0, courses.size()).boxed().sorted(Comparator.comparing(i -> courses.get(i).person().name())).mapToInt(Integer::intValue).toArray();
    }

    /** @param byName as above, of this list or one of the same people */
    static List<Course> of(List<Course> courses, int[] byName) {
        var ranks = courses.stream().mapToLong(ClosestFirst::rank).toArray();
        var sorted = ranks.clone();
        Arrays.sort(sorted);
        var order = new Course[ranks.length];
        // How many of the same rank have their place, kept where the first of them is.
        var placed = new int[ranks.length];
        for (int i : byName) {
            int first = Halving.first(sorted.length, place -> sorted[place] >= ranks[i]);
            order[first + placed[first]++] = courses.get(i);
        }
        return List.of(order);
    }

    /** The smallest first. Numbers that are not below 0 stand in the order of their bits. */
    private static long rank(Course course) {
        long far = Long.MAX_VALUE - Double.doubleToRawLongBits(course.online() + course.offline());
        return course.person().tie() == Tie.STRONG ? far + Long.MIN_VALUE : far;
    }
}
