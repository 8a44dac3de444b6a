package visavis.importer;

import java.io.Closeable;
import java.io.IOException;

/** The first lines of a text, without those that begin between quotes: a card or an entry that somebody has in a note tells nothing of what the file is. */
final class UnquotedLines implements Closeable {
    private final Lines lines;
    private int left;
    private boolean quoted;

    /** @param most so many lines are looked at, those between quotes among them */
    UnquotedLines(TextFile file, int most) throws IOException {
        lines = new Lines(file.reader(bytes -> {}));
        left = most;
    }

    /** {@code null} after the last. */
    String next() throws IOException {
        while (left-- > 0) {
            var line = lines.next();
            if (line == null) return null;
            boolean outside = !quoted;
            quoted ^= line.text().chars().filter(c -> c == '"').count() % 2 == 1;
            if (outside) return line.text();
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
