package visavis.importer;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** vCards written as XML (RFC 6351). They go by the name of other vCards. */
final class XCards implements Format {
    static final String NAMESPACE = "urn:ietf:params:xml:ns:vcard-4.0";
    private static final int CHARACTERS_TO_LOOK_AT = 4096;

    @Override
    public Set<String> names() {
        return Set.of(VCards.NAME);
    }

    @Override
    public Optional<Reading> recognise(TextFile file, ImportOptions options) throws IOException {
        var start = new char[CHARACTERS_TO_LOOK_AT];
        try (var reader = file.reader(bytes -> {})) {
            int length = reader.read(start, 0, start.length);
            var text = length < 0 ? "" : new String(start, 0, length);
            return text.contains("vcards") && text.contains(NAMESPACE) && text.stripLeading().replace("\ufeff", "").startsWith("<") ? Optional.of(new XCardFile(file, options)) : Optional.empty();
        }
    }
}
