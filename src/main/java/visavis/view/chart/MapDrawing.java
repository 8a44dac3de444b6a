package visavis.view.chart;

import static visavis.view.chart.MapLayout.GRID;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Point2D;
import javafx.scene.paint.Color;

import visavis.insight.Corner;
import visavis.insight.Habit;
import visavis.model.Channel;
import visavis.model.Lane;
import visavis.model.Tie;

/** Draws the map: its grounds, scales and corners, then everybody on it. */
final class MapDrawing {
    private static final double LINE = 1.75, FILLING = .22, TICK_LINE = 14;
    /** Who of the habits gets their words first where there is no room for all. */
    private static final List<Habit> FIRST = List.of(Habit.WEEKLY, Habit.MONTHLY, Habit.DAILY, Habit.YEARLY, Habit.QUARTERLY);

    private final MapLayout layout;
    private final Surface surface;
    private final Palette palette;
    private final Lettering letters;
    private final Area.Box place;

    MapDrawing(MapLayout layout, Surface surface, Palette palette) {
        this.layout = layout;
        this.surface = surface;
        this.palette = palette;
        letters = new Lettering(surface);
        place = layout.place;
    }

    void draw() {
        surface.rect(0, 0, layout.width, layout.height, palette.background());
        layout.headline.draw(surface, palette);
        grounds();
        ticks();
        titles();
        var doors = layout.doors().iterator();
        for (var sign : layout.signs) surface.mark(doors.next().words(), () -> sign(sign));
        for (var crowd : layout.crowds) surface.mark(doors.next().words(), () -> crowd(crowd));
        for (var name : layout.names) name.draw(surface, palette);
        for (var key : layout.key) key.draw(surface, palette);
    }

    private void grounds() {
        double right = place.x() + place.width(), bottom = place.y() + place.height();
        surface.rect(place.x(), place.y(), place.width(), layout.divideY() - place.y(), palette.tint(Lane.IN_PERSON));
        surface.rect(layout.divideX(), layout.divideY(), right - layout.divideX(), bottom - layout.divideY(), palette.tint(Lane.PRIVATE));
        letters.across(place.x(), right, bottom, Pen.of(palette.hairline(), 1));
        letters.down(place.x(), place.y(), bottom, Pen.of(palette.hairline(), 1));
    }

    private void ticks() {
        var across = new ArrayList<Double>();
        var up = new ArrayList<Double>();
        for (var habit : FIRST) {
            double x = layout.across.at(habit.worth(Channel.MESSAGE, layout.words.halfLife())), y = layout.up.at(habit.worth(Channel.IN_PERSON, layout.words.halfLife()));
            if (x < layout.across.to() && free(across, x, 88) && x + 44 < layout.width) {
                letters.down(x, place.y(), place.y() + place.height() + 4, Pen.dashed(palette.hairline(), 1));
                tick(layout.words.tick(habit, Channel.MESSAGE), x, place.y() + place.height() + 12, false);
            }
            if (y > layout.up.to() && free(up, y, 36)) {
                letters.across(place.x() - 4, place.x() + place.width(), y, Pen.dashed(palette.hairline(), 1));
                tick(layout.words.tick(habit, Channel.IN_PERSON), place.x() - GRID, y - TICK_LINE / 2, true);
            }
        }
    }

    private static boolean free(List<Double> taken, double at, double room) {
        if (taken.stream().anyMatch(other -> Math.abs(other - at) < room)) return false;
        return taken.add(at);
    }

    private void tick(String words, double x, double y, boolean beside) {
        var lines = Type.SMALL.wrap(words, MapLayout.LEFT - 2 * GRID, 2);
        for (int i = 0; i < lines.size(); i++) {
            if (beside) letters.end(lines.get(i), x, y + i * TICK_LINE, Type.SMALL, palette.quiet());
            else letters.centre(lines.get(i), x, y + i * TICK_LINE, Type.SMALL, palette.quiet());
        }
    }

    private void titles() {
        letters.start(Type.SMALL_STRONG.fit(layout.words.get("chart.map.up"), layout.width - 4 * GRID), 2 * GRID, place.y() - 1.5 * GRID, Type.SMALL_STRONG, palette.quiet());
        letters.start(Type.SMALL_STRONG.fit(layout.words.get("chart.map.across"), layout.width - 4 * GRID), 2 * GRID, layout.height - MapLayout.ACROSS, Type.SMALL_STRONG, palette.quiet());
    }

    void key(MapKey key) {
        if (key.tie() == null) surface.circle(key.x() + 7, key.y(), 7, mixed(palette.quiet()), Pen.of(palette.quiet(), LINE));
        else single(key.x() + 6, key.y(), palette.quiet(), key.tie() == Tie.STRONG);
        letters.start(key.words(), key.toWords(), key.y(), Type.SMALL, palette.quiet());
    }

    private void sign(Signpost sign) {
        double middle = sign.box().y() + sign.box().height() / 2, shape = Signpost.shape(sign.corner());
        if (shape > 0) single(sign.box().x() + shape / 2 - 2, middle, palette.quiet(), sign.corner() == Corner.SOCIAL_SHORTCUT);
        letters.start(sign.words(), sign.box().x() + shape, middle, Type.BODY, palette.quiet());
    }

    private void crowd(Crowd crowd) {
        var color = color(crowd);
        if (crowd.isSingle()) {
            single(crowd.x(), crowd.y(), color, crowd.isStrong());
            return;
        }
        surface.circle(crowd.x(), crowd.y(), crowd.radius() + 1, palette.background(), null);
        surface.circle(crowd.x(), crowd.y(), crowd.radius() - LINE / 2, mixed(color), Pen.of(color, LINE));
        letters.centre(layout.words.get("chart.number", crowd.people().size()), crowd.x(), crowd.y(), Type.SMALL_STRONG, palette.words());
        // That most of them are strong ties is told by the same shape on the rim.
        if (crowd.isMostlyStrong()) diamond(crowd.x() + crowd.radius() * .71, crowd.y() - crowd.radius() * .71, 4, color);
    }

    private void single(double x, double y, Color color, boolean strong) {
        if (strong) diamond(x, y, Crowd.SINGLE, color);
        else surface.circle(x, y, Crowd.SINGLE - 1 - LINE / 2, palette.background(), Pen.of(color, LINE));
    }

    private void diamond(double x, double y, double reach, Color color) {
        surface.area(corners(x, y, reach + 1), palette.background());
        surface.area(corners(x, y, reach), color);
    }

    private static List<Point2D> corners(double x, double y, double reach) {
        return List.of(new Point2D(x, y - reach), new Point2D(x + reach, y), new Point2D(x, y + reach), new Point2D(x - reach, y));
    }

    private Color mixed(Color color) {
        return palette.background().interpolate(color, FILLING);
    }

    /** The colour of the ground it stands on. */
    private Color color(Crowd crowd) {
        if (crowd.y() <= layout.divideY()) return palette.lane(Lane.IN_PERSON);
        return crowd.x() >= layout.divideX() ? palette.lane(Lane.PRIVATE) : palette.quiet();
    }
}
