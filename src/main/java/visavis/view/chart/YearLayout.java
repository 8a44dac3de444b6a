package visavis.view.chart;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import visavis.insight.ContactDays;
import visavis.model.Lane;
import visavis.text.Dates;
import visavis.text.Messages;
import visavis.view.chart.Area.Box;

/** Where the days of one or more years stand: the latest on top, in halves where those can be drawn larger, as large as there is room. */
final class YearLayout implements Chart.Layout {
    static final double GRID = 8, LEFT = 56, MONTHS = 20, KEY_LINE = 24, SWATCHES = 48;
    private static final double BELOW = 12, LEAST = 7, LARGEST = 44, STRETCH = 1.8, TELLING = 15;

    /** @param x where its swatches begin, {@code y} their middle */
    record Key(Lane lane, String words, double x, double y) {
        Box box() {
            return new Box(x, y - KEY_LINE / 2, SWATCHES + Type.SMALL.width(words), KEY_LINE);
        }
    }

    final YearChart chart;
    final Headline headline;
    private final Dates dates;
    final double width, height;
    final List<Weeks> parts = new ArrayList<>();
    final List<Key> keys;
    final List<DrawnDoor> entries = new ArrayList<>();
    final int missing;
    final boolean dense;
    private final List<Door> doors = new ArrayList<>();

    /** How a year is cut and how large its days are; {@code dense} when only the first of many years has the names of months above it. */
    private record Cut(int parts, boolean dense, double wide, double high) {
        double area() {
            return wide * high;
        }
    }

    YearLayout(YearChart chart, double width, double height, boolean titled) {
        this.chart = chart;
        this.width = width;
        this.height = height;
        headline = Headline.of(chart, width, titled);
        keys = keys();
        double top = headline.bottom(), room = keys.getFirst().y() - KEY_LINE / 2 - top;
        int years = chart.days().to().getYear() - chart.days().from().getYear() + 1, shown = (int) Math.clamp((room - MONTHS) / (7 * LEAST + BELOW), 1, years);
        missing = years - shown;
        var cut = cut(shown, room);
        dates = new Dates(chart.messages());
        var first = dates.firstOfWeek();
        double y = top + MONTHS;
        for (int i = 0; i < shown; i++) {
            int year = chart.days().to().getYear() - i;
            for (int part = 0; part < cut.parts(); part++) {
                var from = LocalDate.of(year, part == 0 ? Month.JANUARY : Month.JULY, 1);
                var to = cut.parts() == 2 && part == 0 ? LocalDate.of(year, 6, 30) : LocalDate.of(year, 12, 31);
                parts.add(new Weeks(from, to, first, LEFT, y, cut.wide(), cut.high()));
                y += 7 * cut.high() + BELOW + (cut.dense() ? 0 : MONTHS);
            }
        }
        dense = cut.dense();
        for (var day : chart.shown()) parts.stream().filter(weeks -> weeks.holds(day.date())).findFirst().ifPresent(weeks -> doors.add(new Door(words(day), chart.ids(day.date()), weeks.box(day.date()))));
        for (var key : keys) key(key);
    }

    private void key(Key key) {
        var people = chart.ids(key.lane());
        var door = new Door(messages().get("chart.year.key-door", messages().name(key.lane()), chart.days().count(key.lane()), people.size()), people, key.box());
        entries.add(chart.key().entry(key.lane().code(), messages().name(key.lane()), door, (surface, palette) -> new YearDrawing(this, surface, palette).key(key)));
        doors.add(entries.getLast().door());
    }

    private Messages messages() {
        return chart.messages();
    }

    private Cut cut(int years, double room) {
        var roomy = Stream.of(1, 2).map(parts -> cut(parts, false, (room / (years * parts) - MONTHS - BELOW) / 7)).max(Comparator.comparingDouble(Cut::area)).orElseThrow();
        return years > 1 && roomy.high() < TELLING ? cut(1, true, ((room - MONTHS) / years - BELOW) / 7) : roomy;
    }

    private Cut cut(int parts, boolean dense, double room) {
        double high = Math.clamp(room, 1, LARGEST), wide = Math.min(LARGEST, (width - LEFT - 2 * GRID) / (parts == 1 ? Weeks.YEAR : Weeks.HALF));
        return new Cut(parts, dense, Math.floor(Math.min(wide, high * STRETCH)), Math.floor(Math.min(high, wide * STRETCH)));
    }

    private String words(ContactDays.Day day) {
        return messages().get("chart.year.day." + day.lane().code(), dates.format("chart.year.date", day.date()), day.people(), day.with());
    }

    /** From the lower edge up: what strong and light mean, and above it the lanes on as many lines as they need. */
    private List<Key> keys() {
        var lines = new ArrayList<List<Key>>();
        lines.add(new ArrayList<>());
        double x = LEFT;
        for (var lane : List.of(Lane.values()).reversed()) {
            var words = messages().get("chart.year.key", messages().name(lane), chart.days().count(lane));
            double wide = SWATCHES + Type.SMALL.width(words);
            if (x + wide > width - 2 * GRID) {
                x = LEFT;
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(new Key(lane, words, x, lines.size()));
            x += wide + 2 * GRID;
        }
        double top = height - GRID / 2 - KEY_LINE * (lines.size() + 1.5);
        return lines.stream().flatMap(List::stream).map(key -> new Key(key.lane(), key.words(), key.x(), top + KEY_LINE * key.y())).toList();
    }

    @Override
    public List<Door> doors() {
        return doors;
    }

    @Override
    public void draw(Surface surface, Palette palette) {
        new YearDrawing(this, surface, palette).draw();
    }
}
