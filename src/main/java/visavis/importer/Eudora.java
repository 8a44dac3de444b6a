package visavis.importer;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Eudora's nicknames: a line {@code alias} with the address, and a line {@code note} with all the rest. */
final class Eudora implements Format {
    static final Pattern LINE = Pattern.compile("(alias|note)\\s+(?:\"([^\"]+)\"|(\\S+))\\s+(.*)", Pattern.CASE_INSENSITIVE);
    private static final int LINES_TO_LOOK_AT = 20;

    /** It goes by the name of any other table of people, as nobody would think of asking for it. */
    @Override
    public Set<String> names() {
        return Set.of(Header.ANY_TABLE);
    }

    @Override
    public Optional<Reading> recognise(TextFile file, ImportOptions options) throws IOException {
        boolean addressed = false;
        try (var lines = new Lines(file.reader(bytes -> {}))) {
            var line = lines.next();
            for (int i = 0; line != null && i < LINES_TO_LOOK_AT; i++, line = lines.next()) {
                var found = LINE.matcher(line.text());
                if (!line.text().isBlank() && !found.matches()) return Optional.empty();
                addressed |= !line.text().isBlank() && found.group(1).equalsIgnoreCase("alias") && found.group(4).indexOf('@') > 0;
            }
        }
        return addressed ? Optional.of(new EudoraFile(file, options)) : Optional.empty();
    }
}
