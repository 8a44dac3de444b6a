package visavis.view.chart;

/** What would fill a chart of which there is nothing to draw yet, in the middle of its place. */
record Invitation(String words, Area.Box place) {
    private static final double GRID = 8, LINE = 20;

    void draw(Surface surface, Palette palette) {
        var lines = Type.BODY.wrap(words, place.width() - 4 * GRID, 3);
        double x = place.x() + place.width() / 2, y = place.y() + place.height() / 2 - LINE * (lines.size() - 1) / 2;
        double widest = lines.stream().mapToDouble(Type.BODY::width).max().orElse(0) + 2 * GRID;
        surface.rect(x - widest / 2, y - LINE / 2 - GRID / 2, widest, LINE * lines.size() + GRID, palette.background());
        for (int i = 0; i < lines.size(); i++) new Lettering(surface).centre(lines.get(i), x, y + i * LINE, Type.BODY, palette.words());
    }
}
