/**
 * One reader per outside format, each turning a file into a stream of {@link visavis.importer.Row}s: people,
 * interactions, and what was skipped or failed and why. What a file is follows from its content, never from its
 * name. Knows only model. Start at {@link visavis.importer.ImportSources}, which finds the files in folders and archives, and
 * {@link visavis.importer.ImportFile}; what columns are called in other programs stands in {@code columns.properties} and,
 * for each language, in {@code columns/}; a new format is a new {@link visavis.importer.Format}, or a
 * {@link visavis.importer.JsonKind} when it is JSON. What the columns of a table nobody recognises may hold is for
 * {@link visavis.importer.TableSketch} to guess and the user to say.
 *
 * <p>FastCSV splits the cells where there are quotes: it follows RFC 4180 to the letter, reads a record in about a microsecond and needs
 * nothing else. It is given one record at a time ({@link visavis.importer.Records}), because left to itself a quote
 * without a partner would cost the rest of the file. juniversalchardet guesses encodings that bear no mark; it is
 * right about Japanese and Russian, often wrong about short Western text, so {@link visavis.importer.Encoding} asks it
 * last and checks what it says. libphonenumber is the one library that knows every country's numbering plan; it is
 * loaded with the first phone number only.
 *
 * <p>ez-vcard knows the properties of all versions of vCard. What comes before that is ours, because it takes a file to be in
 * one encoding and a card to be whole: {@link visavis.importer.FoldedLines} puts lines together byte by byte,
 * {@link visavis.importer.CardLine} decodes each by itself, {@link visavis.importer.VCardFile} tells cards apart. Cards in JSON
 * (RFC 7095) are taken apart by the jackson we have, and ez-vcard is given their properties one by one: its own reader needs a second,
 * older jackson, half a megabyte for what is a page of code ({@link visavis.importer.JCard}). Archives are read where they are, through
 * the file system for zip files that Java has; only their table of contents is looked at before.
 *
 * <p>jackson-core reads JSON as a stream of tokens: archives of social networks may be larger than memory, and what we want of
 * them is a list of small objects somewhere inside ({@link visavis.importer.JsonItems}). Binding whole documents to classes
 * would need another library, and all of the archive at once.
 *
 * <p>A table is taken for one of people when a column can be nothing else (a first name, an e-mail, a phone). A column
 * that is just "Name" is not enough beside columns we do not know: {@code id,name} may be a list of languages, and
 * wrong people are more work to undo than one refused file, which can still be read by naming a format.
 */
package visavis.importer;
