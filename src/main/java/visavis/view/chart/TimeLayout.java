package visavis.view.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import visavis.insight.TimeSpent.Share;
import visavis.model.Lane;
import visavis.model.Tie;
import visavis.view.chart.Area.Box;

/** Where the bars of time spent stand: people at the left, circles and ties at the right, each kind on a scale of its own. */
final class TimeLayout implements Chart.Layout {
    static final double GRID = 8, TITLE = 28, KEY = 32, TO_KEY_WORDS = 18;
    private static final double LEAST_ROW = 22, LARGEST_ROW = 30, PEOPLE_SHARE = .55, NAME_SHARE = .4, LONGEST_NAME = 176, BETWEEN = 24;
    private static final int MOST_PEOPLE = 15, TIES = 2;

    /** @param name cut to its room @param scale pixels a minute, 0 for no bar */
    record Bar(String name, String amount, Share share, Box box, double x, double scale) {
        double inPerson() {
            return share.inPerson() * scale;
        }

        double voice() {
            return share.voice() * scale;
        }
    }

    /** What a kind of bars is called, and where. */
    record Kind(String title, double x, double y) {}

    /** A bar before it has its place; a {@code rest} stands for whoever has none and is only told in words, since it would dwarf all others. */
    private record Wish(String name, Share share, boolean rest) {}

    final TimeWords words;
    final Headline headline;
    final double width, height;
    final List<Kind> kinds = new ArrayList<>();
    final List<Bar> bars = new ArrayList<>();
    final List<DrawnDoor> key = new ArrayList<>();
    private final List<Door> doors = new ArrayList<>();

    TimeLayout(TimeChart chart, TimeWords words, double width, double height, boolean titled) {
        this.words = words;
        this.width = width;
        this.height = height;
        headline = Headline.of(chart, width, titled);
        double left = 2 * GRID, room = width - 4 * GRID - BETWEEN, people = Math.floor(room * PEOPLE_SHARE), right = left + people + BETWEEN;
        double tall = height - headline.bottom() - KEY - TITLE, row = Math.clamp(tall / (MOST_PEOPLE + 1), LEAST_ROW, LARGEST_ROW);
        int rows = Math.max(2, (int) (tall / row));
        var time = chart.shown();
        double y = headline.bottom();
        var shown = first(time.people(), share -> new Wish(share.name(), share, false), Math.min(MOST_PEOPLE + 1, rows));
        place("chart.time.people", shown, left, y, people, names(shown, people), row);
        var circles = time.circles();
        var fitting = circles.size() == 1 && circles.getFirst().name().isEmpty() ? List.<Wish>of() : first(circles, share -> new Wish(words.circle(share), share, share.name().isEmpty()), Math.max(2, rows - TIES - 2));
        var ties = Stream.of(Tie.STRONG, Tie.WEAK).filter(time.ties()::containsKey).map(tie -> new Wish(words.get("chart.time.tie." + tie.code()), time.ties().get(tie), false)).toList();
        double names = Math.max(names(fitting, room - people), names(ties, room - people));
        if (!fitting.isEmpty()) {
            place("chart.time.circles", fitting, right, y, room - people, names, row);
            y += TITLE + fitting.size() * row + GRID;
        }
        place("chart.time.ties", ties, right, y, room - people, names, row);
        double x = key(chart, Lane.IN_PERSON, words.get("chart.time.in-person"), 2 * GRID);
        key(chart, Lane.VOICE, words.get("chart.time.voice"), x);
        key.stream().filter(DrawnDoor::leads).forEach(each -> doors.add(each.door()));
    }

    private double key(TimeChart chart, Lane lane, String name, double x) {
        var all = chart.all(lane);
        var box = new Box(x, height - 3.5 * GRID, TO_KEY_WORDS + Type.SMALL.width(name), 3 * GRID);
        key.add(chart.key().entry(lane.code(), name, new Door(words.all(name, all), all.people(), box), (surface, palette) -> new TimeDrawing(this, surface, palette).key(lane, name, box)));
        return x + box.width() + 2 * GRID;
    }

    /** The first of them, and in the last place all others together. */
    private List<Wish> first(List<Share> all, Function<Share, Wish> wish, int most) {
        if (all.size() <= most) return all.stream().map(wish).toList();
        var shown = new ArrayList<>(all.subList(0, most - 1).stream().map(wish).toList());
        shown.add(new Wish(words.get("chart.time.others", all.size() - most + 1), Share.sum("", all.subList(most - 1, all.size())), true));
        return shown;
    }

    /** How much of the room the longest name takes. */
    private static double names(List<Wish> wishes, double room) {
        return Math.min(wishes.stream().mapToDouble(wish -> Type.SMALL.width(wish.name())).max().orElse(0), Math.min(LONGEST_NAME, Math.floor(room * NAME_SHARE)));
    }

    private void place(String title, List<Wish> wishes, double x, double y, double room, double names, double row) {
        kinds.add(new Kind(words.get(title), x, y + TITLE / 2));
        double amounts = wishes.stream().mapToDouble(wish -> Type.SMALL.width(words.duration(wish.share().minutes()))).max().orElse(0) + GRID;
        double most = wishes.stream().filter(wish -> !wish.rest()).mapToInt(wish -> wish.share().minutes()).max().orElse(1), scale = Math.max(1, room - names - GRID - amounts) / most;
        for (int i = 0; i < wishes.size(); i++) {
            var wish = wishes.get(i);
            var box = new Box(x, y + TITLE + i * row, room, row);
            bars.add(new Bar(Type.SMALL.fit(wish.name(), names), words.duration(wish.share().minutes()), wish.share(), box, x + names + GRID, wish.rest() ? 0 : scale));
            doors.add(new Door(words.door(wish.name(), wish.share()), wish.share().people(), box));
        }
    }

    @Override
    public List<Door> doors() {
        return doors;
    }

    @Override
    public void draw(Surface surface, Palette palette) {
        new TimeDrawing(this, surface, palette).draw();
    }
}
