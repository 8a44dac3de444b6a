package visavis.importer;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import ezvcard.VCard;

import visavis.model.Problem;

/** vCards written as JSON (RFC 7095): one, or a list of them. They go by the name of other vCards. */
final class JCards implements JsonKind {
    private static final String DOCUMENT = "", CARD = "vcard";

    @Override
    public String name() {
        return VCards.NAME;
    }

    @Override
    public Set<String> lists() {
        return Set.of(DOCUMENT);
    }

    @Override
    public boolean isOurs(JsonItems file, JsonItem first) {
        return file.prefix().isEmpty() && first != null && (isName(first.itself()) || isCard(first.itself()));
    }

    @Override
    public Taker taker(ImportOptions options, Consumer<Row> sink) {
        return new Cards(new VCardReading(new Phones(options.region())), sink);
    }

    private static boolean isName(Object value) {
        return value instanceof String name && name.equalsIgnoreCase(CARD);
    }

    private static boolean isCard(Object value) {
        return value instanceof List<?> parts && !parts.isEmpty() && isName(parts.getFirst());
    }

    private static final class Cards implements Taker {
        private final VCardReading reading;
        private final Consumer<Row> sink;
        private JsonItem begun;

        Cards(VCardReading reading, Consumer<Row> sink) {
            this.reading = reading;
            this.sink = sink;
        }

        /** Where the document is one card, its name and its properties come one after the other. */
        @Override
        public void take(JsonItems file, JsonItem item) {
            if (isName(item.itself())) begun = item;
            else if (begun != null) {
                begun = null;
                card(item, item.itself());
            } else card(item, isCard(item.itself()) && ((List<?>) item.itself()).size() > 1 ? ((List<?>) item.itself()).get(1) : null);
        }

        @Override
        public void end() {
            if (begun != null) card(begun, null);
        }

        private void card(JsonItem item, Object properties) {
            var card = read(properties);
            if (card == null) sink.accept(new Row.Failed(item.line(), item.raw(), Problem.of("broken-card")));
            else reading.rows(item.line(), item.raw(), card, sink);
        }

        private static VCard read(Object properties) {
            try {
                return JCard.of(properties);
            } catch (RuntimeException broken) {
                // The library answers some broken values with exceptions of its own.
                return null;
            }
        }
    }
}
