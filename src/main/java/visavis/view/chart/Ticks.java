package visavis.view.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

import visavis.text.Dates;

/** The scale under a chart: days, weeks, months, quarters or years, whichever leaves the labels room. */
final class Ticks {
    /** @param label empty where there is no room for one; {@code strong} where a year begins */
    record Tick(double x, String label, boolean strong) {}

    /** How far apart ticks of a step must be, in pixels, and in days how far apart they are at least. */
    private enum Step {
        DAY(60, 1), WEEK(60, 7), MONTH(44, 28), QUARTER(44, 90), HALF(44, 181), YEAR(52, 365),
        TWO_YEARS(52, 730), FIVE_YEARS(52, 1826), TEN_YEARS(52, 3652), FIFTY_YEARS(52, 18_262);

        private final double pixels, days;

        Step(double pixels, double days) {
            this.pixels = pixels;
            this.days = days;
        }

        LocalDate start(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
                case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
                case HALF -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 6);
                default -> day.withDayOfYear(1).minusYears(Math.floorMod(day.getYear(), years()));
            };
        }

        LocalDate next(LocalDate start) {
            return switch (this) {
                case DAY -> start.plusDays(1);
                case WEEK -> start.plusWeeks(1);
                case MONTH -> start.plusMonths(1);
                case QUARTER -> start.plusMonths(3);
                case HALF -> start.plusMonths(6);
                default -> start.plusYears(years());
            };
        }

        private int years() {
            return switch (this) {
                case TWO_YEARS -> 2;
                case FIVE_YEARS -> 5;
                case TEN_YEARS -> 10;
                case FIFTY_YEARS -> 50;
                default -> 1;
            };
        }
    }

    private static final double GAP = 8;

    private Ticks() {}

    /** @param taken pixels from here on are kept free of labels, for the word "today" */
    static List<Tick> of(TimeAxis axis, Dates dates, double taken, double takenTo) {
        var step = step(axis);
        var ticks = new ArrayList<Tick>();
        double free = axis.left() - GAP;
        LocalDate before = null;
        for (var day = step.start(LocalDate.ofEpochDay((long) Math.floor(axis.from()))); day.toEpochDay() <= axis.to(); day = step.next(day)) {
            var x = axis.x(day.toEpochDay());
            if (x < axis.left()) continue;
            var newYear = before == null || before.getYear() != day.getYear();
            var strong = step.compareTo(Step.YEAR) < 0 && newYear && (before != null || day.getDayOfYear() == 1);
            var label = dates.format(pattern(step, newYear, day.getDayOfYear() == 1), day);
            var half = new Type(Type.SMALL.size(), strong).width(label) / 2;
            var fits = x - half >= free + GAP && x + half <= axis.right() && (x + half < taken - GAP || x - half > takenTo + GAP);
            ticks.add(new Tick(x, fits ? label : "", strong));
            if (fits) free = x + half;
            if (fits) before = day;
        }
        return ticks;
    }

    private static Step step(TimeAxis axis) {
        for (var step : Step.values()) if (axis.pixels(step.days) >= step.pixels) return step;
        return Step.FIFTY_YEARS;
    }

    /** The year is named at the start and wherever it changes. */
    private static String pattern(Step step, boolean newYear, boolean january) {
        if (step.compareTo(Step.YEAR) >= 0) return "chart.tick.year";
        if (step.compareTo(Step.MONTH) >= 0) return january ? "chart.tick.year" : newYear ? "chart.tick.month-year" : "chart.tick.month";
        return newYear ? "chart.tick.day-year" : "chart.tick.day";
    }
}
