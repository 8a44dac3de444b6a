package visavis.importer;

import visavis.model.ContactDraft;
import visavis.model.InteractionDraft;
import visavis.model.Problem;

/** What one row of a file came to. {@code line} counts from 1 where the row starts in the file; {@code raw} is the row as it stands there, at most 500 characters, and 10,000 of a table's row. */
public sealed interface Row {
    long line();

    String raw();

    record Person(long line, String raw, ContactDraft draft) implements Row {}

    record Event(long line, String raw, InteractionDraft draft) implements Row {}

    /** A row with nothing in it for us: blank but for a date, say. */
    record Skipped(long line, String raw, Problem reason) implements Row {}

    /** A row that should have been somebody or something and could not be read. */
    record Failed(long line, String raw, Problem reason) implements Row {}
}
