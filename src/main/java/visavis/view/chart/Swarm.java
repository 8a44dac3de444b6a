package visavis.view.chart;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;

import visavis.model.Channel;
import visavis.model.Interaction;
import visavis.model.Lane;

/**
 * Places marks in their lanes: on its day along the time axis, and off the middle of the lane as far as needed to keep
 * clear of its neighbours, while there is room. Where there is none they overlap, spread evenly over the lane.
 */
final class Swarm {
    private static final double TEXT_RADIUS = 4.5, VOICE_RADIUS = 4, MEETING_RADIUS = 5, LARGEST = 13;
    private static final double VOICE_GROWTH = 3, MEETING_GROWTH = 3.5;
    private static final double MAX_SCALE = 1.5;
    private static final int USUAL_CALL = 15, USUAL_MEETING = 60;
    /** Sizes by quarters of a pixel: no eye sees more, and few sizes are quickly drawn. */
    private static final double STEPS = 4;
    private static final double CLEAR = 1, RIM = 2;
    /** A mark that reaches further than this share of its radius into another would hide it. */
    private static final double HIDING = 1.5;
    /** Only so many neighbours are looked at, so that a crowd on one day costs no more than a line of marks. */
    private static final int NEIGHBOURS = 40;
    /** As many as that within so few pixels leave no room to look for: they are strewn evenly, by the golden section. */
    private static final double CROWD = 3, GOLDEN = .6180339887498949;

    private final TimeAxis axis;
    private final Lanes lanes;
    private final double scale;
    private final EnumMap<Lane, Deque<Mark>> placed = new EnumMap<>(Lane.class);
    private int strewn;

    private Swarm(TimeAxis axis, Lanes lanes) {
        this.axis = axis;
        this.lanes = lanes;
        scale = scale(lanes);
        for (var lane : Lane.values()) placed.put(lane, new ArrayDeque<>());
    }

    /** How wide a usual mark of the lane is, with what keeps it apart from the next. */
    static double diameter(Lane lane, Lanes lanes) {
        var radius = switch (lane) {
            case VOICE -> grown(VOICE_RADIUS, VOICE_GROWTH, null, USUAL_CALL);
            case IN_PERSON -> grown(MEETING_RADIUS, MEETING_GROWTH, null, USUAL_MEETING);
            default -> TEXT_RADIUS;
        };
        return 2 * radius * scale(lanes) + CLEAR;
    }

    private static double scale(Lanes lanes) {
        return Math.clamp(lanes.unit() / 32, .8, MAX_SCALE);
    }

    /** @param interactions in order of day, at least in each lane */
    static List<Mark> of(List<Interaction> interactions, TimeAxis axis, Lanes lanes) {
        var swarm = new Swarm(axis, lanes);
        var marks = new ArrayList<Mark>(interactions.size());
        for (var each : interactions) marks.add(swarm.place(each));
        // Large marks first, so that a long meeting never hides a short one.
        return marks.stream().sorted(Comparator.comparingDouble(Mark::radius).reversed()).toList();
    }

    private Mark place(Interaction interaction) {
        var lane = interaction.channel().lane();
        var radius = Math.min(Math.round(radius(interaction) * scale * STEPS) / STEPS, lanes.height(lane) / 2 - RIM);
        var neighbours = placed.get(lane);
        var mark = place(new Mark(interaction, axis.x(interaction.date()), lanes.centre(lane), radius, false), lanes.height(lane) / 2 - RIM - radius, neighbours);
        neighbours.addFirst(mark);
        if (neighbours.size() > NEIGHBOURS) neighbours.removeLast();
        return mark;
    }

    /** The smallest step off the middle that is clear of the neighbours; with none, the one that lies over them the least. */
    private Mark place(Mark middle, double room, Deque<Mark> neighbours) {
        if (neighbours.size() == NEIGHBOURS && middle.x() - neighbours.getLast().x() < CROWD) return moved(middle, room * (2 * (++strewn * GOLDEN % 1) - 1), true);
        double step = Math.max(1, middle.radius() / 2), best = 0, bestClearance = Double.NEGATIVE_INFINITY;
        for (int i = 0; (i + 1) / 2 * step <= room; i++) {
            var offset = (i % 2 == 0 ? 1 : -1) * ((i + 1) / 2) * step;
            var clearance = clearance(neighbours, middle.x(), middle.y() + offset, middle.radius());
            if (clearance >= CLEAR) return moved(middle, offset, false);
            if (clearance > bestClearance) {
                best = offset;
                bestClearance = clearance;
            }
        }
        return moved(middle, best, bestClearance < -middle.radius() * HIDING);
    }

    private static Mark moved(Mark mark, double offset, boolean crowded) {
        return new Mark(mark.interaction(), mark.x(), mark.y() + offset, mark.radius(), crowded);
    }

    private static double clearance(Deque<Mark> neighbours, double x, double y, double radius) {
        var least = CLEAR;
        for (var mark : neighbours) {
            // They come from near to far, so that none after this one can be in the way.
            if (x - mark.x() > radius + LARGEST * MAX_SCALE + CLEAR) break;
            least = Math.min(least, mark.distance(x, y) - radius);
        }
        return least;
    }

    private static double radius(Interaction interaction) {
        return switch (interaction.channel().lane()) {
            case VOICE -> interaction.channel() == Channel.MISSED_CALL ? VOICE_RADIUS : grown(VOICE_RADIUS, VOICE_GROWTH, interaction.minutes(), USUAL_CALL);
            case IN_PERSON -> grown(MEETING_RADIUS, MEETING_GROWTH, interaction.minutes(), USUAL_MEETING);
            default -> TEXT_RADIUS;
        };
    }

    /** By the root of the hours, so that the disc's area speaks for the time. */
    private static double grown(double least, double growth, Integer minutes, int usual) {
        return Math.min(LARGEST, least + growth * Math.sqrt((minutes == null ? usual : minutes) / 60.0));
    }
}
