package visavis.importer;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** Address book cards: vCard 2.1, 3.0 and 4.0 (RFC 2426, RFC 6350), one or many in a file. */
final class VCards implements Format {
    static final String NAME = "vcard";
    /** Phones put a line or two of their own before the first card. */
    private static final int LINES_TO_LOOK_AT = 40;

    @Override
    public Set<String> names() {
        return Set.of(NAME);
    }

    @Override
    public Optional<Reading> recognise(TextFile file, ImportOptions options) throws IOException {
        try (var lines = new UnquotedLines(file, LINES_TO_LOOK_AT)) {
            for (var line = lines.next(); line != null; line = lines.next()) if (CardLine.begins(line)) return Optional.of(new VCardFile(file, options));
        }
        return Optional.empty();
    }
}
