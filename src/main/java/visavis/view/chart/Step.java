package visavis.view.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

/** Stretches of the calendar to count by: for the scale under a chart, and for the cells of a heat strip. */
enum Step {
    DAY(60, 1), WEEK(60, 7), MONTH(44, 28), QUARTER(44, 90), HALF(44, 181), YEAR(52, 365),
    TWO_YEARS(52, 730), FIVE_YEARS(52, 1826), TEN_YEARS(52, 3652), FIFTY_YEARS(52, 18_262);

    /** How far apart labels must be, in pixels, and how long it is at least. */
    private final double label, days;

    Step(double label, double days) {
        this.label = label;
        this.days = days;
    }

    /** The shortest whose labels have room. */
    static Step labelled(TimeAxis axis) {
        return Stream.of(values()).filter(step -> axis.pixels(step.days) >= step.label).findFirst().orElse(FIFTY_YEARS);
    }

    /** The shortest at least so many pixels wide. */
    static Step wide(TimeAxis axis, double pixels) {
        return Stream.of(values()).filter(step -> axis.pixels(step.days) >= pixels).findFirst().orElse(FIFTY_YEARS);
    }

    /** At least so many days. */
    double days() {
        return days;
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
