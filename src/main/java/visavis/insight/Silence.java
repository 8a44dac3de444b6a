package visavis.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A stretch without contact longer than the tie's own rhythm, from one day of contact to the next, or to today. */
public record Silence(LocalDate from, LocalDate to) {
    public long days() {
        return ChronoUnit.DAYS.between(from, to);
    }
}
