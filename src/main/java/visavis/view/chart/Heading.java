package visavis.view.chart;

import java.util.List;

/** Title and sentence above a chart in a file; on screen they stand beside it, and this takes no room. */
record Heading(String title, List<String> lines, double width) {
    private static final double GRID = 8, LINE = 20;

    static Heading of(Chart chart, double width, boolean titled) {
        return titled ? new Heading(Type.TITLE.fit(chart.title(), width - 4 * GRID), Type.BODY.wrap(chart.sentence(), width - 4 * GRID, 2), width) : new Heading("", List.of(), width);
    }

    /** Where it ends, with a little room below. */
    double bottom() {
        return title.isEmpty() ? GRID : 2 * GRID + LINE * (lines.size() + 1);
    }

    void draw(Surface surface, Palette palette) {
        var letters = new Lettering(surface);
        double y = GRID + LINE / 2;
        letters.start(title, 2 * GRID, y, Type.TITLE, palette.words());
        for (var line : lines) letters.start(line, 2 * GRID, y += LINE, Type.BODY, palette.quiet());
    }
}
