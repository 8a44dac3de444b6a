package visavis.view.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import visavis.insight.Course;

/**
 * One mark of the map: somebody, or some who would stand on each other and so are drawn as one disc with their number.
 *
 * @param people whoever is closest to the user first
 */
record Crowd(List<Course> people, double x, double y) {
    static final double SINGLE = 6;
    private static final double APART = 2, LEAST = 10, RIM = 5;
    /** Whoever stands in the same square of so many pixels stands on each other. */
    private static final double CELL = SINGLE;
    /** By how many digits the number has: all digits are equally wide. */
    private static final double[] RADII = new double[10];

    static {
        for (int digits = 1; digits < RADII.length; digits++) {
            RADII[digits] = Math.max(LEAST, (Type.SMALL_STRONG.width("0".repeat(digits)) + (digits - 1) / 3 * Type.SMALL_STRONG.width(",")) / 2 + RIM);
        }
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
        return strong() * 2 >= people.size();
    }

    /** How many of them are strong ties; they come first. */
    int strong() {
        int strong = 0;
        while (strong < people.size() && MapChart.isStrong(people.get(strong))) strong++;
        return strong;
    }

    List<Long> ids() {
        return people.stream().map(Course::id).toList();
    }

    double radius() {
        return radius(people.size());
    }

    /** As large as its number needs. */
    private static double radius(int people) {
        if (people == 1) return SINGLE;
        int digits = 1;
        for (int rest = people; rest >= 10; rest /= 10) digits++;
        return RADII[digits];
    }

    /** All of them so that no mark touches another. @param closestFirst whoever is closest to the user first; in that order are the marks then, and the people of each */
    static List<Crowd> of(List<Course> closestFirst, MapScale across, MapScale up) {
        var cells = new Lump[cells(across)][cells(up)];
        var lumps = new ArrayList<Lump>();
        var where = new Lump[closestFirst.size()];
        for (int i = 0; i < where.length; i++) {
            double x = across.at(closestFirst.get(i).online()), y = up.at(closestFirst.get(i).offline());
            int column = (int) (x / CELL), row = (int) (y / CELL);
            if (cells[column][row] == null) lumps.add(cells[column][row] = new Lump());
            where[i] = cells[column][row];
            where[i].add(1, x, y);
        }
        separate(lumps);
        var marks = new ArrayList<Lump>();
        for (int i = 0; i < where.length; i++) {
            var lump = where[i].whole();
            if (lump.people.isEmpty()) marks.add(lump);
            lump.people.add(closestFirst.get(i));
        }
        return marks.stream().map(lump -> new Crowd(lump.people, lump.x, lump.y)).toList();
    }

    private static int cells(MapScale scale) {
        return (int) (Math.max(scale.from(), scale.to()) / CELL) + 1;
    }

    /** Lets those that touch become one, the largest first, until none touches another. */
    private static void separate(List<Lump> lumps) {
        lumps.forEach(Lump::settle);
        lumps.sort(Comparator.comparingInt((Lump lump) -> lump.size).reversed().thenComparingDouble(lump -> lump.x).thenComparingDouble(lump -> lump.y));
        var apart = new ArrayList<Lump>();
        for (var lump : lumps) {
            for (var touched = lump.touched(apart); touched != null; touched = lump.touched(apart)) {
                apart.remove(touched);
                touched.into = lump;
                lump.add(touched.size, touched.sumX, touched.sumY);
                lump.settle();
            }
            apart.add(lump);
        }
    }

    /** A crowd while it grows. */
    private static final class Lump {
        final List<Course> people = new ArrayList<>(1);
        int size;
        double sumX, sumY, x, y, radius;
        /** What it has become part of; {@code null} while it stands alone. */
        Lump into;

        void add(int many, double addedX, double addedY) {
            size += many;
            sumX += addedX;
            sumY += addedY;
        }

        void settle() {
            x = sumX / size;
            y = sumY / size;
            radius = radius(size);
        }

        Lump whole() {
            var whole = this;
            while (whole.into != null) whole = whole.into;
            return whole;
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
