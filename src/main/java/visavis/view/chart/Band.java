package visavis.view.chart;

import static visavis.view.chart.JourneyLayout.GRID;
import static visavis.view.chart.JourneyLayout.RIBBON;

import visavis.view.chart.Surface.Anchor;

/** The days brushed: a light band with two handles, and in words on the time scale. */
record Band(Sheet sheet, Days days) {
    private static final double HANDLE = 4, GRIP = 24, REACH = 6, SHEER = .12;

    void draw() {
        var layout = sheet.layout();
        var accent = sheet.palette().accent();
        double left = left(layout, days), right = right(layout, days), bottom = layout.ribbon() + RIBBON;
        sheet.inPlot(() -> {
            sheet.surface().rect(left, layout.lanes().top(), right - left, bottom - layout.lanes().top(), accent.deriveColor(0, 1, 1, SHEER));
            for (var x : new double[] {left, right}) {
                sheet.post(x, layout.lanes().top(), bottom, Pen.of(accent, 1));
                var middle = (layout.lanes().top() + layout.lanes().bottom()) / 2;
                sheet.surface().rect(x - HANDLE / 2, middle - GRIP / 2, HANDLE, GRIP, accent);
            }
        });
        words((left + right) / 2);
    }

    private void words(double middle) {
        var layout = sheet.layout();
        var words = days.words(sheet.messages());
        double half = Type.SMALL_STRONG.width(words) / 2 + GRID, y = layout.scale() - GRID * 1.25;
        var x = Math.clamp(middle, layout.axis().left() + half, Math.max(layout.axis().left() + half, layout.axis().right() - half));
        hideLabels(x - half - GRID, x + half + GRID, y);
        sheet.surface().rect(x - half, y - GRID - 2, 2 * half, 2 * GRID + 4, sheet.palette().accent());
        sheet.text(words, x, y, Type.SMALL_STRONG, sheet.palette().background(), Anchor.MIDDLE);
    }

    /** Those of the time scale that would be cut in two. */
    private void hideLabels(double left, double right, double y) {
        for (var tick : sheet.layout().ticks()) {
            var half = Type.SMALL_STRONG.width(tick.label()) / 2;
            if (tick.x() + half > left && tick.x() - half < right) cover(tick.x() - half, 2 * half, y);
        }
        var half = Type.SMALL_STRONG.width(sheet.messages().get("chart.today")) / 2;
        var today = sheet.layout().today();
        if (today + half > left && today - half < right) cover(today - half, 2 * half, y);
    }

    private void cover(double x, double width, double y) {
        sheet.surface().rect(x, y - GRID, width, 2 * GRID, sheet.palette().background());
    }

    /** Whether the pointer is at the first day's handle, or ({@code last}) at the last day's. */
    static boolean isAtHandle(JourneyLayout layout, Days days, double x, double y, boolean last) {
        var handle = last ? right(layout, days) : left(layout, days);
        return y >= layout.lanes().top() && y <= layout.ribbon() + RIBBON && Math.abs(x - handle) <= REACH;
    }

    private static double left(JourneyLayout layout, Days days) {
        return layout.axis().x(days.first().toEpochDay());
    }

    private static double right(JourneyLayout layout, Days days) {
        return layout.axis().x(days.last().toEpochDay() + 1);
    }
}
