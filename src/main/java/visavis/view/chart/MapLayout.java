package visavis.view.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Map;

import javafx.geometry.Point2D;

import visavis.insight.Corner;
import visavis.insight.Course;
import visavis.insight.Habit;
import visavis.model.Channel;
import visavis.view.chart.Area.Box;

/** Where everything on the map stands: online investment to the right, offline upwards. */
public final class MapLayout implements Chart.Layout {
    static final double GRID = 8, LEFT = 96, BELOW = 84;
    /** How far from the lower edge the title of the scale and the key stand. */
    static final double ACROSS = 36, KEY = 14;
    /** Nothing at all lies so far inside the place, so that the largest disc fits. */
    private static final double INSET = 24, END = 12;
    /** There is always room for somebody met every week. */
    private static final double ROOM = 1.6;
    private static final int MOST_NAMES = 40;

    final MapWords words;
    final Headline headline;
    final double width, height;
    final Box place;
    final MapScale across, up;
    final List<Crowd> crowds;
    final List<Signpost> signs;
    final List<Names.Name> names;
    final List<DrawnDoor> key;
    private final List<Door> doors = new ArrayList<>();

    MapLayout(MapChart chart, MapWords words, double width, double height, boolean titled) {
        this.words = words;
        this.width = width;
        this.height = height;
        headline = Headline.of(chart, width, titled);
        double top = headline.bottom() + 3 * GRID;
        place = new Box(LEFT, top, width - LEFT - 2 * GRID, Math.max(GRID, height - BELOW - top));
        var courses = chart.portfolio().courses();
        across = new MapScale(most(courses.stream().mapToDouble(Course::online).max().orElse(0), Channel.MESSAGE), place.x() + INSET, place.x() + place.width() - END);
        up = new MapScale(most(courses.stream().mapToDouble(Course::offline).max().orElse(0), Channel.IN_PERSON), place.y() + place.height() - INSET, place.y() + END);
        crowds = Crowd.of(chart.shown(), across, up);
        var marks = new ArrayList<>(crowds.stream().map(MapLayout::box).toList());
        signs = signs(chart, marks);
        signs.forEach(sign -> marks.add(sign.box()));
        names = Names.place(crowds.stream().filter(Crowd::isSingle).map(crowd -> new Names.Wish(crowd.first().person().name(), crowd.x(), crowd.y(), crowd.radius())).toList(), inside(), marks, MOST_NAMES);
        for (var sign : signs) doors.add(new Door(words.cornerDoor(sign.corner(), chart.in(sign.corner()).size()), chart.in(sign.corner()), sign.box()));
        for (var crowd : crowds) doors.add(new Door(words.door(crowd), crowd.ids(), new Area.Circle(crowd.x(), crowd.y(), crowd.radius() + 1)));
        key = MapKey.line(words, 2 * GRID, height - KEY, width - 2 * GRID).stream().map(each -> key(chart, each)).toList();
        key.stream().filter(DrawnDoor::leads).forEach(each -> doors.add(each.door()));
    }

    private DrawnDoor key(MapChart chart, MapKey key) {
        var people = key.tie() == null ? List.<Long>of() : chart.tied(key.tie());
        var said = key.tie() == null ? key.words() : words.tie(key.tie(), people.size());
        var door = new Door(said, people, key.box());
        DrawnDoor.Drawing drawing = (surface, palette) -> new MapDrawing(this, surface, palette).key(key);
        return key.tie() == null ? new DrawnDoor(door, drawing) : chart.key().entry(key.tie().code(), key.words(), door, drawing);
    }

    private double most(double value, Channel channel) {
        return Math.max(value, ROOM * Habit.WEEKLY.worth(channel, words.halfLife()));
    }

    private static Box box(Crowd crowd) {
        return new Box(crowd.x() - crowd.radius(), crowd.y() - crowd.radius(), 2 * crowd.radius(), 2 * crowd.radius());
    }

    private Box inside() {
        return new Box(place.x() + 4, place.y() + 2, place.width() - 8, place.height() - 4);
    }

    /** Where much begins, on either scale. */
    double divideX() {
        return across.at(Corner.LIVELY);
    }

    double divideY() {
        return up.at(Corner.LIVELY);
    }

    private List<Signpost> signs(MapChart chart, List<Box> marks) {
        double right = place.x() + place.width(), bottom = place.y() + place.height(), divideX = divideX(), divideY = divideY();
        var online = new Box(divideX, divideY, right - divideX, bottom - divideY);
        var grounds = Map.of(Corner.FACE_TO_FACE, new Box(place.x(), place.y(), place.width(), divideY - place.y()), Corner.READY_TO_MEET, online, Corner.SOCIAL_SHORTCUT, online,
                Corner.QUIET, new Box(place.x(), divideY, divideX - place.x(), bottom - divideY));
        // Where people stand thick, names go beside the map: left of its lower corner, and under its right end.
        return Signpost.place(words, chart, grounds, marks, Map.of(Corner.QUIET, new Box(0, bottom - 5 * GRID, LEFT - GRID, 5 * GRID),
                Corner.READY_TO_MEET, new Box(0, height - ACROSS - GRID, right, 2 * GRID), Corner.SOCIAL_SHORTCUT, new Box(0, height - KEY - GRID, right, 2 * GRID)));
    }

    /** Those whose marks lie inside the outline. */
    @Override
    public Optional<Door> within(List<Point2D> outline) {
        var lasso = new Area.Polygon(outline);
        var people = crowds.stream().filter(crowd -> lasso.contains(crowd.x(), crowd.y())).flatMap(crowd -> crowd.ids().stream()).toList();
        return people.isEmpty() ? Optional.empty() : Optional.of(new Door(words.within(people.size()), people, lasso));
    }

    @Override
    public List<Door> doors() {
        return doors;
    }

    @Override
    public void draw(Surface surface, Palette palette) {
        new MapDrawing(this, surface, palette).draw();
    }
}
