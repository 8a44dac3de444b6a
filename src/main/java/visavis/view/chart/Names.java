package visavis.view.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import visavis.view.chart.Area.Box;
import visavis.view.chart.Surface.Anchor;

/** Puts names beside marks where there is room: over no mark and no other name, and within the place. Who comes first is named first. */
final class Names {
    /** What wants a name, around which it may stand. */
    record Wish(String name, double x, double y, double radius) {}

    /** @param box the room the words may take; {@code side} is where in it they begin, next to their mark */
    record Name(String words, Box box, Anchor side) {
        /** Letters are a little narrower than their room. */
        void draw(Surface surface, Palette palette) {
            var letters = new Lettering(surface);
            double middle = box.y() + box.height() / 2;
            switch (side) {
                case START -> letters.start(words, box.x(), middle, Type.SMALL, palette.words());
                case MIDDLE -> letters.centre(words, box.x() + box.width() / 2, middle, Type.SMALL, palette.words());
                case END -> letters.end(words, box.x() + box.width(), middle, Type.SMALL, palette.words());
            }
        }
    }

    private static final double GAP = 3, HEIGHT = 16, LONGEST = 168;

    private final Box place;
    private final List<Box> taken;
    private final List<Name> names = new ArrayList<>();

    private Names(Box place, List<Box> taken) {
        this.place = place;
        this.taken = new ArrayList<>(taken);
    }

    /** @param taken what no name may lie over, the marks themselves among it @param most how many names there may be */
    static List<Name> place(List<Wish> wishes, Box place, List<Box> taken, int most) {
        var names = new Names(place, taken);
        for (var wish : wishes) if (names.names.size() < most) names.place(wish);
        return names.names;
    }

    private void place(Wish wish) {
        var words = Type.SMALL.fit(wish.name(), LONGEST);
        double width = Type.SMALL.width(words), off = wish.radius() + GAP;
        if (words.isEmpty()) return;
        var beside = wish.y() - HEIGHT / 2;
        Stream.of(new Name(words, new Box(wish.x() + off, beside, width, HEIGHT), Anchor.START), new Name(words, new Box(wish.x() - off - width, beside, width, HEIGHT), Anchor.END),
                        new Name(words, new Box(wish.x() - width / 2, wish.y() - off - HEIGHT, width, HEIGHT), Anchor.MIDDLE), new Name(words, new Box(wish.x() - width / 2, wish.y() + off, width, HEIGHT), Anchor.MIDDLE))
                .filter(name -> within(name.box()) && taken.stream().noneMatch(overlaps(name.box()))).findFirst().ifPresent(name -> {
                    names.add(name);
                    taken.add(name.box());
                });
    }

    private boolean within(Box box) {
        return box.x() >= place.x() && box.y() >= place.y() && box.x() + box.width() <= place.x() + place.width() && box.y() + box.height() <= place.y() + place.height();
    }

    static Predicate<Box> overlaps(Box a) {
        return b -> a.x() < b.x() + b.width() && b.x() < a.x() + a.width() && a.y() < b.y() + b.height() && b.y() < a.y() + a.height();
    }
}
