package visavis.view.chart;

import java.util.ArrayList;
import java.util.List;

import visavis.insight.Origins;
import visavis.insight.Origins.Row;
import visavis.insight.Origins.Step;
import visavis.model.Stage;
import visavis.view.chart.Area.Box;

/** Where the bars of the origins stand: a row for each origin, a column for each step from known to face to face, all on one scale. */
final class OriginsLayout implements Chart.Layout {
    static final double GRID = 8, HEAD = 28;
    private static final double LEAST_ROW = 32, LARGEST_ROW = 48, NAME_SHARE = .2, LONGEST_NAME = 192, BETWEEN = 12;
    /** Words stand so much higher than the middle of their row, to leave room for the bar below them. */
    static final double ABOVE_BAR = 5.5;
    private static final int MOST = 12, COLUMNS = 1 + Origins.STAGES.size();

    /** @param stage {@code null} for everybody; {@code length} of the bar in pixels; {@code after} is empty where there is no room for it */
    record Bar(Stage stage, String share, String after, Box box, double length) {}

    /** The name of an origin. */
    record Label(String words, double x, double y) {}

    final OriginsWords words;
    final Headline headline;
    final double width, height;
    final List<Label> names = new ArrayList<>();
    /** The names of the columns, which lead to all who came so far. */
    final List<DrawnDoor> columns = new ArrayList<>();
    final List<Bar> bars = new ArrayList<>();
    private final List<Door> doors = new ArrayList<>();
    private final double left, column, row;

    OriginsLayout(OriginsChart chart, OriginsWords words, double width, double height, boolean titled) {
        this.words = words;
        this.width = width;
        this.height = height;
        headline = Headline.of(chart, width, titled);
        double names = Math.min(LONGEST_NAME, Math.floor(width * NAME_SHARE)), tall = height - headline.bottom() - HEAD - GRID;
        left = 2 * GRID + names + GRID;
        column = Math.floor((width - left - GRID) / COLUMNS);
        int fitting = (int) Math.clamp(tall / LEAST_ROW, 2, MOST + 1);
        var all = chart.origins();
        var shown = all.rows().size() <= Math.min(fitting, MOST) ? all : chart.first(Math.min(MOST, fitting - 1));
        int rows = shown.rows().size() + (shown.rest() == null ? 0 : 1);
        row = Math.clamp(tall / Math.max(1, rows), LEAST_ROW, LARGEST_ROW);
        if (rows == 0) return;
        double most = shown.rows().stream().mapToInt(each -> each.people().size()).max().orElse(0);
        if (shown.rest() != null) most = Math.max(most, shown.rest().people().size());
        for (var each : shown.rows()) place(chart, each, words.name(each), names, most);
        if (shown.rest() != null) place(chart, shown.rest(), words.get("chart.origins.others", all.rows().size() - shown.rows().size()), names, most);
        var everywhere = chart.everywhere();
        head(chart.key(), null, words.get("chart.origins.people"), words.all(everywhere), everywhere.people());
        for (var step : everywhere.steps()) head(chart.key(), step.stage(), words.stage(step.stage()), words.all(everywhere, step), step.people());
        columns.stream().filter(DrawnDoor::leads).forEach(head -> doors.add(head.door()));
    }

    private void head(KeyEntries key, Stage stage, String name, String said, List<Long> people) {
        var box = new Box(x(stage == null ? 0 : 1 + Origins.STAGES.indexOf(stage)), headline.bottom(), Type.SMALL_STRONG.width(name), HEAD);
        columns.add(key.entry(OriginsChart.entry(stage), name, new Door(said, people, box), (surface, palette) -> new Lettering(surface).start(name, box.x(), box.y() + HEAD / 2, Type.SMALL_STRONG, palette.words())));
    }

    private double x(int number) {
        return left + number * column;
    }

    private void place(OriginsChart chart, Row origin, String name, double room, double most) {
        double y = headline.bottom() + HEAD + names.size() * row;
        names.add(new Label(Type.SMALL.fit(name, room), 2 * GRID + room, y + row / 2 - ABOVE_BAR));
        if (chart.shows(null)) {
            bar(null, words.get("chart.number", origin.people().size()), "", y, 0, origin.people().size() / most);
            doors.add(new Door(words.door(name, origin), origin.people(), bars.getLast().box()));
        }
        for (int i = 0; i < origin.steps().size(); i++) {
            var step = origin.steps().get(i);
            if (!chart.shows(step.stage())) continue;
            bar(step.stage(), share(origin, step), words.after(step), y, 1 + i, step.people().size() / most);
            doors.add(new Door(words.door(name, origin, step), step.people(), bars.getLast().box()));
        }
    }

    /** The number alone where there is no room for that of all beside it. */
    private String share(Row origin, Step step) {
        var share = words.share(origin, step);
        return Type.SMALL.width(share) <= column - GRID / 2 ? share : words.get("chart.number", step.people().size());
    }

    private void bar(Stage stage, String share, String after, double y, int number, double part) {
        double room = column - BETWEEN;
        boolean both = Type.SMALL.width(share) + GRID + Type.SMALL.width(after) <= room;
        bars.add(new Bar(stage, share, both ? after : "", new Box(x(number), y, room, row), room * part));
    }

    @Override
    public List<Door> doors() {
        return doors;
    }

    @Override
    public void draw(Surface surface, Palette palette) {
        new OriginsDrawing(this, surface, palette).draw();
    }
}
