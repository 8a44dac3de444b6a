package visavis.view.chart;

import java.util.ArrayList;
import java.util.List;

import visavis.insight.Flow.Stream;
import visavis.text.Messages;

/** The shapes of one flow as doors: the stages of the first day, the bands with the thinnest on top, those gone quiet, the stages of the second day. */
final class FlowDoors {
    private final FlowField field;
    private final FlowWords words;
    private final Messages messages;

    FlowDoors(FlowField field, FlowWords words, Messages messages) {
        this.field = field;
        this.words = words;
        this.messages = messages;
    }

    List<DrawnDoor> all() {
        var panel = field.panel();
        var doors = new ArrayList<DrawnDoor>();
        for (var node : panel.nodes()) if (node.first()) doors.add(node(node));
        var bands = panel.thinnestLast();
        for (var band : bands) doors.add(new DrawnDoor(door(words.band(band.stream()), band.stream().contacts(), band.reach()), (surface, palette) -> new FlowDrawing(surface, palette).band(band)));
        for (var band : bands) if (!band.stream().quiet().isEmpty()) doors.add(quiet(band, band.stream()));
        for (var node : panel.nodes()) if (!node.first()) doors.add(node(node));
        return doors;
    }

    private DrawnDoor node(FlowPanel.Node node) {
        return new DrawnDoor(door(words.node(node), node.people(), node.box()), (surface, palette) -> new FlowDrawing(surface, palette).node(node));
    }

    private DrawnDoor quiet(FlowBand band, Stream stream) {
        return new DrawnDoor(door(words.quiet(stream), stream.quiet(), band.quietReach()), (surface, palette) -> new FlowDrawing(surface, palette).quiet(band));
    }

    private Door door(String said, List<Long> people, Area area) {
        return new Door(field.name().isEmpty() ? said : messages.get("chart.flow.in-group", field.name(), said), people, area);
    }
}
