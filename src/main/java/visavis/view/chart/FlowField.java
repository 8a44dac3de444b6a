package visavis.view.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import visavis.text.Messages;
import visavis.view.chart.Area.Box;
import visavis.view.chart.FlowPanel.Node;

/**
 * A flow with its name above it and the names of its stages to both sides.
 *
 * @param name empty when it is everybody
 */
record FlowField(String name, Box box, FlowPanel panel, List<Label> labels, Columns left, Columns right) {
    static final double NAME = 24, TO_NAME = 8;
    private static final double LABEL = 16, BETWEEN = 6, WIDE = 420, VERY_WIDE = 640, MOST_SHARE = .46;

    /**
     * What a stage is called and how many are there; the number stands next to the stage.
     *
     * @param name  empty where there is no room for it
     * @param quiet how many have gone quiet, in words; empty for nobody
     * @param y     the middle of the words
     */
    record Label(Node node, String name, String number, String quiet, double y) {
        Label at(Node itsNode, double middle) {
            return new Label(itsNode, name, number, quiet, middle);
        }
    }

    /** How much room numbers, names and what is said of the quiet take on one side, so that they stand in columns. */
    record Columns(double numbers, double names, double quiet) {
        static Columns of(List<Label> labels, boolean first) {
            var its = labels.stream().filter(label -> label.node().first() == first).toList();
            return new Columns(widest(its, Label::number, Type.SMALL_STRONG), widest(its, Label::name, Type.SMALL), widest(its, Label::quiet, Type.SMALL));
        }

        private static double widest(List<Label> labels, Function<Label, String> words, Type type) {
            return labels.stream().map(words).mapToDouble(type::width).max().orElse(0);
        }

        double toNames() {
            return TO_NAME + numbers + BETWEEN;
        }

        double toQuiet() {
            return toNames() + names + BETWEEN;
        }

        double width() {
            return quiet > 0 ? toQuiet() + quiet : names > 0 ? toNames() + names : TO_NAME + numbers;
        }
    }

    FlowField {
        labels = List.copyOf(labels);
    }

    /** How much height a flow has in such a field. */
    static double room(Box box) {
        return Math.max(1, box.height() - NAME);
    }

    /** Whether its stages have their names beside them. */
    boolean isNamed() {
        return right.names() > 0 || labels.isEmpty();
    }

    static FlowField of(FlowChart.Part part, Box box, double perPerson, Messages messages) {
        var nodes = FlowPanel.of(part.flow(), below(box, 0, 0), perPerson).nodes();
        var wished = nodes.stream().map(node -> label(node, box.width(), messages)).toList();
        if (Columns.of(wished, false).width() > box.width() * MOST_SHARE) wished = wished.stream().map(label -> new Label(label.node(), "", label.number(), "", label.y())).toList();
        Columns left = Columns.of(wished, true), right = Columns.of(wished, false);
        var panel = FlowPanel.of(part.flow(), below(box, left.width(), right.width()), perPerson);
        var labels = new ArrayList<Label>();
        for (var first : new boolean[] {true, false}) labels.addAll(placed(panel, wished, first));
        return new FlowField(part.name(), box, panel, labels, left, right);
    }

    /** The same elsewhere: its names go along with their stages. */
    FlowField with(Box otherBox, FlowPanel otherPanel) {
        var moved = new ArrayList<Label>();
        for (var label : labels) {
            var node = label.node();
            var other = otherPanel.nodes().stream().filter(each -> each.stage() == node.stage() && each.first() == node.first()).findFirst().orElse(node);
            moved.add(label.at(other, label.y() + (other.middle() - node.middle())));
        }
        return new FlowField(name, otherBox, otherPanel, moved, left, right);
    }

    private static Box below(Box box, double left, double right) {
        return new Box(box.x() + left, box.y() + NAME, Math.max(1, box.width() - left - right), room(box));
    }

    private static List<Label> placed(FlowPanel panel, List<Label> labels, boolean first) {
        var wishes = new ArrayList<SideLabels.Wish>();
        for (int i = 0; i < panel.nodes().size(); i++) {
            var node = panel.nodes().get(i);
            if (node.first() == first) wishes.add(new SideLabels.Wish(i, node.middle(), LABEL, node.people().size()));
        }
        var box = panel.box();
        return SideLabels.place(wishes, box.y() - LABEL / 4, box.y() + box.height()).stream().map(place -> labels.get(place.id()).at(panel.nodes().get(place.id()), place.y())).toList();
    }

    private static Label label(Node node, double width, Messages messages) {
        var name = node.first() && width < WIDE ? "" : messages.name(node.stage());
        var quiet = node.first() || node.quiet() == 0 || width < VERY_WIDE ? "" : messages.get("chart.flow.quiet.count", node.quiet());
        return new Label(node, name, messages.get("chart.count", node.people().size()), quiet, node.middle());
    }
}
