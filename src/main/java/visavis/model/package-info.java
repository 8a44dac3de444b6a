/**
 * The words of Visavis as records and enums: contacts, the ways to reach them, interactions, stages.
 * Knows nothing of JavaFX, SQL or files; everything else knows it. Text that is absent is the empty
 * string, a date or number that is absent is {@code null}, lists are never {@code null}.
 * Start at {@link visavis.model.Contact} and {@link visavis.model.Interaction}.
 */
package visavis.model;
