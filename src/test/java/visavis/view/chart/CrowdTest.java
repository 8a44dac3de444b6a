package visavis.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

import org.junit.jupiter.api.Test;
import visavis.insight.Course;

class CrowdTest {
    /** The same told plainly: people of one square together, then the largest first, each with all it touches. */
    private static List<String> plainly(List<Course> closestFirst, MapScale across, MapScale up) {
        var squares = new HashMap<String, List<Course>>();
        for (var course : closestFirst) squares.computeIfAbsent((int) (across.at(course.online()) / 6) + " " + (int) (up.at(course.offline()) / 6), none -> new ArrayList<>()).add(course);
        var left = new ArrayList<>(squares.values().stream().map(people -> new Plain(people, sum(people, across, true), sum(people, up, false))).toList());
        left.sort(Comparator.comparingInt((Plain plain) -> plain.people.size()).reversed().thenComparingDouble(Plain::x).thenComparingDouble(Plain::y));
        var apart = new ArrayList<Plain>();
        for (var next : left) {
            for (int i = 0; i < apart.size(); i++) {
                var other = apart.get(i);
                double reach = next.radius() + 2 + other.radius();
                if ((next.x() - other.x()) * (next.x() - other.x()) + (next.y() - other.y()) * (next.y() - other.y()) >= reach * reach) continue;
                apart.remove(i);
                next = next.with(other);
                i = -1;
            }
            apart.add(next);
        }
        return apart.stream().map(plain -> plain.told(closestFirst)).sorted().toList();
    }

    private static double sum(List<Course> people, MapScale scale, boolean online) {
        double sum = 0;
        for (var course : people) sum += scale.at(online ? course.online() : course.offline());
        return sum;
    }

    private record Plain(List<Course> people, double sumX, double sumY) {
        double x() {
            return sumX / people.size();
        }

        double y() {
            return sumY / people.size();
        }

        double radius() {
            var digits = String.valueOf(people.size());
            return people.size() == 1 ? 6 : Math.max(10, (Type.SMALL_STRONG.width(digits) + (digits.length() - 1) / 3 * Type.SMALL_STRONG.width(",")) / 2 + 5);
        }

        Plain with(Plain other) {
            var both = new ArrayList<>(people);
            both.addAll(other.people);
            return new Plain(both, sumX + other.sumX, sumY + other.sumY);
        }

        String told(List<Course> order) {
            return people.stream().sorted(Comparator.comparingInt(order::indexOf)).map(Course::id).toList() + " " + x() + " " + y() + " " + radius();
        }
    }

    @Test
    void strongTiesStandFirstAndOfThemWhoeverThereIsTheMostToDoWith() {
        var everybody = Portfolios.of(2500, 9000, 3);
        var plainly = Comparator.comparing((Course course) -> course.person().tie()).thenComparing(course -> course.online() + course.offline()).reversed().thenComparing(course -> course.person().name());
        assertEquals(everybody.courses().stream().sorted(plainly).map(Course::id).toList(), everybody.closestFirst().stream().map(Course::id).toList());
    }

    @Test
    void peopleComeTogetherAsIfEachMarkHadBeenLaidByItself() {
        for (int people : new int[] {1, 60, 900, 2500}) {
            var closestFirst = Portfolios.of(people).closestFirst();
            MapScale across = new MapScale(20, 120, 1080), up = new MapScale(12, 560, 30);
            var crowds = Crowd.of(closestFirst, across, up);
            assertEquals(plainly(closestFirst, across, up), crowds.stream().map(crowd -> crowd.ids() + " " + crowd.x() + " " + crowd.y() + " " + crowd.radius()).sorted().toList());
            var firsts = crowds.stream().map(crowd -> closestFirst.indexOf(crowd.first())).toList();
            assertEquals(firsts.stream().sorted().toList(), firsts, "whoever is closest comes first");
            for (var crowd : crowds) assertEquals(crowd.people().stream().filter(MapChart::isStrong).count(), crowd.strong());
        }
    }
}
