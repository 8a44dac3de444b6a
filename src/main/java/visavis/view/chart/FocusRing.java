package visavis.view.chart;

/** Shows where the keyboard is. */
final class FocusRing {
    private static final double AWAY = 4, FRAME = 2;

    private FocusRing() {}

    static void draw(Stop stop, Surface surface, Palette palette) {
        var pen = Pen.of(palette.accent(), 2);
        switch (stop) {
            case Mark mark -> surface.circle(mark.x(), mark.y(), mark.radius() + AWAY, null, pen);
            case Cell cell -> frame(cell.box(), surface, pen);
        }
    }

    private static void frame(Area.Box box, Surface surface, Pen pen) {
        double left = box.x() - FRAME, top = box.y() - FRAME, right = box.x() + box.width() + FRAME, bottom = box.y() + box.height() + FRAME;
        surface.line(left, top, right, top, pen);
        surface.line(right, top, right, bottom, pen);
        surface.line(right, bottom, left, bottom, pen);
        surface.line(left, bottom, left, top, pen);
    }
}
