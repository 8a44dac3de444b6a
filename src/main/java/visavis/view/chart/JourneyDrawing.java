package visavis.view.chart;

import static visavis.view.chart.JourneyLayout.GRID;
import static visavis.view.chart.JourneyLayout.HEADING;
import static visavis.view.chart.JourneyLayout.ROW;

import visavis.text.Messages;
import visavis.view.chart.Surface.Anchor;

/** Draws a journey, from the ground up: axes and ground, heat strips, flags' poles, stage line, marks, and the words around them. */
public final class JourneyDrawing {
    private final Sheet sheet;
    private final Surface surface;
    private final Palette palette;
    private final Messages messages;
    private final JourneyLayout layout;
    private final JourneyPicture picture;
    private final TimeAxis axis;
    private final Lanes lanes;

    private JourneyDrawing(Sheet sheet) {
        this.sheet = sheet;
        surface = sheet.surface();
        palette = sheet.palette();
        messages = sheet.messages();
        layout = sheet.layout();
        picture = layout.picture();
        axis = layout.axis();
        lanes = layout.lanes();
    }

    public static void draw(JourneyLayout layout, Surface surface, Palette palette, Messages messages) {
        new JourneyDrawing(new Sheet(surface, palette, messages, layout)).draw();
    }

    private void draw() {
        surface.rect(0, 0, layout.width(), layout.height(), palette.background());
        heading();
        if (layout.other() != null) new Legend(sheet).draw();
        var ground = new JourneyGround(sheet);
        ground.words();
        sheet.inPlot(() -> {
            ground.draw();
            traces();
        });
        flagNames();
        var words = layout.scale() + 2 * GRID;
        if (layout.key()) new MarkKey(surface, palette, messages).draw(axis.left(), words, layout.width() - GRID, !layout.trace().planned().isEmpty(), !picture.silences().isEmpty());
        if (picture.isEmpty()) invitation();
    }

    private void traces() {
        var own = new TraceDrawing(sheet, layout.trace());
        if (layout.other() != null) {
            var other = new TraceDrawing(sheet, layout.other());
            other.cells(palette.paler());
            own.cells(palette);
            other.stageLine(Pen.dashed(palette.quiet(), 2));
            other.marks(palette.paler());
        } else {
            own.cells(palette);
        }
        own.stageLine(Pen.of(palette.words(), 2));
        poles();
        own.marks(palette);
    }

    private void heading() {
        if (layout.heading().isEmpty()) return;
        var y = GRID + HEADING / 2;
        sheet.text(Type.TITLE.fit(picture.name(), layout.width() - 4 * GRID), 2 * GRID, y, Type.TITLE, palette.words(), Anchor.START);
        for (var line : layout.heading()) sheet.text(line, 2 * GRID, y += HEADING, Type.BODY, palette.quiet(), Anchor.START);
    }

    private void poles() {
        for (var flag : layout.flags()) {
            var foot = lanes.level(layout.stageAt(flag));
            sheet.post(flag.x(), flag.label().isEmpty() ? lanes.top() : flagY(flag) - GRID, foot, Pen.dashed(palette.quiet(), 1));
            surface.circle(flag.x(), foot, 3, palette.words(), null);
        }
    }

    private void flagNames() {
        for (var flag : layout.flags()) {
            if (flag.label().isEmpty()) continue;
            var toTheRight = flag.from() > flag.x();
            sheet.text(flag.label(), toTheRight ? flag.from() : flag.to(), flagY(flag), Type.SMALL, palette.words(), toTheRight ? Anchor.START : Anchor.END);
        }
    }

    private double flagY(Flags.Flag flag) {
        return lanes.top() - GRID / 2 - ROW * flag.row() - ROW / 2;
    }

    private void invitation() {
        var room = axis.right() - axis.left() - 4 * GRID;
        var lines = Type.BODY.wrap(messages.get("chart.journey.empty"), room, 3);
        var y = (lanes.top() + lanes.bottom()) / 2 - HEADING * (lines.size() - 1) / 2.0;
        var widest = lines.stream().mapToDouble(Type.BODY::width).max().orElse(0) + 2 * GRID;
        surface.rect((axis.left() + axis.right() - widest) / 2, y - HEADING / 2 - GRID / 2, widest, HEADING * lines.size() + GRID, palette.background());
        for (var line : lines) {
            sheet.text(line, (axis.left() + axis.right()) / 2, y, Type.BODY, palette.words(), Anchor.MIDDLE);
            y += HEADING;
        }
    }
}
