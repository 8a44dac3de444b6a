package visavis.view.chart;

/** Slanting lines over a stretch where something is missing. */
final class Hatch {
    private static final double APART = 8;

    private Hatch() {}

    static void draw(Surface surface, Pen pen, double left, double top, double right, double bottom) {
        if (right <= left) return;
        double height = bottom - top;
        surface.within(left, top, right - left, height, () -> {
            // Starting on a fixed grid keeps the lines of neighbouring stretches in step.
            for (var x = Math.floor((left - height) / APART) * APART; x < right; x += APART) surface.line(x, bottom, x + height, top, pen);
        });
    }
}
