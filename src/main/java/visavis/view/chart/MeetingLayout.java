package visavis.view.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import visavis.insight.Survival.Step;
import visavis.insight.TimeToMeeting.Group;
import visavis.text.Messages;
import visavis.view.chart.Area.Box;
import visavis.view.chart.MeetingLabels.Label;

/**
 * Where everything of the chart of meetings stands: title, what the axes are, lines with their names at the end, months, and under them
 * how many are still to be met.
 *
 * @param rows whether there is room for the rows under the months
 */
record MeetingLayout(Headline headline, List<String> names, MeetingAxes axes, List<MeetingCurve> curves, List<Label> labels, List<DrawnDoor> drawn, Messages messages,
                     boolean rows, double width, double height) implements Chart.Layout {
    static final double GRID = 8, ROW = 16, SWATCH = 16, MONTHS = 24;
    private static final double CAPTION = 28, LEAST_PLOT = 112, LEFT_SHARE = .2, RIGHT_SHARE = .24;
    /** With more lines than these, only the first has its band: several would hide each other. */
    private static final int FEW = 2;

    static MeetingLayout of(List<Group> groups, MeetingWords words, KeyEntries entries, Headline headline, double width, double height) {
        var messages = entries.messages();
        var names = words.names(groups);
        double below = MONTHS + ROW * (groups.size() + 1) + GRID, top = headline.bottom() + CAPTION;
        boolean rows = height - top - below >= LEAST_PLOT;
        double left = 2 * GRID + (rows ? SWATCH + GRID + Math.min(width * LEFT_SHARE, widest(names, Type.SMALL)) + 2 * GRID : Type.SMALL.width(messages.get("chart.meeting.percent", 100))) + 2 * GRID;
        double right = Math.min(width * RIGHT_SHARE, Math.max(MeetingLabels.SWATCH + widest(names, Type.SMALL_STRONG), Type.SMALL.width(messages.get("chart.meeting.half")))) + MeetingLabels.FROM_PLOT + GRID;
        var plot = new Box(left, top, Math.max(GRID, width - left - right), Math.max(GRID, height - top - (rows ? below : MONTHS + GRID)));
        // Where there is no room for the rows, which are the key, nothing can be hidden.
        var shown = IntStream.range(0, groups.size()).filter(i -> !rows || entries.choice().shows(names.get(i))).boxed().toList();
        var drawnGroups = shown.stream().map(groups::get).toList();
        var axes = MeetingAxes.of(plot, longest(drawnGroups), highest(drawnGroups));
        var curves = groups.stream().map(group -> MeetingCurve.of(group, axes)).toList();
        var labels = MeetingLabels.of(curves, shown, names, words, plot, right - MeetingLabels.FROM_PLOT - GRID);
        var drawn = new ArrayList<>(doors(curves, shown, names, labels, words));
        if (rows) for (int i = 0; i < groups.size(); i++) drawn.addAll(row(entries, i, curves.get(i), names.get(i), axes, words, messages, width));
        return new MeetingLayout(headline, names, axes, curves, labels, drawn, messages, rows, width, height);
    }

    private static double widest(List<String> words, Type type) {
        return words.stream().mapToDouble(type::width).max().orElse(0);
    }

    /** To the last meeting; after it the lines only run on. Without a meeting, as long as anybody has waited. */
    private static double longest(List<Group> groups) {
        double met = groups.stream().flatMap(group -> group.survival().steps().stream()).mapToDouble(Step::time).max().orElse(0);
        return met > 0 ? met : groups.stream().mapToDouble(group -> group.survival().longest()).max().orElse(0);
    }

    private static double highest(List<Group> groups) {
        return IntStream.range(0, groups.size()).mapToDouble(i -> groups.get(i).survival().steps().stream().mapToDouble(step -> 1 - (banded(i, groups.size()) ? step.lower() : step.share())).max().orElse(0)).max().orElse(0);
    }

    private static boolean banded(int index, int groups) {
        return index == 0 || groups <= FEW;
    }

    /** The smallest groups first, so that the largest lies on top. */
    private static List<DrawnDoor> doors(List<MeetingCurve> curves, List<Integer> shown, List<String> names, List<Label> labels, MeetingWords words) {
        var doors = new ArrayList<DrawnDoor>();
        for (int index : shown.reversed()) {
            var curve = curves.get(index);
            boolean band = banded(shown.indexOf(index), shown.size());
            doors.add(new DrawnDoor(new Door(words.met(names.get(index), curve.group()), curve.group().who(true), curve.reach()), (surface, palette) -> new MeetingDrawing(surface, palette).curve(curve, index, band)));
        }
        for (var label : labels) {
            var group = curves.get(label.curve()).group();
            doors.add(new DrawnDoor(new Door(words.waiting(names.get(label.curve()), group), group.who(false), label.box()), (surface, palette) -> new MeetingDrawing(surface, palette).label(label, curves.get(label.curve()))));
        }
        return doors;
    }

    /** Its name chooses the line; its numbers lead to all of the group, whether they have been met or not. */
    private static List<DrawnDoor> row(KeyEntries entries, int index, MeetingCurve curve, String name, MeetingAxes axes, MeetingWords words, Messages messages, double width) {
        var plot = axes.plot();
        double y = plot.y() + plot.height() + MONTHS + ROW * (index + 1);
        var row = new MeetingRow(index, curve, Type.SMALL.fit(name, Math.ceil(plot.x() - 7 * GRID - SWATCH)), plot.x() - 2 * GRID, words.half(curve.group()), plot.x() + plot.width() + MeetingLabels.FROM_PLOT, new Box(2 * GRID, y, width - 3 * GRID, ROW));
        var all = words.all(name, curve.group());
        DrawnDoor.Drawing swatch = (surface, palette) -> new MeetingDrawing(surface, palette).name(row), numbers = (surface, palette) -> new MeetingDrawing(surface, palette).numbers(row, axes, messages);
        if (!entries.has(name)) {
            return List.of(new DrawnDoor(new Door(all, curve.group().contacts(), row.box()), (surface, palette) -> {
                swatch.on(surface, palette);
                numbers.on(surface, palette);
            }));
        }
        return List.of(entries.entry(name, name, new Door(all, curve.group().contacts(), row.named()), swatch), new DrawnDoor(new Door(all, curve.group().contacts(), row.numbered()), numbers));
    }

    @Override
    public void draw(Surface surface, Palette palette) {
        surface.rect(0, 0, width, height, palette.background());
        headline.draw(surface, palette);
        var drawing = new MeetingDrawing(surface, palette);
        drawing.axes(axes, messages, headline.bottom() + GRID);
        if (rows) drawing.rowHeadings(axes, messages);
        for (var door : drawn) door.draw(surface, palette);
    }

    @Override
    public List<Door> doors() {
        return drawn.stream().filter(DrawnDoor::leads).map(DrawnDoor::door).toList();
    }
}
