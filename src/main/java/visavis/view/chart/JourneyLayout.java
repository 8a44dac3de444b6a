package visavis.view.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import visavis.insight.Milestone;
import visavis.model.Lane;
import visavis.model.Stage;
import visavis.text.Dates;
import visavis.text.Messages;

/**
 * Where everything of a journey chart stands, in pixels, from top to bottom: heading (in files only), names of the two
 * when two are compared, flags, lanes, ribbon of months, scale, key to the marks. Pure geometry on an 8-pixel grid, so
 * that it is tested without a screen.
 *
 * @param heading the sentence, broken into lines; empty on screen, where name and sentence stand beside the chart
 * @param legend  the middle of the line that names the two
 * @param today   x of the as-of day; the word stands below it
 * @param key     whether there is room for the key to the marks
 * @param other   laid over the first; {@code null} for nobody
 */
public record JourneyLayout(JourneyPicture picture, double width, double height, List<String> heading, double legend, TimeAxis axis, Lanes lanes,
                            double ribbon, double scale, double today, boolean key, List<Ticks.Tick> ticks, Trace trace, Trace other, List<Flags.Flag> flags) {
    static final double GRID = 8, RIBBON = 12, ROW = 20, HEADING = 20;
    /** A mark answers within this many pixels around it. */
    static final double REACH = 8;
    private static final double ROOM_FOR_KEY = 320, LEAST_LANES = 96;

    public JourneyLayout {
        heading = List.copyOf(heading);
        ticks = List.copyOf(ticks);
        flags = List.copyOf(flags);
    }

    /** The whole journey. @param titled whether name and sentence are part of the picture */
    public static JourneyLayout of(JourneyPicture picture, Messages messages, double width, double height, boolean titled) {
        return of(new Shown(picture, null), messages, width, height, titled);
    }

    /** All that is to be shown. */
    public static JourneyLayout of(Shown shown, Messages messages, double width, double height, boolean titled) {
        return of(shown, messages, width, height, titled, shown.period());
    }

    /** @param period the days to show; its pixels are set here */
    public static JourneyLayout of(Shown shown, Messages messages, double width, double height, boolean titled, TimeAxis period) {
        var picture = shown.picture();
        double left = 3 * GRID + widest(Stream.of(Lane.values()).map(messages::name).toList(), Type.SMALL);
        double right = Math.max(left + GRID, width - 3 * GRID - widest(Stream.of(Stage.values()).map(messages::name).toList(), Type.SMALL_STRONG));
        var axis = period.between(left, right);
        var heading = titled ? Type.BODY.wrap(picture.sentence(), width - 4 * GRID, 2) : List.<String>of();
        var key = height >= ROOM_FOR_KEY;
        double scale = height - GRID - (key ? 3 * GRID : 0), ribbon = scale - 3 * GRID - RIBBON;
        double legend = GRID * 1.5 + (titled ? GRID + HEADING * (heading.size() + 1) : 0), above = legend + (shown.compared() ? ROW : 0);
        var flags = flags(picture, messages, axis, (int) Math.clamp((ribbon - above - LEAST_LANES) / ROW, 1, 3));
        double top = above + ROW * (1 + flags.stream().mapToInt(Flags.Flag::row).max().orElse(-1));
        var lanes = new Lanes(top, Math.max(top + GRID, ribbon - GRID));
        var today = axis.x(picture.asOf());
        var half = Type.SMALL_STRONG.width(messages.get("chart.today")) / 2;
        return new JourneyLayout(picture, width, height, heading, legend, axis, lanes, ribbon, scale, today, key, Ticks.of(axis, new Dates(messages), today - half, today + half),
                Trace.of(picture, axis, lanes, shown.compared() ? Trace.Part.UPPER : Trace.Part.WHOLE),
                shown.compared() ? Trace.of(shown.other(), axis, lanes, Trace.Part.LOWER) : null, flags);
    }

    private static List<Flags.Flag> flags(JourneyPicture picture, Messages messages, TimeAxis axis, int rows) {
        var wishes = new ArrayList<Flags.Wish>();
        var milestones = picture.journey().milestones();
        for (int i = 0; i < milestones.size(); i++) {
            var x = axis.x(milestones.get(i).date());
            if (x >= axis.left() && x <= axis.right()) wishes.add(new Flags.Wish(i, messages.name(milestones.get(i).kind()), x));
        }
        return Flags.place(wishes, Type.SMALL, 2 * GRID, axis.right() + 2 * GRID, rows);
    }

    private static double widest(List<String> words, Type type) {
        return words.stream().mapToDouble(type::width).max().orElse(0);
    }

    public List<Mark> marks() {
        return trace.marks();
    }

    public List<Cell> cells() {
        return trace.cells();
    }

    List<Trace> traces() {
        return other == null ? List.of(trace) : List.of(trace, other);
    }

    public Milestone milestone(Flags.Flag flag) {
        return picture.journey().milestones().get(flag.id());
    }

    /** The mark of the first person at a point or, within {@value #REACH} pixels, nearest to it. */
    public Optional<Mark> at(double x, double y) {
        return inPlot(x) ? trace.markAt(x, y, REACH) : Optional.empty();
    }

    /** What lies at a point: a mark before a cell, a cell before a mark close by, the first person before the other. */
    Optional<Found> find(double x, double y) {
        if (!inPlot(x)) return Optional.empty();
        var found = Stream.of(0.0, REACH).flatMap(reach -> traces().stream().flatMap(each -> Stream.concat(
                each.markAt(x, y, reach).stream(), each.cellAt(x, y).stream()).map(stop -> new Found(each, stop))));
        return found.findFirst();
    }

    private boolean inPlot(double x) {
        return x >= axis.left() && x <= axis.right();
    }

    /** @param stop what was found, in whose trace */
    record Found(Trace trace, Stop stop) {}

    public boolean isShown(Mark mark) {
        return inPlot(mark.x());
    }

    /** The stage reached by the end of the flag's day. */
    Stage stageAt(Flags.Flag flag) {
        var day = milestone(flag).date();
        return picture.journey().reached().stream().filter(step -> !step.from().isAfter(day)).reduce((earlier, later) -> later).orElseThrow().stage();
    }
}
