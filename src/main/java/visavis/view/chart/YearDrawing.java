package visavis.view.chart;

import static visavis.view.chart.YearLayout.GRID;

import java.time.DayOfWeek;
import java.time.LocalDate;

import javafx.scene.paint.Color;

import visavis.model.Lane;
import visavis.text.Dates;
import visavis.text.Messages;
import visavis.view.chart.Area.Box;

/** Draws the days of years: all of them faintly, and those with contact in the colour of the richest lane. */
final class YearDrawing {
    private static final double DOT = 2, ROOM_FOR_DOT = 8, SWATCH = 10, ROOM_FOR_DAY = 15;

    private final YearLayout layout;
    private final Surface surface;
    private final Palette palette;
    private final Lettering letters;
    private final Messages messages;
    private final Dates dates;

    YearDrawing(YearLayout layout, Surface surface, Palette palette) {
        this.layout = layout;
        this.surface = surface;
        this.palette = palette;
        letters = new Lettering(surface);
        messages = layout.chart.messages();
        dates = new Dates(messages);
    }

    void draw() {
        surface.rect(0, 0, layout.width, layout.height, palette.background());
        layout.headline.draw(surface, palette);
        layout.parts.forEach(this::ground);
        var doors = layout.doors().iterator();
        for (var day : layout.chart.shown()) {
            var color = palette.step(day.lane(), layout.chart.days().step(day));
            layout.parts.stream().filter(weeks -> weeks.holds(day.date())).findFirst().ifPresent(weeks -> surface.mark(doors.next().words(), () -> day(weeks.box(day.date()), color, day.lane())));
        }
        today();
        for (var entry : layout.entries) surface.mark(entry.door().words(), () -> entry.drawing().on(surface, palette));
        foot();
    }

    private void foot() {
        int unit = layout.chart.days().unit();
        var steps = messages.get("chart.year.steps", unit, 2 * unit, 4 * unit);
        var earlier = layout.missing == 0 ? "" : messages.get("chart.year.earlier", layout.missing);
        double y = layout.height - 2 * GRID, right = layout.width - 2 * GRID;
        boolean both = YearLayout.LEFT + Type.SMALL.width(steps) + 2 * GRID + Type.SMALL.width(earlier) <= right;
        if (both || earlier.isEmpty()) letters.start(Type.SMALL.fit(steps, right - YearLayout.LEFT), YearLayout.LEFT, y, Type.SMALL, palette.quiet());
        if (both) letters.end(earlier, right, y, Type.SMALL, palette.quiet());
        else letters.start(Type.SMALL.fit(earlier, right - YearLayout.LEFT), YearLayout.LEFT, y, Type.SMALL, palette.quiet());
    }

    private void ground(Weeks weeks) {
        letters.end(dates.format("chart.tick.year", weeks.from()), weeks.x() - GRID, layout.dense ? weeks.y() + 3.5 * weeks.high() : weeks.y() - GRID * 1.5, Type.SMALL_STRONG, palette.words());
        if (!layout.dense) weekdays(weeks);
        if (!layout.dense || weeks == layout.parts.getFirst()) months(weeks);
        days(weeks);
    }

    private void weekdays(Weeks weeks) {
        for (var day : DayOfWeek.values()) {
            int row = weeks.row(day);
            if (weeks.high() < ROOM_FOR_DAY && row % 2 == 1) continue;
            letters.end(dates.format("chart.year.weekday", day), weeks.x() - GRID, weeks.y() + (row + .5) * weeks.high() - 1, Type.SMALL, palette.quiet());
        }
    }

    private void months(Weeks weeks) {
        double free = 0;
        for (var month = weeks.from(); weeks.holds(month); month = month.plusMonths(1)) {
            var name = dates.format("chart.tick.month", month);
            // Over the first week that is all theirs; of the first month there may be none before the next name.
            double x = weeks.left(month.equals(weeks.from()) || weeks.row(month.getDayOfWeek()) == 0 ? month : month.plusDays(6));
            if (x < free || x + Type.SMALL.width(name) > layout.width) continue;
            letters.start(name, x, weeks.y() - GRID * 1.5, Type.SMALL, palette.quiet());
            free = x + Type.SMALL.width(name) + 4;
        }
    }

    private void days(Weeks weeks) {
        var faint = palette.background().interpolate(palette.hairline(), .6);
        for (var day = weeks.from(); weeks.holds(day); day = day.plusDays(1)) {
            var box = weeks.box(day);
            // What is still to come is only dotted.
            if (day.isAfter(layout.chart.today())) surface.circle(box.x() + box.width() / 2, box.y() + box.height() / 2, 1, palette.hairline(), null);
            else surface.rect(box.x(), box.y(), box.width(), box.height(), faint);
        }
    }

    private void day(Box box, Color color, Lane lane) {
        surface.rect(box.x(), box.y(), box.width(), box.height(), color);
        // A meeting is told by more than its colour.
        if (lane == Lane.IN_PERSON && Math.min(box.width(), box.height()) >= ROOM_FOR_DOT) surface.circle(box.x() + box.width() / 2, box.y() + box.height() / 2, DOT, palette.background(), null);
    }

    private void today() {
        LocalDate today = layout.chart.today();
        for (var weeks : layout.parts) {
            if (!weeks.holds(today)) continue;
            var box = weeks.box(today);
            var pen = Pen.of(palette.accent(), 2);
            double left = box.x() - 1, top = box.y() - 1, right = box.x() + box.width() + 1, bottom = box.y() + box.height() + 1;
            surface.line(left, top, right, top, pen);
            surface.line(right, top, right, bottom, pen);
            surface.line(right, bottom, left, bottom, pen);
            surface.line(left, bottom, left, top, pen);
        }
    }

    void key(YearLayout.Key key) {
        for (int step = 1; step <= Palette.STEPS; step++) {
            day(new Box(key.x() + (step - 1) * (SWATCH + 1), key.y() - SWATCH / 2, SWATCH, SWATCH), palette.step(key.lane(), step), key.lane());
        }
        letters.start(key.words(), key.x() + YearLayout.SWATCHES, key.y(), Type.SMALL, palette.quiet());
    }
}
