package visavis.view.chart;

import static visavis.view.chart.TimeLayout.GRID;

import visavis.model.Lane;

/** Draws the bars of time spent: in person first, by voice behind it, and the sum in words at the end. */
record TimeDrawing(TimeLayout layout, Surface surface, Palette palette) {
    private static final double THICK = 12, SWATCH = 12;

    void draw() {
        surface.rect(0, 0, layout.width, layout.height, palette.background());
        layout.headline.draw(surface, palette);
        for (var kind : layout.kinds) letters().start(kind.title(), kind.x(), kind.y(), Type.SMALL_STRONG, palette.words());
        var doors = layout.doors().iterator();
        for (var bar : layout.bars) surface.mark(doors.next().words(), () -> bar(bar));
        for (var key : layout.key) key.draw(surface, palette);
    }

    private Lettering letters() {
        return new Lettering(surface);
    }

    private void bar(TimeLayout.Bar bar) {
        double middle = bar.box().y() + bar.box().height() / 2, x = bar.x();
        letters().end(bar.name(), x - GRID, middle, Type.SMALL, bar.scale() == 0 ? palette.quiet() : palette.words());
        x = part(x, middle, bar.inPerson(), Lane.IN_PERSON);
        x = part(x, middle, bar.voice(), Lane.VOICE);
        letters().start(bar.amount(), bar.scale() == 0 ? x : x + GRID - 2, middle, Type.SMALL, palette.quiet());
    }

    /** The least of time is still seen. */
    private double part(double x, double middle, double length, Lane lane) {
        if (length <= 0) return x;
        surface.rect(x, middle - THICK / 2, Math.max(1, length - 1), THICK, palette.lane(lane));
        return x + Math.max(2, length);
    }

    void key(Lane lane, String words, Area.Box box) {
        double y = box.y() + box.height() / 2;
        surface.rect(box.x(), y - SWATCH / 2, SWATCH, SWATCH, palette.lane(lane));
        letters().start(words, box.x() + TimeLayout.TO_KEY_WORDS, y, Type.SMALL, palette.quiet());
    }
}
