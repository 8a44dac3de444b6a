package visavis.view.chart;

/**
 * How a {@link ChartView} will show a chart: asked for on the screen thread, used on any other, so that a hundred thousand people are laid out
 * while the window goes on.
 *
 * @param kind   of the chart shown until then, whose choice in the key stays for the next of its kind; {@code null} for none
 * @param width  of the view in pixels, as its {@code height}
 */
public record Fitting(Class<? extends Chart> kind, KeyChoice choice, double width, double height) {
    static final double LEAST_WIDTH = 200, LEAST_HEIGHT = 140;

    /**
     * A chart ready to be shown.
     *
     * @param whole  with all entries of its key, {@code chart} with those chosen
     * @param layout {@code null} where there is no room for any
     */
    public record Fitted(Fitting fitting, Chart whole, KeyChoice choice, Chart chart, Chart.Layout layout) {}

    /** The chart as it will be shown. */
    public Fitted of(Chart whole) {
        var its = whole.getClass() == kind ? choice.among(whole.entries()) : KeyChoice.ALL;
        var chart = whole.showing(its);
        return new Fitted(this, whole, its, chart, layout(chart, width, height));
    }

    /** {@code null} for nothing to show, and where there is no room for it. */
    static Chart.Layout layout(Chart chart, double width, double height) {
        return chart == null || width < LEAST_WIDTH || height < LEAST_HEIGHT ? null : chart.layout(width, height, false);
    }
}
