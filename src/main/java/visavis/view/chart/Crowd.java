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
    private static final Comparator<Course> CLOSEST = Comparator.comparing((Course course) -> course.person().tie()).thenComparingDouble(course -> course.online() + course.offline()).reversed()
            .thenComparing(course -> course.person().name());

    Crowd {
        people = people.stream().sorted(CLOSEST).toList();
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
        return people == 1 ? SINGLE : Math.max(LEAST, Type.SMALL_STRONG.width("%,d".formatted(people)) / 2 + RIM);
    }

    /** All of them so that no mark touches another; those who are closest to the user first. */
    static List<Crowd> of(List<Course> courses, MapScale across, MapScale up) {
        Map<Long, Lump> cells = new HashMap<>();
        for (var course : courses) {
            double x = across.at(course.online()), y = up.at(course.offline());
            cells.computeIfAbsent((long) (x / CELL) << 32 | (long) (y / CELL), none -> new Lump()).add(course, x, y);
        }
        var apart = new ArrayList<Lump>();
        var large = new ArrayList<>(cells.values());
        large.sort(Comparator.comparingInt((Lump lump) -> lump.people.size()).reversed().thenComparingDouble(Lump::x).thenComparingDouble(Lump::y));
        for (var lump : large) {
            while (true) {
                var touched = lump.touched(apart);
                if (touched == null) break;
                apart.remove(touched);
                lump.add(touched);
            }
            apart.add(lump);
        }
        return apart.stream().map(lump -> new Crowd(lump.people, lump.x(), lump.y())).sorted(Comparator.comparing(Crowd::first, CLOSEST)).toList();
    }

    /** A crowd while it grows. */
    private static final class Lump {
        final List<Course> people = new ArrayList<>(1);
        double sumX, sumY;

        void add(Course course, double x, double y) {
            people.add(course);
            sumX += x;
            sumY += y;
        }

        void add(Lump other) {
            people.addAll(other.people);
            sumX += other.sumX;
            sumY += other.sumY;
        }

        double x() {
            return sumX / people.size();
        }

        double y() {
            return sumY / people.size();
        }

        Lump touched(List<Lump> others) {
            double x = x(), y = y(), reach = radius(people.size()) + APART;
            for (var other : others) if (Math.hypot(other.x() - x, other.y() - y) < reach + radius(other.people.size())) return other;
            return null;
        }
    }
}
