package visavis.view.chart;

/** Slanting lines over a stretch where something is missing. */
final class Hatch {
    private static final double APART = 8, FINE = 4;

    private Hatch() {}

    static void draw(Surface surface, Pen pen, double left, double top, double right, double bottom) {
        if (right <= left) return;
        double height = bottom - top;
        surface.within(left, top, right - left, height, () -> {
            // Starting on a fixed grid keeps the lines of neighbouring stretches in step.
            for (var x = Math.floor((left - height) / APART) * APART; x < right; x += APART) surface.line(x, bottom, x + height, top, pen);
        });
    }

    /** Closer lines for small shapes. Each is cut where the shape ends: cutting off whole pixels, as a canvas does, would show. */
    static void fine(Surface surface, Pen pen, Area.Box box) {
        double right = box.x() + box.width(), bottom = box.y() + box.height();
        for (var x = Math.floor((box.x() - box.height()) / FINE) * FINE; x < right; x += FINE) {
            double from = Math.max(box.x(), x), to = Math.min(right, x + box.height());
            if (from < to) surface.line(from, bottom - (from - x), to, bottom - (to - x), pen);
        }
    }
}
