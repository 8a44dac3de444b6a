package visavis.view.chart;

import javafx.scene.paint.Color;

import visavis.model.Stage;
import visavis.view.chart.Area.Box;
import visavis.view.chart.Surface.Anchor;

/** Draws the shapes of a flow, and its names. */
final class FlowDrawing {
    private static final double TO_BASE_LINE = 4.5, STAYED = .24, MOVED = .72, UNDER_HATCH = .82, NAME_ROOM = 80;
    private final Surface surface;
    private final Palette palette;

    FlowDrawing(Surface surface, Palette palette) {
        this.surface = surface;
        this.palette = palette;
    }

    /** All its shapes at once, over each other as those of {@link FlowDoors} are. */
    void panel(FlowPanel panel) {
        panel.nodes().stream().filter(FlowPanel.Node::first).forEach(this::node);
        var bands = panel.thinnestLast();
        bands.forEach(this::band);
        bands.stream().filter(band -> band.gone() > 0).forEach(this::quiet);
        panel.nodes().stream().filter(node -> !node.first()).forEach(this::node);
    }

    void node(FlowPanel.Node node) {
        var box = node.box();
        surface.rect(box.x(), box.y(), box.width(), box.height(), palette.stage(node.stage()));
    }

    /** In the colour of the stage they came to. */
    void band(FlowBand band) {
        surface.area(band.shape().corners(), strength(palette.stage(band.stream().to()), band.moved()));
    }

    void quiet(FlowBand band) {
        quiet(band.quiet(), band.stream().to());
    }

    void quiet(Box box, Stage stage) {
        surface.rect(box.x(), box.y(), box.width(), box.height(), strength(palette.background(), UNDER_HATCH));
        Hatch.fine(surface, Pen.of(palette.stage(stage), 1), box);
    }

    /** What is over each other shows through, so that no band hides another. */
    static Color strength(Color colour, boolean moved) {
        return strength(colour, moved ? MOVED : STAYED);
    }

    private static Color strength(Color colour, double opacity) {
        return Color.color(colour.getRed(), colour.getGreen(), colour.getBlue(), opacity);
    }

    /** @param people how many there are, in words; left out where they would leave the name no room */
    void heading(FlowField field, String people) {
        double y = field.box().y() + 8 + TO_BASE_LINE, all = field.box().width(), room = all - Type.SMALL.width(people) - 8;
        boolean both = room >= Math.min(NAME_ROOM, Type.SMALL_STRONG.width(field.name()));
        surface.text(Type.SMALL_STRONG.fit(field.name(), both ? room : all), field.box().x(), y, Type.SMALL_STRONG, palette.words(), Anchor.START);
        if (both) surface.text(people, field.box().x() + all, y, Type.SMALL, palette.quiet(), Anchor.END);
    }

    /** The numbers of both sides end in line. */
    void labels(FlowField field) {
        for (var label : field.labels()) {
            var node = label.node();
            int way = node.first() ? -1 : 1;
            double x = node.first() ? node.box().x() : node.box().x() + node.box().width(), y = label.y() + TO_BASE_LINE;
            var columns = node.first() ? field.left() : field.right();
            var anchor = node.first() ? Anchor.END : Anchor.START;
            if (Math.abs(label.y() - node.middle()) > node.box().height() / 2) surface.line(x + way, node.middle(), x + way * (FlowField.TO_NAME - 2), label.y(), Pen.of(palette.quiet(), 1));
            surface.text(label.number(), x + (node.first() ? -FlowField.TO_NAME : FlowField.TO_NAME + columns.numbers()), y, Type.SMALL_STRONG, palette.words(), Anchor.END);
            if (!label.name().isEmpty()) surface.text(label.name(), x + way * columns.toNames(), y, Type.SMALL, palette.words(), anchor);
            if (!label.quiet().isEmpty()) surface.text(label.quiet(), x + way * columns.toQuiet(), y, Type.SMALL, palette.quiet(), anchor);
        }
    }
}
