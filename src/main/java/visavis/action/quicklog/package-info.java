/**
 * The quick log: one line of plain words, such as {@code coffee with @Ana Diaz yesterday 45m at Café Central}, into an
 * interaction. Pure functions over text; who is meant is looked up through {@link visavis.action.quicklog.People}, so
 * that the window can parse at every key. Knows only model. The words live in a resource, one file a language. No parser library:
 * the words come in any order and any of them may be missing, which grammars do not describe well.
 * Start at {@link visavis.action.quicklog.QuickLog}.
 */
package visavis.action.quicklog;
