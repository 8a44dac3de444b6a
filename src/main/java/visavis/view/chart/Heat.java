package visavis.view.chart;

import javafx.scene.paint.Color;

import visavis.model.Lane;

/** The shades of a lane's colour in which its heat strip is drawn: the busier, the fuller. */
final class Heat {
    /** As many as the eye tells apart, so that neighbours alike look alike. */
    private static final int SHADES = 8;
    private static final double FAINTEST = .22;
    private final Palette palette;
    private final Color[][] shades = new Color[Lane.values().length][SHADES];

    Heat(Palette palette) {
        this.palette = palette;
    }

    Color of(Cell cell) {
        var lane = cell.strand().lane();
        // By the root, so that one wild month does not fade all others.
        int shade = (int) Math.clamp(Math.sqrt(cell.heat()) * SHADES, 0, SHADES - 1);
        var row = shades[lane.ordinal()];
        if (row[shade] == null) row[shade] = palette.background().interpolate(palette.lane(lane), FAINTEST + (1 - FAINTEST) * shade / (SHADES - 1));
        return row[shade];
    }
}
