package visavis.insight;

import java.time.YearMonth;

import visavis.model.Lane;

/**
 * A month in which something happened. {@code lane} is the richest one lived, {@code null} when there were only missed
 * calls; {@code channels} counts the different ones, a missed call as a call.
 */
public record Month(YearMonth month, Lane lane, int channels, int interactions) {}
