package visavis.view.journeys;

import java.time.LocalDate;

import visavis.model.Coded;

/** The periods one may choose without saying days. */
public enum Span implements Coded {
    QUARTER, YEAR, TWELVE_MONTHS, EVER, OWN;

    /** @param first the first day of which anything is known, {@code own} the days the user set */
    Period period(LocalDate today, LocalDate first, Period own) {
        return switch (this) {
            case QUARTER -> new Period(today.withDayOfMonth(1).minusMonths((today.getMonthValue() - 1) % 3), today);
            case YEAR -> new Period(today.withDayOfYear(1), today);
            case TWELVE_MONTHS -> new Period(today.minusYears(1).plusDays(1), today);
            case EVER -> new Period(first == null || first.isAfter(today) ? today : first, today);
            case OWN -> own;
        };
    }
}
