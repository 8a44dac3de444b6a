package visavis.importer;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

import visavis.model.Refusal;

/** A kind of JSON export as a format: it is known by the first of its lists, and read item by item. */
record JsonFormat(JsonKind kind) implements Format {
    @Override
    public Set<String> names() {
        return Set.of(kind.name());
    }

    @Override
    public Optional<Reading> recognise(TextFile file, ImportOptions options) throws IOException, Refusal {
        try (var items = JsonItems.atStart(file.reader(bytes -> {}), kind.lists())) {
            boolean ours = items.isJson() && items.nextList() && kind.isOurs(items, items.firstOfList());
            return ours ? Optional.of(new Items(kind, file, options)) : Optional.empty();
        }
    }

    private record Items(JsonKind kind, TextFile file, ImportOptions options) implements Reading {
        @Override
        public String format() {
            return kind.name();
        }

        /** A document that breaks off is one failed row, behind those that could be read. */
        @Override
        public void read(Consumer<Row> sink, LongConsumer bytesRead) throws IOException {
            try (var items = JsonItems.of(file.reader(bytesRead), kind.lists())) {
                var taker = kind.taker(options, sink);
                for (var item = items.next(); item != null; item = items.next()) taker.take(items, item);
                taker.end();
                if (items.problem() != null) sink.accept(new Row.Failed(items.line(), "", items.problem()));
            }
        }
    }
}
