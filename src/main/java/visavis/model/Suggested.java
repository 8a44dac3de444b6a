package visavis.model;

import java.time.LocalDate;

/**
 * What was last suggested of a tie, and since when, so that it does not flip from day to day.
 *
 * @param fading whether the tie was seen fading then
 * @param since  the day on which that began
 */
public record Suggested(Suggestion suggestion, boolean fading, LocalDate since) {
    /** Of somebody of whom nothing was ever said. */
    public static final Suggested NOTHING = new Suggested(Suggestion.NOT_ENOUGH_EVIDENCE, false, LocalDate.MIN);

    public boolean says(Suggestion suggestion, boolean fading) {
        return this.suggestion == suggestion && this.fading == fading;
    }
}
