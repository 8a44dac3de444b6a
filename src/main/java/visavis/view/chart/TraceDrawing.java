package visavis.view.chart;

import java.util.ArrayList;

import javafx.geometry.Point2D;

/** Draws what one relationship leaves in the axes: heat strips, the stage line, and on top of them its marks. */
record TraceDrawing(Sheet sheet, Trace trace) {
    void cells(Palette palette) {
        var words = new StopWords(sheet.messages(), sheet.layout());
        var heat = new Heat(palette);
        for (var cell : trace.cells()) {
            var box = cell.box();
            sheet.surface().mark(() -> words.of(trace, cell), () -> sheet.surface().rect(box.x(), box.y(), box.width(), box.height(), heat.of(cell)));
        }
    }

    void stageLine(Pen pen) {
        var layout = sheet.layout();
        var points = new ArrayList<Point2D>();
        for (var step : trace.picture().journey().reached()) {
            var x = layout.axis().x(step.from());
            if (!points.isEmpty()) points.add(new Point2D(x, points.getLast().getY()));
            points.add(new Point2D(x, layout.lanes().level(step.stage())));
        }
        if (points.isEmpty()) return;
        points.add(new Point2D(layout.today(), points.getLast().getY()));
        // A rim of background lifts it off the heat strips.
        if (!trace.cells().isEmpty()) sheet.surface().path(points, Pen.of(sheet.palette().background(), pen.width() + 2));
        sheet.surface().path(points, pen);
    }

    void marks(Palette palette) {
        var words = new StopWords(sheet.messages(), sheet.layout());
        var disc = new Disc(sheet.surface(), palette);
        for (var mark : trace.marks()) sheet.surface().mark(() -> words.of(trace, mark), () -> disc.draw(mark));
        if (trace.planned().isEmpty()) return;
        var pale = new Disc(sheet.surface(), palette.paler());
        for (var mark : trace.planned()) sheet.surface().mark(() -> words.of(trace, mark), () -> pale.outline(mark));
    }
}
