package visavis.view.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import visavis.insight.Flow;
import visavis.insight.Flow.Stream;
import visavis.model.Stage;
import visavis.view.chart.Area.Box;

/**
 * One flow between two columns of stages, face to face on top: how high its stages and bands are and where they stand. Pure geometry.
 *
 * @param box   the ground of bands and stages, without their names
 * @param nodes of the first day, then of the second, each from the top down
 */
record FlowPanel(Flow flow, Box box, List<Node> nodes, List<FlowBand> bands) {
    static final double NODE = 12;
    /** No band is thinner, however few its people are. */
    static final double LEAST = 1.5;
    private static final double WIDE_GAP = 16, LEAST_GAP = 2, SHARE_FOR_GAPS = .4;
    static final List<Stage> DOWNWARDS = List.of(Stage.values()).reversed();

    /** @param first whether it is of the first day; {@code quiet} how many of its people had gone quiet by the second */
    record Node(Stage stage, boolean first, List<Long> people, int quiet, Box box) {
        double middle() {
            return box.y() + box.height() / 2;
        }
    }

    FlowPanel {
        nodes = List.copyOf(nodes);
        bands = List.copyOf(bands);
    }

    /** The thinnest last, so that it lies on top. */
    List<FlowBand> thinnestLast() {
        return bands.stream().sorted(Comparator.comparingInt((FlowBand band) -> band.stream().size()).reversed()).toList();
    }

    /** How high one person is, so that the flow fits into the height; flows drawn side by side take the least of theirs. */
    static double perPerson(Flow flow, double height) {
        double room = height - gap(height) * (Math.max(count(flow, true), count(flow, false)) - 1), person = room / Math.max(1, flow.size());
        // What the thinnest bands get more than their share, the others give.
        for (int round = 0; round < flow.streams().size(); round++) {
            double taken = 0;
            int others = 0;
            for (var stream : flow.streams()) {
                if (stream.size() * person < LEAST) taken += LEAST;
                else others += stream.size();
            }
            double next = others == 0 ? person : (room - taken) / others;
            if (next >= person) break;
            person = Math.max(0, next);
        }
        return person;
    }

    static FlowPanel of(Flow flow, Box box, double perPerson) {
        Map<Stage, Double> starts = new EnumMap<>(Stage.class), ends = new EnumMap<>(Stage.class);
        var nodes = new ArrayList<Node>();
        double gap = gap(flow, box.height(), perPerson);
        nodes.addAll(column(flow, true, box, perPerson, gap, starts));
        nodes.addAll(column(flow, false, box, perPerson, gap, ends));
        var bands = new ArrayList<FlowBand>();
        for (var from : DOWNWARDS) for (var to : DOWNWARDS) for (var stream : flow.streams()) {
            if (stream.from() != from || stream.to() != to) continue;
            double thickness = thickness(stream, perPerson);
            bands.add(FlowBand.of(stream, box.x() + NODE, starts.merge(from, thickness, Double::sum) - thickness, box.x() + box.width() - NODE, ends.merge(to, thickness, Double::sum) - thickness, thickness));
        }
        return new FlowPanel(flow, box, nodes, bands);
    }

    private static List<Node> column(Flow flow, boolean first, Box box, double perPerson, double gap, Map<Stage, Double> tops) {
        var nodes = new ArrayList<Node>();
        double y = box.y();
        for (var stage : DOWNWARDS) {
            var streams = flow.streams().stream().filter(stream -> stage == (first ? stream.from() : stream.to())).toList();
            if (streams.isEmpty()) continue;
            double height = streams.stream().mapToDouble(stream -> thickness(stream, perPerson)).sum();
            tops.put(stage, y);
            nodes.add(new Node(stage, first, people(streams), streams.stream().mapToInt(stream -> stream.quiet().size()).sum(),
                    new Box(first ? box.x() : box.x() + box.width() - NODE, y, NODE, height)));
            y += height + gap;
        }
        return nodes;
    }

    private static List<Long> people(List<Stream> streams) {
        if (streams.size() == 1) return streams.getFirst().contacts();
        var people = new ArrayList<Long>();
        for (var stream : streams) people.addAll(stream.contacts());
        return List.copyOf(people);
    }

    private static double thickness(Stream stream, double perPerson) {
        return Math.max(LEAST, stream.size() * perPerson);
    }

    private static long count(Flow flow, boolean first) {
        return flow.streams().stream().map(stream -> first ? stream.from() : stream.to()).distinct().count();
    }

    /** Between two stages; in low panels the bands need the room more. */
    private static double gap(double height) {
        return Math.clamp(height * SHARE_FOR_GAPS / Stage.values().length, LEAST_GAP, WIDE_GAP);
    }

    /** A flow of few beside one of many leaves room below: there its stages part, so that their names fit beside them. */
    private static double gap(Flow flow, double height, double perPerson) {
        double bands = flow.streams().stream().mapToDouble(stream -> thickness(stream, perPerson)).sum();
        long gaps = Math.max(1, Math.max(count(flow, true), count(flow, false)) - 1);
        return Math.max(gap(height), Math.min(WIDE_GAP, (height - bands) / gaps));
    }
}
