/**
 * Writing records out again, one class per format, row by row so that memory does not grow with the book.
 * Knows only model. JSON goes through jackson-core's streaming writer, the same library that reads archives too
 * large to load whole; CSV through FastCSV, which quotes by RFC 4180 and also reads what we write.
 * vCards go through ez-vcard, which knows what must be escaped, folded and written as what in each version.
 * Start at {@link visavis.exporter.JsonExporter} for everything, {@link visavis.exporter.CsvExporter} for spreadsheets.
 */
package visavis.exporter;
