package visavis.view.chart;

import java.util.ArrayList;
import java.util.List;

import visavis.text.Messages;
import visavis.view.chart.Area.Box;

/**
 * Where everything of a flow chart stands: title, one field for each flow, key. All fields draw a person equally high.
 *
 * @param drawn   all shapes, {@code entries} those of them that are of the key
 */
record FlowLayout(Headline headline, List<FlowField> fields, List<DrawnDoor> drawn, List<DrawnDoor> entries, FlowKey key, FlowWords words, double width, double height) implements Chart.Layout {
    /** What is lower has no room for a key, and so shows everything. */
    static final double LOW = 200;
    private static final double GRID = 8, BETWEEN = 24;

    static FlowLayout of(List<FlowChart.Part> parts, FlowWords words, KeyEntries choices, Headline headline, double width, double height) {
        var messages = choices.messages();
        var fields = fields(parts, messages, new Box(2 * GRID, headline.bottom(), width - 4 * GRID, height - headline.bottom() - (height < LOW ? GRID : 5 * GRID)));
        boolean named = fields.stream().allMatch(FlowField::isNamed);
        // Stages without names beside them are named in a line of the key.
        if (!named) fields = fields(parts, messages, new Box(2 * GRID, headline.bottom(), width - 4 * GRID, height - headline.bottom() - (height < LOW ? GRID : 8 * GRID)));
        var drawn = new ArrayList<DrawnDoor>();
        for (var field : fields) drawn.addAll(new FlowDoors(field, words, messages).all());
        var key = new FlowKey(choices, words, parts.size() > 1, !named, 2 * GRID, width - 2 * GRID, height < LOW ? -1 : height - 2 * GRID);
        var entries = key.doors();
        drawn.addAll(entries);
        return new FlowLayout(headline, fields, drawn, entries, key, words, width, height);
    }

    private static List<FlowField> fields(List<FlowChart.Part> parts, Messages messages, Box ground) {
        var boxes = FlowGrid.of(parts.size(), ground, BETWEEN);
        double perPerson = Double.POSITIVE_INFINITY;
        for (int i = 0; i < parts.size(); i++) perPerson = Math.min(perPerson, FlowPanel.perPerson(parts.get(i).flow(), FlowField.room(boxes.get(i))));
        var fields = new ArrayList<FlowField>();
        for (int i = 0; i < parts.size(); i++) fields.add(FlowField.of(parts.get(i), boxes.get(i), perPerson, messages));
        return fields;
    }

    @Override
    public void draw(Surface surface, Palette palette) {
        ground(surface, palette);
        for (var door : drawn) door.draw(surface, palette);
        words(fields, surface, palette);
    }

    /** The same with the flows as they stand on their way here. */
    void draw(FlowMotion way, Surface surface, Palette palette) {
        ground(surface, palette);
        var drawing = new FlowDrawing(surface, palette);
        for (var field : way.all()) drawing.panel(field.panel());
        for (var door : entries) door.draw(surface, palette);
        words(way.fields(), surface, palette);
    }

    private void ground(Surface surface, Palette palette) {
        surface.rect(0, 0, width, height, palette.background());
        headline.draw(surface, palette);
    }

    private void words(List<FlowField> fields, Surface surface, Palette palette) {
        var drawing = new FlowDrawing(surface, palette);
        for (var field : fields) {
            if (field.name().isEmpty()) key.days(surface, palette, field.panel().box(), field.box().y() + 3 * GRID / 2);
            else drawing.heading(field, words.people(field.panel().flow().size()));
            drawing.labels(field);
        }
        key.draw(surface, palette);
    }

    @Override
    public List<Door> doors() {
        return drawn.stream().filter(DrawnDoor::leads).map(DrawnDoor::door).toList();
    }
}
