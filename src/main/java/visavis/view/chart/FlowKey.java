package visavis.view.chart;

import java.util.List;

import visavis.model.Stage;
import visavis.text.Messages;
import visavis.view.chart.Area.Box;
import visavis.view.chart.Surface.Anchor;

/**
 * What pale, full and hatched mean, in a line under the flows, and which days they run between.
 *
 * @param several whether there are flows side by side, which have no room for days above each
 * @param stages  whether the stages are named, in a line above
 * @param y       the middle of the line; below 0 where there is no room for it
 */
record FlowKey(Messages messages, FlowWords words, boolean several, boolean stages, double y) {
    private static final double SWATCH = 24, HIGH = 10, GAP = 8, LINE = 24, APART = 24, TO_BASE_LINE = 4.5;

    void draw(Surface surface, Palette palette, double left, double right) {
        if (y < 0) return;
        if (stages) stages(surface, palette, left, right);
        double x = left;
        for (var part : Part.values()) {
            var word = messages.get(part.key);
            if (x + SWATCH + GAP + Type.SMALL.width(word) > right) return;
            part.draw(new Box(x, y - HIGH / 2, SWATCH, HIGH), surface, palette);
            surface.text(word, x + SWATCH + GAP, y + TO_BASE_LINE, Type.SMALL, palette.quiet(), Anchor.START);
            x += SWATCH + GAP + Type.SMALL.width(word) + APART;
        }
        var days = messages.get("chart.flow.key.days", words.from(), words.to());
        if (several && x + Type.SMALL.width(days) <= right) surface.text(days, right, y + TO_BASE_LINE, Type.SMALL, palette.quiet(), Anchor.END);
    }

    /** From face to face on, in the order in which they stand. */
    private void stages(Surface surface, Palette palette, double left, double right) {
        double x = left;
        for (var stage : List.of(Stage.values()).reversed()) {
            var name = messages.name(stage);
            if (x + HIGH + GAP + Type.SMALL.width(name) > right) return;
            surface.rect(x, y - LINE - HIGH / 2, HIGH, HIGH, palette.stage(stage));
            surface.text(name, x + HIGH + GAP, y - LINE + TO_BASE_LINE, Type.SMALL, palette.quiet(), Anchor.START);
            x += HIGH + GAP + Type.SMALL.width(name) + 2 * GAP;
        }
    }

    /** Above the two columns of a flow. */
    void days(Surface surface, Palette palette, Box ground, double baseLine) {
        surface.text(words.from(), ground.x(), baseLine, Type.SMALL, palette.quiet(), Anchor.START);
        if (Type.SMALL.width(words.from()) + GAP + Type.SMALL.width(words.to()) <= ground.width()) {
            surface.text(words.to(), ground.x() + ground.width(), baseLine, Type.SMALL, palette.quiet(), Anchor.END);
        }
    }

    private enum Part {
        MOVED("chart.flow.key.moved"), STAYED("chart.flow.key.stayed"), QUIET("chart.flow.key.quiet");

        private final String key;

        Part(String key) {
            this.key = key;
        }

        void draw(Box box, Surface surface, Palette palette) {
            if (this == QUIET) new FlowDrawing(surface, palette).quiet(box, Stage.TALKING);
            else surface.rect(box.x(), box.y(), box.width(), box.height(), FlowDrawing.strength(palette.stage(Stage.TALKING), this == MOVED));
        }
    }
}
