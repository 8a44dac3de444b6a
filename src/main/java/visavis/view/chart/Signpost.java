package visavis.view.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import visavis.insight.Corner;
import visavis.view.chart.Area.Box;

/** The name of one of the map's corners with the number of people there, standing on its ground where it hides nobody. */
record Signpost(Corner corner, String words, Box box) {
    private static final double GRID = 8, HEIGHT = 24, SHAPE = 20;

    /** Room for the shape beside the name of a corner in which only strong or only weak ties lie. */
    static double shape(Corner corner) {
        return corner == Corner.READY_TO_MEET || corner == Corner.SOCIAL_SHORTCUT ? SHAPE : 0;
    }

    /** @param marks what stands on the grounds @param asides where a name stands that finds no room on its ground: at the right end of this */
    static List<Signpost> place(MapWords words, MapChart chart, Map<Corner, Box> grounds, List<Box> marks, Map<Corner, Box> asides) {
        var taken = new ArrayList<>(marks);
        var signs = new ArrayList<Signpost>();
        for (var corner : Corner.values()) {
            var ground = grounds.get(corner);
            var name = Type.BODY.fit(words.corner(corner, chart.in(corner).size()), ground.width() - 2 * GRID - shape(corner));
            var box = free(ground, Type.BODY.width(name) + shape(corner), taken, asides.get(corner));
            signs.add(new Signpost(corner, name, box));
            taken.add(box);
        }
        return signs;
    }

    /** The ends of the ground first, then anywhere; when every spot is taken, {@code aside}, or without one the spot where the least is. */
    private static Box free(Box ground, double width, List<Box> taken, Box aside) {
        Box best = null;
        long least = Long.MAX_VALUE;
        for (var spot : spots(ground, width)) {
            long over = taken.stream().filter(Names.overlaps(spot)).count();
            if (over == 0) return spot;
            if (over < least) {
                least = over;
                best = spot;
            }
        }
        return aside == null ? best : new Box(aside.x() + aside.width() - width, aside.y() + (aside.height() - HEIGHT) / 2, width, HEIGHT);
    }

    private static List<Box> spots(Box ground, double width) {
        double left = ground.x() + GRID, right = Math.max(left, ground.x() + ground.width() - width - GRID), top = ground.y() + GRID / 2, bottom = Math.max(top, ground.y() + ground.height() - HEIGHT - GRID / 2);
        var spots = new ArrayList<Box>();
        for (var y : List.of(top, bottom)) for (var x : List.of(left, right)) spots.add(new Box(x, y, width, HEIGHT));
        for (var y = top; y <= bottom; y += GRID) for (var x = left; x <= right; x += 2 * GRID) spots.add(new Box(x, y, width, HEIGHT));
        return spots;
    }
}
