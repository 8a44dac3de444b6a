package visavis.view.chart;

import java.util.ArrayList;
import java.util.List;

import visavis.insight.Flow.Stream;
import visavis.model.Stage;
import visavis.view.chart.Area.Box;
import visavis.view.chart.FlowPanel.Node;

/**
 * A flow between two others: each stage and band a share of the way from the one to the other. What only the second has grows from no
 * height where it would stand in the first, and what only the first has shrinks so; therefore bands always fill their stages. Pure geometry.
 */
final class FlowTween {
    private final FlowPanel from, to;
    private final double share;

    private FlowTween(FlowPanel from, FlowPanel to, double share) {
        this.from = from;
        this.to = to;
        this.share = share;
    }

    /** @param share 0 for the first, 1 for the second */
    static FlowPanel of(FlowPanel from, FlowPanel to, double share) {
        return share >= 1 ? to : new FlowTween(from, to, share).panel();
    }

    static Box of(Box from, Box to, double share) {
        return new Box(way(from.x(), to.x(), share), way(from.y(), to.y(), share), way(from.width(), to.width(), share), way(from.height(), to.height(), share));
    }

    /** The same without any height: each stage is a line where its middle was. */
    static FlowPanel flat(FlowPanel panel) {
        var nodes = panel.nodes().stream().map(node -> at(node, line(node.box(), node.middle()))).toList();
        var bands = panel.bands().stream().map(band -> new FlowBand(band.stream(), band.left(), node(panel, band.stream().from(), true).middle(), band.right(), node(panel, band.stream().to(), false).middle(), 0, 0)).toList();
        return new FlowPanel(panel.flow(), panel.box(), nodes, bands);
    }

    private FlowPanel panel() {
        var nodes = new ArrayList<Node>();
        for (var first : new boolean[] {true, false}) for (var stage : FlowPanel.DOWNWARDS) node(stage, first, nodes);
        var bands = new ArrayList<FlowBand>();
        for (var before : FlowPanel.DOWNWARDS) for (var after : FlowPanel.DOWNWARDS) band(before, after, bands);
        return new FlowPanel(to.flow(), of(from.box(), to.box(), share), nodes, bands);
    }

    private void node(Stage stage, boolean first, List<Node> nodes) {
        Node old = node(from, stage, first), now = node(to, stage, first);
        if (old != null || now != null) nodes.add(at(now == null ? old : now, of(place(from, stage, first), place(to, stage, first), share)));
    }

    private void band(Stage before, Stage after, List<FlowBand> bands) {
        FlowBand old = band(from, before, after), now = band(to, before, after);
        if (old == null && now == null) return;
        var stream = (now == null ? old : now).stream();
        FlowBand a = old == null ? none(from, stream) : old, b = now == null ? none(to, stream) : now;
        bands.add(new FlowBand(stream, way(a.left(), b.left()), way(a.top(), b.top()), way(a.right(), b.right()), way(a.end(), b.end()), way(a.thickness(), b.thickness()), way(a.gone(), b.gone())));
    }

    /** A band of nobody, where it would leave and arrive between the others. */
    private static FlowBand none(FlowPanel panel, Stream stream) {
        double top = place(panel, stream.from(), true).y(), end = place(panel, stream.to(), false).y();
        for (var band : panel.bands()) {
            if (band.stream().from() == stream.from() && band.stream().to().compareTo(stream.to()) > 0) top += band.thickness();
            if (band.stream().to() == stream.to() && band.stream().from().compareTo(stream.from()) > 0) end += band.thickness();
        }
        return new FlowBand(stream, panel.box().x() + FlowPanel.NODE, top, panel.box().x() + panel.box().width() - FlowPanel.NODE, end, 0, 0);
    }

    /** Where a stage stands; one that nobody is at, on top of the next one below it. */
    private static Box place(FlowPanel panel, Stage stage, boolean first) {
        var node = node(panel, stage, first);
        if (node != null) return node.box();
        var column = panel.nodes().stream().filter(each -> each.first() == first).toList();
        double x = first ? panel.box().x() : panel.box().x() + panel.box().width() - FlowPanel.NODE;
        double y = column.isEmpty() ? panel.box().y() : column.getLast().box().y() + column.getLast().box().height();
        for (var below : column.reversed()) if (below.stage().compareTo(stage) < 0) y = below.box().y();
        return new Box(x, y, FlowPanel.NODE, 0);
    }

    private static Node node(FlowPanel panel, Stage stage, boolean first) {
        return panel.nodes().stream().filter(node -> node.stage() == stage && node.first() == first).findFirst().orElse(null);
    }

    private static FlowBand band(FlowPanel panel, Stage before, Stage after) {
        return panel.bands().stream().filter(band -> band.stream().from() == before && band.stream().to() == after).findFirst().orElse(null);
    }

    private static Node at(Node node, Box box) {
        return new Node(node.stage(), node.first(), node.people(), node.quiet(), box);
    }

    private static Box line(Box box, double y) {
        return new Box(box.x(), y, box.width(), 0);
    }

    private double way(double a, double b) {
        return way(a, b, share);
    }

    private static double way(double from, double to, double share) {
        return share >= 1 ? to : from + (to - from) * share;
    }
}
