package visavis.view.chart;

import java.time.LocalDate;

import visavis.text.Dates;
import visavis.text.Messages;

/** A stretch of days, the first and the last included. */
public record Days(LocalDate first, LocalDate last) {
    public Days {
        if (last.isBefore(first)) throw new IllegalArgumentException("the last day is not before the first");
    }

    /** In either order. */
    public static Days between(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? new Days(one, other) : new Days(other, one);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** The shortest stretch that holds both. */
    public Days with(Days other) {
        return new Days(first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
    }

    /** "3 March to 9 May 2025". */
    public String words(Messages messages) {
        var dates = new Dates(messages);
        var end = dates.format("journey.day", last);
        if (first.equals(last)) return end;
        var sameYear = first.getYear() == last.getYear();
        var beginning = sameYear && first.getMonth() == last.getMonth() ? "chart.days.same-month" : sameYear ? "chart.days.same-year" : "journey.day";
        return messages.get("chart.days", dates.format(beginning, first), end);
    }
}
