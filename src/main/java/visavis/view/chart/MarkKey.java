package visavis.view.chart;

import visavis.model.Channel;
import visavis.model.Direction;
import visavis.text.Messages;
import visavis.view.chart.Surface.Anchor;

/** What the shapes mean, in one line under the chart; as many of them as there is room for. */
record MarkKey(Surface surface, Palette palette, Messages messages) {
    private static final double RADIUS = 5, SWATCH = 20, APART = 20, TEXT_GAP = 6;

    void draw(double left, double y, double right, boolean silences) {
        var x = left;
        for (var direction : Direction.values()) {
            var at = x + RADIUS;
            x = words(messages.name(direction), at + RADIUS + TEXT_GAP, y, right, () -> new Disc(surface, neutral()).draw(Channel.MESSAGE, direction, at, y, RADIUS));
        }
        var from = x;
        if (silences) words(messages.get("chart.silence"), from + SWATCH + TEXT_GAP, y, right, () -> Hatch.draw(surface, Pen.of(palette.quiet(), 1), from, y - RADIUS, from + SWATCH, y + RADIUS));
    }

    private double words(String words, double x, double y, double right, Runnable swatch) {
        var end = x + Type.SMALL.width(words);
        if (end > right) return right;
        swatch.run();
        surface.text(words, x, y + Type.SMALL.size() * .36, Type.SMALL, palette.quiet(), Anchor.START);
        return end + APART;
    }

    /** The shapes mean the same in every lane, so the key shows them in no lane's colour. */
    private Palette neutral() {
        return new Palette(palette.background(), palette.words(), palette.quiet(), palette.hairline(), palette.hatch(), palette.accent(),
                palette.quiet(), palette.quiet(), palette.quiet(), palette.quiet(), palette.quiet(), palette.tintShare());
    }
}
