package visavis.importer;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;

/** The numbered lines of a text, whichever way they end, in bounded memory: a line may be a whole photograph, or the whole file. */
final class Lines implements Closeable {
    /** In characters. No row of any known export comes near it. */
    static final int LONGEST = 1 << 20;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** {@code number} counts from 1; a line that was {@code cut} goes on in the file beyond its text. */
    record Line(long number, String text, boolean cut) {}

    private final Reader in;
    private final int longest;
    private final char[] buffer = new char[1 << 15];
    private int at;
    private int end;
    private long number;
    private boolean cut;

    Lines(Reader in) throws IOException {
        this(in, LONGEST);
    }

    /** @param longest of a line that is whole, in characters */
    Lines(Reader in, int longest) throws IOException {
        this.in = in;
        this.longest = longest;
        if (fill() && buffer[0] == BYTE_ORDER_MARK) at++;
    }

    /** The next line without its end; {@code null} after the last. */
    Line next() throws IOException {
        if (cut) skipRest();
        if (at == end && !fill()) return null;
        number++;
        int from = at;
        if (findEnd()) return new Line(number, taken(from), false);
        var text = new StringBuilder().append(buffer, from, at - from);
        while (!cut && fill()) {
            boolean found = findEnd();
            text.append(buffer, 0, at);
            if (found) break;
            cut = text.length() >= longest;
        }
        if (!cut) passEnd();
        return new Line(number, text.toString(), cut);
    }

    private String taken(int from) throws IOException {
        var text = new String(buffer, from, at - from);
        passEnd();
        return text;
    }

    private void skipRest() throws IOException {
        boolean found = findEnd();
        while (!found && fill()) found = findEnd();
        passEnd();
        cut = false;
    }

    /** Moves to the line's end; false when the buffer ends before it. */
    private boolean findEnd() {
        while (at < end && buffer[at] != '\n' && buffer[at] != '\r') at++;
        return at < end;
    }

    private void passEnd() throws IOException {
        if (at == end && !fill()) return;
        boolean carriageReturn = buffer[at++] == '\r';
        if (carriageReturn && (at < end || fill()) && buffer[at] == '\n') at++;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer, 0, buffer.length));
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
