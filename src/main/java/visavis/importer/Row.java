package visavis.importer;

import java.util.List;

import visavis.model.ContactDraft;
import visavis.model.InteractionDraft;
import visavis.model.Problem;

/** What one row of a file came to. {@code line} counts from 1 where the row starts in the file; {@code raw} is the row as it stands there, at most 500 characters, and 10,000 of a table's row. */
public sealed interface Row {
    long line();

    String raw();

    /** Whom it speaks of. */
    default List<ContactDraft> people() {
        return List.of();
    }

    record Person(long line, String raw, ContactDraft draft) implements Row {
        @Override
        public List<ContactDraft> people() {
            return List.of(draft);
        }
    }

    record Event(long line, String raw, InteractionDraft draft) implements Row {
        @Override
        public List<ContactDraft> people() {
            return draft.people();
        }
    }

    /** A row with nothing in it for us: blank but for a date, say. */
    record Skipped(long line, String raw, Problem reason) implements Row {}

    /** A row that should have been somebody or something and could not be read. */
    record Failed(long line, String raw, Problem reason) implements Row {}
}
