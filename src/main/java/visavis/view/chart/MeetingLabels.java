package visavis.view.chart;

import java.util.ArrayList;
import java.util.List;

import visavis.view.chart.Area.Box;

/** The names of the lines at their ends, with how many are not met yet below, or after the name where lines are many and room is scarce. */
final class MeetingLabels {
    static final double FROM_PLOT = 24, SWATCH = 18;
    private static final double LINE = 16, GAP = 4;

    private MeetingLabels() {}

    /** @param curve which line it names; {@code twoLines} whether the number stands below the name */
    record Label(int curve, String name, String notYet, boolean twoLines, Box box) {}

    /** @param shown which of the lines are */
    static List<Label> of(List<MeetingCurve> curves, List<Integer> shown, List<String> names, MeetingWords words, Box plot, double room) {
        boolean two = shown.size() * (2 * LINE + GAP) <= plot.height() + 2 * LINE;
        var wishes = new ArrayList<SideLabels.Wish>();
        for (int i : shown) wishes.add(new SideLabels.Wish(i, curves.get(i).end().getY(), two ? 2 * LINE + GAP : LINE, curves.get(i).group().contacts().size()));
        return SideLabels.place(wishes, plot.y() - LINE, plot.y() + plot.height() + LINE / 2).stream().map(place -> {
            var notYet = two ? words.notYet(curves.get(place.id()).group()) : "";
            return new Label(place.id(), Type.SMALL_STRONG.fit(names.get(place.id()), room - SWATCH), notYet, two, new Box(plot.x() + plot.width() + FROM_PLOT, place.top(), room, place.height()));
        }).toList();
    }
}
