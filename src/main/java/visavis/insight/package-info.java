/**
 * Answers worked out from records and a date: how far a relationship has come, how strong the tie looks, what its
 * rhythm is. Pure functions: no clock, no store, no JavaFX; the date they are true for is always an argument.
 * Uses model only. Start at {@link visavis.insight.Journey} for one contact in full; {@link visavis.insight.Progress}
 * and {@link visavis.insight.Evidence} are the same rules fed one interaction at a time, for reading many contacts
 * in one pass.
 *
 * <p>Days are epoch days as {@code int} where many are read, because a date object for each of two million rows
 * is the larger part of the cost.
 */
package visavis.insight;
