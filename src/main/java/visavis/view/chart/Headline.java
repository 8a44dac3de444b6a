package visavis.view.chart;

import java.util.List;

/**
 * Title and sentence at the top of a chart in a file; on screen they stand beside it, and this takes no room.
 *
 * @param lines the sentence, broken to fit
 */
record Headline(String title, List<String> lines, double width) {
    private static final double GRID = 8, LINE = 20, BASE_LINE = 6;
    private static final int MOST_LINES = 3;

    static Headline of(Chart chart, double width, boolean titled) {
        return titled ? new Headline(chart.title(), Type.BODY.wrap(chart.sentence(), width - 4 * GRID, MOST_LINES), width) : new Headline("", List.of(), width);
    }

    /** The title alone, where the sentence stands in the chart itself. */
    static Headline titleOf(Chart chart, double width, boolean titled) {
        return new Headline(titled ? chart.title() : "", List.of(), width);
    }

    /** Where the chart itself may begin. */
    double bottom() {
        return title.isEmpty() ? GRID : 2 * GRID + LINE * (lines.size() + 1);
    }

    void draw(Surface surface, Palette palette) {
        if (title.isEmpty()) return;
        double y = GRID + LINE / 2 + BASE_LINE;
        surface.text(Type.TITLE.fit(title, width - 4 * GRID), 2 * GRID, y, Type.TITLE, palette.words(), Surface.Anchor.START);
        for (var line : lines) surface.text(line, 2 * GRID, y += LINE, Type.BODY, palette.quiet(), Surface.Anchor.START);
    }
}
