/**
 * One reader per outside format, each turning a file into a stream of {@link visavis.importer.Row}s: people,
 * interactions, and what was skipped or failed and why. What a file is follows from its content, never from its
 * name. Knows only model. Start at {@link visavis.importer.ImportFile}.
 */
package visavis.importer;
