package visavis.view.chart;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Stacks names beside the heights they belong to so that none overlap, each moved as little as can be. Where there is no room for
 * all, those that weigh least go without.
 */
final class SideLabels {
    /** @param y the height its middle belongs to; {@code id} is handed back with the place found */
    record Wish(int id, double y, double height, double weight) {}

    /** @param y where its middle stands */
    record Place(int id, double y, double height) {
        double top() {
            return y - height / 2;
        }

        double bottom() {
            return y + height / 2;
        }
    }

    /** Wishes that stand close upon each other; the mean of their wished tops is where the stack would best begin. */
    private record Stack(List<Wish> wishes, double height, double wished) {
        static Stack of(Wish wish) {
            return new Stack(List.of(wish), wish.height(), wish.y() - wish.height() / 2);
        }

        Stack onTopOf(Stack lower) {
            var all = new ArrayList<>(wishes);
            all.addAll(lower.wishes);
            return new Stack(all, height + lower.height, (wished * wishes.size() + (lower.wished - height) * lower.wishes.size()) / all.size());
        }

        double top(double from, double to) {
            return Math.max(from, Math.min(wished, to - height));
        }
    }

    private SideLabels() {}

    /** @param from names stay between here and {@code to}. The places found, from the top down */
    static List<Place> place(List<Wish> wishes, double from, double to) {
        Deque<Stack> stacks = new ArrayDeque<>();
        for (var wish : fitting(wishes, to - from)) {
            var stack = Stack.of(wish);
            while (!stacks.isEmpty() && stacks.peekLast().top(from, to) + stacks.peekLast().height() > stack.top(from, to)) stack = stacks.pollLast().onTopOf(stack);
            stacks.addLast(stack);
        }
        var places = new ArrayList<Place>();
        for (var stack : stacks) {
            double y = stack.top(from, to);
            for (var wish : stack.wishes()) {
                places.add(new Place(wish.id(), y + wish.height() / 2, wish.height()));
                y += wish.height();
            }
        }
        return places;
    }

    private static List<Wish> fitting(List<Wish> wishes, double room) {
        var kept = new ArrayList<Wish>();
        for (var wish : wishes.stream().sorted(Comparator.comparingDouble(Wish::weight).reversed()).toList()) {
            if (room < wish.height()) break;
            room -= wish.height();
            kept.add(wish);
        }
        kept.sort(Comparator.comparingDouble(Wish::y));
        return kept;
    }
}
