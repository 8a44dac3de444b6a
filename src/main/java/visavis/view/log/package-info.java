/**
 * The quick log: one line of plain words, read as it is typed, shown back in pieces, saved with Enter. The reading itself is
 * {@code action.quicklog}; here is only what the user sees of it and is asked. Names are completed in a list of our own
 * under the line, because ControlsFX's completion replaces a whole field and cannot ask. Start at
 * {@link visavis.view.log.QuickLogController}.
 */
package visavis.view.log;
