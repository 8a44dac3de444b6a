package visavis.view.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import visavis.text.Dates;

/** The scale under a chart: days, weeks, months, quarters or years, whichever leaves the labels room. */
final class Ticks {
    /** @param label empty where there is no room for one; {@code strong} where a year begins */
    record Tick(double x, String label, boolean strong) {}

    private static final double GAP = 8;
    /** Ticks this far apart leave room for a month with its year. */
    private static final double ROOMY = 70;

    private final TimeAxis axis;
    private final Dates dates;
    private final Step step;
    private final boolean yearWithMonth;

    private Ticks(TimeAxis axis, Dates dates) {
        this.axis = axis;
        this.dates = dates;
        step = Step.labelled(axis);
        yearWithMonth = axis.pixels(step.days()) >= ROOMY || starts().stream().noneMatch(Ticks::beginsYear);
    }

    /** @param taken pixels from here to {@code takenTo} are kept free of labels, for the word "today" */
    static List<Tick> of(TimeAxis axis, Dates dates, double taken, double takenTo) {
        return new Ticks(axis, dates).ticks(taken, takenTo);
    }

    private List<Tick> ticks(double taken, double takenTo) {
        var ticks = new ArrayList<Tick>();
        double free = axis.left();
        LocalDate before = null;
        for (var day : starts()) {
            var newYear = before == null || before.getYear() != day.getYear();
            var strong = newYear && (step.compareTo(Step.MONTH) < 0 ? before != null : step.compareTo(Step.YEAR) < 0 && beginsYear(day));
            var label = dates.format(pattern(newYear, beginsYear(day)), day);
            double x = axis.x(day.toEpochDay()), half = new Type(Type.SMALL.size(), strong).width(label) / 2;
            var fits = x - half >= free && x + half <= axis.right() && (x + half < taken - GAP || x - half > takenTo + GAP);
            ticks.add(new Tick(x, fits ? label : "", strong));
            if (!fits) continue;
            free = x + half + GAP;
            before = day;
        }
        return ticks;
    }

    private List<LocalDate> starts() {
        var first = step.start(LocalDate.ofEpochDay((long) Math.floor(axis.from())));
        return Stream.iterate(first, day -> day.toEpochDay() <= axis.to(), step::next).filter(day -> day.toEpochDay() >= axis.from()).toList();
    }

    /** The year is named at the start, where there is room, and wherever it changes. */
    private String pattern(boolean newYear, boolean january) {
        if (step.compareTo(Step.YEAR) >= 0) return "chart.tick.year";
        if (step.compareTo(Step.MONTH) < 0) return newYear ? "chart.tick.day-year" : "chart.tick.day";
        return january ? "chart.tick.year" : newYear && yearWithMonth ? "chart.tick.month-year" : "chart.tick.month";
    }

    private static boolean beginsYear(LocalDate day) {
        return day.getDayOfYear() == 1;
    }
}
