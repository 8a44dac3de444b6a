package visavis.view.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import visavis.insight.Course;

/** One mark of the map: somebody, or some who would stand on each other and so are drawn as one disc with their number. */
record Crowd(List<Course> people, double x, double y) {
    static final double SINGLE = 6;
    private static final double APART = 2, LEAST = 10, RIM = 5;
    /** Whoever stands in the same square of so many pixels stands on each other. */
    private static final double CELL = SINGLE;
    /** Strong ties first, and of them whoever the user has the most to do with. */
    static final Comparator<Course> CLOSEST = Crowd::closest;

    Crowd {
        people = people.stream().sorted(CLOSEST).toList();
    }

    private static int closest(Course a, Course b) {
        if (a.person().tie() != b.person().tie()) return b.person().tie().compareTo(a.person().tie());
        int more = Double.compare(b.online() + b.offline(), a.online() + a.offline());
        return more != 0 ? more : a.person().name().compareTo(b.person().name());
    }

    boolean isSingle() {
        return people.size() == 1;
    }

    Course first() {
        return people.getFirst();
    }

    /** Whether any of them is a strong tie. */
    boolean isStrong() {
        return MapChart.isStrong(first());
    }

    boolean isMostlyStrong() {
        return people.stream().filter(MapChart::isStrong).count() * 2 >= people.size();
    }

    List<Long> ids() {
        return people.stream().map(course -> course.person().id()).toList();
    }

    double radius() {
        return radius(people.size());
    }

    /** As large as its number needs. */
    private static double radius(int people) {
        if (people == 1) return SINGLE;
        var digits = String.valueOf(people);
        return Math.max(LEAST, (Type.SMALL_STRONG.width(digits) + (digits.length() - 1) / 3 * Type.SMALL_STRONG.width(",")) / 2 + RIM);
    }

    /** All of them so that no mark touches another; those who are closest to the user first. Quickest when handed over in that order. */
    static List<Crowd> of(List<Course> courses, MapScale across, MapScale up) {
        Map<Long, Lump> cells = new HashMap<>();
        for (var course : courses) {
            double x = across.at(course.online()), y = up.at(course.offline());
            cells.computeIfAbsent((long) (x / CELL) << 32 | (long) (y / CELL), none -> new Lump()).add(course, x, y);
        }
        var apart = new ArrayList<Lump>();
        var large = new ArrayList<>(cells.values());
        large.sort(Comparator.comparingInt((Lump lump) -> lump.people.size()).reversed().thenComparingDouble((Lump lump) -> lump.x).thenComparingDouble(lump -> lump.y));
        for (var lump : large) {
            while (true) {
                var touched = lump.touched(apart);
                if (touched == null) break;
                apart.remove(touched);
                lump.add(touched);
            }
            apart.add(lump);
        }
        return apart.stream().map(lump -> new Crowd(lump.people, lump.x, lump.y)).sorted(Comparator.comparing(Crowd::first, CLOSEST)).toList();
    }

    /** A crowd while it grows. */
    private static final class Lump {
        final List<Course> people = new ArrayList<>(1);
        double sumX, sumY, x, y, radius;

        void add(Course course, double itsX, double itsY) {
            people.add(course);
            moved(itsX, itsY);
        }

        void add(Lump other) {
            people.addAll(other.people);
            moved(other.sumX, other.sumY);
        }

        private void moved(double addedX, double addedY) {
            sumX += addedX;
            sumY += addedY;
            x = sumX / people.size();
            y = sumY / people.size();
            radius = radius(people.size());
        }

        Lump touched(List<Lump> others) {
            for (var other : others) {
                double reach = radius + APART + other.radius, dx = other.x - x, dy = other.y - y;
                if (dx * dx + dy * dy < reach * reach) return other;
            }
            return null;
        }
    }
}
