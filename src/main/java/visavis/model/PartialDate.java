package visavis.model;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/** A date of which parts may be unknown, such as a birthday without a year. Parts are {@code null} when unknown. */
public record PartialDate(Integer year, Integer month, Integer day) {
    /** @throws IllegalArgumentException when a part is out of range, the day does not exist in the month, or nothing is known */
    public PartialDate {
        if (year == null && month == null && day == null) throw new IllegalArgumentException("a date needs a part");
        if (year != null && (year < 1 || year > 9999)) throw new IllegalArgumentException("no year " + year);
        if (month != null && (month < 1 || month > 12)) throw new IllegalArgumentException("no month " + month);
        if (day != null && (day < 1 || day > lastDay(year, month))) throw new IllegalArgumentException("no day " + day);
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    private static int lastDay(Integer year, Integer month) {
        if (month == null) return 31;
        return year == null ? Month.of(month).maxLength() : YearMonth.of(year, month).lengthOfMonth();
    }

    /** ISO 8601 with dashes for what is unknown: {@code 1988-06-15}, {@code --12-01}, {@code 1988}. */
    @Override
    public String toString() {
        if (month == null && day == null) return "%04d".formatted(year);
        return (year == null ? "-" : "%04d".formatted(year)) + "-" + (month == null ? "-" : "%02d".formatted(month)) + (day == null ? "" : "-%02d".formatted(day));
    }
}
