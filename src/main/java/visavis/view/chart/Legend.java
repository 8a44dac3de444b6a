package visavis.view.chart;

import static visavis.view.chart.JourneyLayout.GRID;

import javafx.scene.paint.Color;

import visavis.view.chart.Surface.Anchor;

/** Whose line is which when two people share the axes. */
record Legend(Sheet sheet) {
    private static final double LINE = 24;

    void draw() {
        var layout = sheet.layout();
        double left = layout.axis().left(), room = (layout.axis().right() - left) / 2 - LINE - 4 * GRID;
        var palette = sheet.palette();
        var next = entry(layout.picture().name(), left, room, Pen.of(palette.words(), 2), palette.words());
        entry(layout.other().picture().name(), next + 3 * GRID, room, Pen.dashed(palette.quiet(), 2), palette.quiet());
    }

    private double entry(String name, double x, double room, Pen pen, Color colour) {
        var y = sheet.layout().legend();
        var words = Type.SMALL.fit(name, room);
        sheet.surface().line(x, y, x + LINE, y, pen);
        sheet.text(words, x + LINE + GRID, y, Type.SMALL, colour, Anchor.START);
        return x + LINE + GRID + Type.SMALL.width(words);
    }
}
