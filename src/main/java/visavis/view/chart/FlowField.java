package visavis.view.chart;

import java.util.ArrayList;
import java.util.List;

import visavis.text.Messages;
import visavis.view.chart.Area.Box;
import visavis.view.chart.FlowPanel.Node;

/**
 * A flow with its name above it and the names of its stages to both sides.
 *
 * @param name empty when it is everybody
 */
record FlowField(String name, Box box, FlowPanel panel, List<Label> labels) {
    static final double NAME = 24, TO_NAME = 8;
    private static final double LABEL = 16, BETWEEN = 5, WIDE = 420, VERY_WIDE = 640, MOST_SHARE = .32;

    /**
     * What a stage is called and how many are there; the number stands next to the stage.
     *
     * @param name  empty where there is no room for it
     * @param quiet how many have gone quiet, in words; empty for nobody
     * @param y     the middle of the words
     */
    record Label(Node node, String name, String number, String quiet, double y) {
        double width() {
            return TO_NAME + Type.SMALL_STRONG.width(number) + (name.isEmpty() ? 0 : BETWEEN + Type.SMALL.width(name)) + (quiet.isEmpty() ? 0 : BETWEEN + Type.SMALL.width(quiet));
        }

        /** How far from the stage the name begins. */
        double toName() {
            return TO_NAME + Type.SMALL_STRONG.width(number) + BETWEEN;
        }

        double toQuiet() {
            return toName() + Type.SMALL.width(name) + BETWEEN;
        }

        Label at(double middle) {
            return new Label(node, name, number, quiet, middle);
        }
    }

    FlowField {
        labels = List.copyOf(labels);
    }

    /** How much height a flow has in such a field. */
    static double room(Box box) {
        return Math.max(1, box.height() - NAME);
    }

    static FlowField of(FlowChart.Part part, Box box, double perPerson, Messages messages) {
        var tall = FlowPanel.of(part.flow(), new Box(box.x(), box.y() + NAME, box.width(), room(box)), perPerson);
        var wished = tall.nodes().stream().map(node -> label(node, box.width(), messages)).toList();
        double left = room(wished, true, box), right = room(wished, false, box);
        var panel = FlowPanel.of(part.flow(), new Box(box.x() + left, box.y() + NAME, box.width() - left - right, room(box)), perPerson);
        var labels = new ArrayList<Label>();
        for (var first : new boolean[] {true, false}) {
            var wishes = new ArrayList<SideLabels.Wish>();
            for (int i = 0; i < panel.nodes().size(); i++) {
                var node = panel.nodes().get(i);
                if (node.first() == first) wishes.add(new SideLabels.Wish(i, node.middle(), LABEL, node.people().size()));
            }
            for (var place : SideLabels.place(wishes, box.y() + NAME - LABEL / 4, box.y() + box.height())) labels.add(label(panel.nodes().get(place.id()), box.width(), messages).at(place.y()));
        }
        return new FlowField(part.name(), box, panel, labels);
    }

    private static double room(List<Label> labels, boolean first, Box box) {
        return Math.min(box.width() * MOST_SHARE, labels.stream().filter(label -> label.node().first() == first).mapToDouble(Label::width).max().orElse(0));
    }

    private static Label label(Node node, double width, Messages messages) {
        var name = node.first() && width < WIDE ? "" : messages.name(node.stage());
        var quiet = node.first() || node.quiet() == 0 || width < VERY_WIDE ? "" : messages.get("chart.flow.quiet.count", node.quiet());
        return new Label(node, name, messages.get("chart.count", node.people().size()), quiet, node.middle());
    }
}
