package visavis.view.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Names points in time above a chart so that no two words overlap and no pole crosses a word. From right to left, each
 * flag takes the lowest row where it is free, to the right of its pole or else to the left. One that finds no room
 * keeps a short pole without a name: it is told by hovering.
 */
final class Flags {
    /** What is to be named: {@code id} is handed back with the place found. */
    record Wish(int id, String label, double x) {}

    /**
     * @param label empty when there was no room
     * @param row   0 is the lowest
     * @param from  where the words begin, {@code to} where they end
     */
    record Flag(int id, String label, double x, int row, double from, double to) {}

    private static final double FROM_POLE = 5, APART = 10, NEAR = 4;

    private final double left, right;
    private final int rows;
    private final List<Flag> placed = new ArrayList<>();

    private Flags(double left, double right, int rows) {
        this.left = left;
        this.right = right;
        this.rows = rows;
    }

    /** @param wishes in order of x, the first the most important at the same x */
    static List<Flag> place(List<Wish> wishes, Type type, double left, double right, int rows) {
        var flags = new Flags(left, right, rows);
        for (var wish : wishes.reversed()) flags.placed.add(flags.find(wish, type.width(wish.label())));
        return flags.placed.reversed();
    }

    private Flag find(Wish wish, double width) {
        for (int row = 0; row < rows; row++) {
            for (var from : new double[] {wish.x() + FROM_POLE, wish.x() - FROM_POLE - width}) {
                var flag = new Flag(wish.id(), wish.label(), wish.x(), row, from, from + width);
                if (isFree(flag)) return flag;
            }
        }
        return new Flag(wish.id(), "", wish.x(), -1, wish.x(), wish.x());
    }

    private boolean isFree(Flag flag) {
        return flag.from() >= left && flag.to() <= right && placed.stream().noneMatch(other -> !other.label().isEmpty() && clash(flag, other));
    }

    private static boolean clash(Flag a, Flag b) {
        var sameRow = a.row() == b.row() && a.from() < b.to() + APART && b.from() < a.to() + APART;
        return sameRow || crosses(a, b) || crosses(b, a);
    }

    /** A pole stands from its own row down through all rows below. */
    private static boolean crosses(Flag pole, Flag words) {
        return pole.row() >= words.row() && pole.x() > words.from() - NEAR && pole.x() < words.to() + NEAR;
    }
}
