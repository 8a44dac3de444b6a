package visavis.importer;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import visavis.model.Refusal;

/** Chats in the archives of social networks: known, so that they are refused for what they are and not as broken contact lists. */
final class Chats implements Format {
    private static final Set<String> LISTS = Set.of("messages", "chats.list", "");
    private static final Set<String> LINKEDIN = Set.of("conversationid", "from", "to", "content");

    @Override
    public Set<String> names() {
        return Set.of();
    }

    @Override
    public Optional<Reading> recognise(TextFile file, ImportOptions options) throws IOException, Refusal {
        try (var items = JsonItems.atStart(file.reader(bytes -> {}), LISTS)) {
            if (items.isJson() && items.nextList() && (!items.list().isEmpty() || items.prefix().startsWith("window.YTD.direct_messages"))) throw new Refusal("chats-not-read", file.name());
        }
        if (isTable(file)) throw new Refusal("chats-not-read", file.name());
        return Optional.empty();
    }

    /** LinkedIn's messages are a table with a "From" and a "To". */
    private static boolean isTable(TextFile file) throws IOException {
        try (var records = new Records(file.reader(bytes -> {}), ',')) {
            var header = records.next();
            return header != null && Stream.of(header.values()).map(Vocabulary::key).collect(Collectors.toSet()).containsAll(LINKEDIN);
        }
    }
}
