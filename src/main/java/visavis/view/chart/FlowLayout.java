package visavis.view.chart;

import java.util.ArrayList;
import java.util.List;

import visavis.text.Messages;
import visavis.view.chart.Area.Box;

/**
 * Where everything of a flow chart stands: title, one field for each flow, key. All fields draw a person equally high.
 *
 * @param key the y of the middle of the key's line
 */
record FlowLayout(Headline headline, List<FlowField> fields, List<DrawnDoor> drawn, FlowKey key, double width, double height) implements Chart.Layout {
    private static final double GRID = 8, BETWEEN = 24, LOW = 200;

    static FlowLayout of(List<FlowChart.Part> parts, FlowWords words, Messages messages, Headline headline, double width, double height) {
        double below = height < LOW ? GRID : 4 * GRID;
        var ground = new Box(2 * GRID, headline.bottom(), width - 4 * GRID, Math.max(GRID, height - headline.bottom() - below));
        var boxes = FlowGrid.of(parts.size(), ground, BETWEEN);
        double perPerson = Double.POSITIVE_INFINITY;
        for (int i = 0; i < parts.size(); i++) perPerson = Math.min(perPerson, FlowPanel.perPerson(parts.get(i).flow(), FlowField.room(boxes.get(i))));
        var fields = new ArrayList<FlowField>();
        for (int i = 0; i < parts.size(); i++) fields.add(FlowField.of(parts.get(i), boxes.get(i), perPerson, messages));
        var drawn = fields.stream().flatMap(field -> new FlowDoors(field, words, messages).all().stream()).toList();
        return new FlowLayout(headline, fields, drawn, new FlowKey(messages, words, parts.size() > 1, height < LOW ? -1 : height - 2 * GRID), width, height);
    }

    @Override
    public void draw(Surface surface, Palette palette) {
        surface.rect(0, 0, width, height, palette.background());
        headline.draw(surface, palette);
        for (var door : drawn) door.draw(surface, palette);
        var drawing = new FlowDrawing(surface, palette);
        for (var field : fields) drawing.names(field, key);
        key.draw(surface, palette, 2 * GRID, width - 2 * GRID);
    }

    @Override
    public List<Door> doors() {
        return drawn.stream().map(DrawnDoor::door).toList();
    }
}
