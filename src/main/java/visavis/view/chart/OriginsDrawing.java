package visavis.view.chart;

import javafx.scene.paint.Color;

import visavis.model.Lane;
import visavis.model.Stage;

/** Draws what came of each origin: step after step the number in words, and under it its bar. */
record OriginsDrawing(OriginsLayout layout, Surface surface, Palette palette) {
    private static final double THICK = 8, GAP = 3;
    /** Met is nearly face to face. */
    private static final int NEARLY = 3;

    void draw() {
        surface.rect(0, 0, layout.width, layout.height, palette.background());
        layout.headline.draw(surface, palette);
        var letters = new Lettering(surface);
        for (var name : layout.names) letters.end(name.words(), name.x(), name.y(), Type.SMALL, palette.words());
        var doors = layout.doors().iterator();
        for (var bar : layout.bars) surface.mark(doors.next().words(), () -> bar(bar));
        for (var column : layout.columns) column.draw(surface, palette);
    }

    private void bar(OriginsLayout.Bar bar) {
        var box = bar.box();
        double words = box.y() + box.height() / 2 - OriginsLayout.ABOVE_BAR, y = words + Type.SMALL.size() / 2 + GAP;
        var letters = new Lettering(surface);
        letters.start(bar.share(), box.x(), words, Type.SMALL, bar.stage() == null ? palette.words() : palette.quiet());
        letters.end(bar.after(), box.x() + box.width(), words, Type.SMALL, palette.quiet());
        surface.rect(box.x(), y, box.width(), THICK, palette.background().interpolate(palette.hairline(), .6));
        if (bar.length() > 0) surface.rect(box.x(), y, Math.max(2, bar.length()), THICK, color(bar.stage()));
    }

    private Color color(Stage stage) {
        return switch (stage) {
            case TALKING -> palette.lane(Lane.PRIVATE);
            case VOICE -> palette.lane(Lane.VOICE);
            case MET -> palette.step(Lane.IN_PERSON, NEARLY);
            case FACE_TO_FACE -> palette.lane(Lane.IN_PERSON);
            case null, default -> palette.quiet();
        };
    }
}
