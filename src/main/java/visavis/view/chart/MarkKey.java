package visavis.view.chart;

import visavis.model.Channel;
import visavis.model.Direction;
import visavis.text.Messages;
import visavis.view.chart.Surface.Anchor;

/** What the shapes mean, in one line under the chart; as many of them as there is room for. */
record MarkKey(Surface surface, Palette palette, Messages messages) {
    private static final double RADIUS = 5, SWATCH = 20, APART = 20, TEXT_GAP = 6;

    void draw(double left, double y, double right, boolean planned, boolean silences) {
        var x = left;
        for (var direction : Direction.values()) x = disc(messages.name(direction), neutral(palette), direction, x, y, right);
        if (planned) x = disc(messages.get("chart.planned"), neutral(palette.paler()), Direction.OUT, x, y, right);
        var from = x;
        if (silences) words(messages.get("chart.silence"), from + SWATCH + TEXT_GAP, y, right, () -> Hatch.draw(surface, Pen.of(palette.quiet(), 1), from, y - RADIUS, from + SWATCH, y + RADIUS));
    }

    private double disc(String words, Palette colours, Direction direction, double x, double y, double right) {
        var at = x + RADIUS;
        return words(words, at + RADIUS + TEXT_GAP, y, right, () -> new Disc(surface, colours).draw(Channel.MESSAGE, direction, at, y, RADIUS));
    }

    private double words(String words, double x, double y, double right, Runnable swatch) {
        var end = x + Type.SMALL.width(words);
        if (end > right) return right;
        swatch.run();
        surface.text(words, x, y + Type.SMALL.size() * .36, Type.SMALL, palette.quiet(), Anchor.START);
        return end + APART;
    }

    /** The shapes mean the same in every lane, so the key shows them in no lane's colour. */
    private static Palette neutral(Palette palette) {
        return new Palette(palette.background(), palette.words(), palette.quiet(), palette.hairline(), palette.hatch(), palette.accent(),
                palette.quiet(), palette.quiet(), palette.quiet(), palette.quiet(), palette.quiet(), palette.tintShare());
    }
}
