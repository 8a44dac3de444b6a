package visavis.view.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Names points in time above a chart so that no two words overlap and no pole crosses a word. Of all ways to stand in a
 * few rows, right or left of their poles, the one that names the most in the lowest rows is taken. What finds no room
 * keeps its pole without a name.
 */
final class Flags {
    /** What is to be named: {@code id} is handed back with the place found. */
    record Wish(int id, String label, double x) {}

    /**
     * @param label empty when there was no room
     * @param row   0 is the lowest, -1 without a label
     * @param from  where the words begin, {@code to} where they end
     */
    record Flag(int id, String label, double x, int row, double from, double to) {}

    private static final double FROM_POLE = 5, APART = 10, NEAR = 4;
    /** Trying all ways for more than these would take too long to zoom smoothly. */
    private static final int MOST = 7;
    private static final int NAMELESS_PRICE = 20, ROW_PRICE = 2, LEFT_PRICE = 1;

    private final List<Wish> wishes;
    private final Type type;
    private final double left, right;
    private final int rows;
    private final List<Flag> tried = new ArrayList<>();
    private List<Flag> best = List.of();
    private int bestPrice = Integer.MAX_VALUE;

    private Flags(List<Wish> wishes, Type type, double left, double right, int rows) {
        this.wishes = wishes;
        this.type = type;
        this.left = left;
        this.right = right;
        this.rows = rows;
    }

    /** @param left words stay between here and {@code right}, in pixels */
    static List<Flag> place(List<Wish> wishes, Type type, double left, double right, int rows) {
        var flags = new Flags(wishes, type, left, right, rows);
        flags.search(0);
        return flags.best;
    }

    private void search(int price) {
        if (price >= bestPrice) return;
        if (tried.size() == wishes.size()) {
            best = List.copyOf(tried);
            bestPrice = price;
            return;
        }
        var wish = wishes.get(tried.size());
        var width = type.width(wish.label());
        for (int row = 0; row < rows && tried.size() < MOST; row++) {
            attempt(wish, row, wish.x() + FROM_POLE, width, price + ROW_PRICE * row);
            attempt(wish, row, wish.x() - FROM_POLE - width, width, price + ROW_PRICE * row + LEFT_PRICE);
        }
        tried.add(new Flag(wish.id(), "", wish.x(), -1, wish.x(), wish.x()));
        // Later milestones say more: a meeting rather than the first contact.
        search(price + NAMELESS_PRICE + tried.size());
        tried.removeLast();
    }

    private void attempt(Wish wish, int row, double from, double width, int price) {
        var flag = new Flag(wish.id(), wish.label(), wish.x(), row, from, from + width);
        if (from < left || from + width > right || tried.stream().anyMatch(other -> clash(flag, other))) return;
        tried.add(flag);
        search(price);
        tried.removeLast();
    }

    private static boolean clash(Flag a, Flag b) {
        if (a.label().isEmpty() || b.label().isEmpty()) return false;
        var sameRow = a.row() == b.row() && a.from() < b.to() + APART && b.from() < a.to() + APART;
        return sameRow || crosses(a, b) || crosses(b, a);
    }

    /** A pole stands from its own row down through all rows below. */
    private static boolean crosses(Flag pole, Flag words) {
        return pole.row() >= words.row() && pole.x() > words.from() - NEAR && pole.x() < words.to() + NEAR;
    }
}
