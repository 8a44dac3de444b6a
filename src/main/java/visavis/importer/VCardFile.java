package visavis.importer;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

import visavis.model.Problem;

/**
 * A file of cards, read one by one. A card inside another is a card of its own, unless it is the other's agent; one that
 * does not end goes as far as the next.
 */
final class VCardFile implements Reading {
    /** In characters, pictures and all. */
    private static final int LARGEST_CARD = 32 << 20;
    /** Nobody nests deeper; but a file in which no card ends would look as if they did. */
    private static final int DEEPEST = 3;

    private final TextFile file;
    private final VCardReading reading;

    VCardFile(TextFile file, ImportOptions options) {
        this.file = file;
        reading = new VCardReading(new Phones(options.region()));
    }

    @Override
    public String format() {
        return VCards.NAME;
    }

    @Override
    public void read(Consumer<Row> sink, LongConsumer bytesRead) throws IOException {
        var open = new ArrayDeque<Draft>();
        try (var lines = new FoldedLines(file, bytesRead)) {
            for (var line = lines.next(); line != null; line = lines.next()) take(line, open, sink);
        }
        while (!open.isEmpty()) finish(open.removeLast(), sink);
    }

    private void take(Lines.Line line, Deque<Draft> open, Consumer<Row> sink) {
        var card = open.peek();
        if (CardLine.begins(line.text())) {
            if (card != null && card.expectsAgent()) card.agent(line);
            else open.push(new Draft(line.number()));
            if (open.size() > DEEPEST) finish(open.removeLast(), sink);
        } else if (card != null && CardLine.ends(line.text())) {
            if (card.inAgent()) card.agentEnds(line);
            else finish(open.pop(), sink);
        } else if (card != null && !line.text().isBlank()) card.add(line);
    }

    private void finish(Draft card, Consumer<Row> sink) {
        if (card.tooLarge) sink.accept(new Row.Failed(card.line, card.raw(), Problem.of("card-too-large")));
        else reading.read(card.line, card.raw(), card.lines, sink);
    }

    /** A card whose end has not come yet. */
    private final class Draft {
        private static final int SHOWN = 500;
        private final long line;
        private final List<String> lines = new ArrayList<>();
        private boolean tooLarge;
        private int size;
        private int agents;

        Draft(long line) {
            this.line = line;
        }

        void add(Lines.Line more) {
            size += more.text().length();
            tooLarge |= more.cut() || size > LARGEST_CARD;
            if (!tooLarge) lines.add(CardLine.decode(more.text(), file.charset()));
        }

        boolean expectsAgent() {
            return !lines.isEmpty() && lines.getLast().matches("(?i)([\\w-]+\\.)?AGENT\\b[^:]*:\\s*");
        }

        boolean inAgent() {
            return agents > 0;
        }

        void agent(Lines.Line begin) {
            agents++;
            add(begin);
        }

        void agentEnds(Lines.Line end) {
            agents--;
            add(end);
        }

        String raw() {
            var text = String.join("\n", lines);
            return text.length() <= SHOWN ? text : text.substring(0, SHOWN);
        }
    }
}
