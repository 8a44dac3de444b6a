package visavis.view.journeys;

import java.time.LocalDate;

import visavis.model.Coded;

/** The periods one may choose without saying days. */
public enum Span implements Coded {
    QUARTER, YEAR, TWELVE_MONTHS, EVER, OWN;

    /** @param first the first day of which anything is known, {@code null} for none; {@code own} the days the user set */
    Period period(LocalDate today, LocalDate first, Period own) {
        return switch (this) {
            case QUARTER -> Period.between(today.withDayOfMonth(1).minusMonths((today.getMonthValue() - 1) % 3), today);
            case YEAR -> Period.between(today.withDayOfYear(1), today);
            case TWELVE_MONTHS -> Period.between(today.minusYears(1).plusDays(1), today);
            case EVER -> new Period(first == null || first.isAfter(today) ? today : first, today, true);
            case OWN -> own;
        };
    }
}
