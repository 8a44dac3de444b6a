package visavis.view.chart;

import java.util.List;

/** What stands in the place of a chart that has nothing to show yet: how it comes to be filled. */
record Invitation(Headline headline, double width, double height, List<String> lines) implements Chart.Layout {
    private static final double GRID = 8, LINE = 20, WIDEST = 440;

    /** @param chart whose sentence says what would fill it */
    static Invitation of(Chart chart, double width, double height, boolean titled) {
        return new Invitation(Headline.titleOf(chart, width, titled), width, height, Type.BODY.wrap(chart.sentence(), Math.min(WIDEST, width - 4 * GRID), 4));
    }

    @Override
    public void draw(Surface surface, Palette palette) {
        surface.rect(0, 0, width, height, palette.background());
        headline.draw(surface, palette);
        double y = (headline.bottom() + height - LINE * lines.size()) / 2 + LINE * .7;
        for (var line : lines) {
            surface.text(line, width / 2, y, Type.BODY, palette.words(), Surface.Anchor.MIDDLE);
            y += LINE;
        }
    }

    @Override
    public List<Door> doors() {
        return List.of();
    }
}
