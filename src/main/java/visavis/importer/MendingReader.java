package visavis.importer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/**
 * Decodes text without losing a byte: what is no letter in the file's encoding is read as windows-1252. Files
 * pasted together from two programs are common, and Java's own reader would put the same mark for every such byte.
 */
final class MendingReader extends Reader {
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private boolean ended;
    private long mended;

    MendingReader(InputStream in, Charset charset) {
        this.in = in;
        decoder = charset.newDecoder();
    }

    /** How many bytes made no sense so far. */
    long mended() {
        return mended;
    }

    /** Text that is UTF-8 but for a few bytes, or else windows-1252. */
    static String mended(byte[] bytes) {
        var reader = new MendingReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
        var text = new StringWriter(bytes.length);
        try {
            reader.transferTo(text);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        long letters = text.toString().chars().filter(c -> c > 127).count() - reader.mended();
        return reader.mended() * 10 <= letters ? text.toString() : new String(bytes, WINDOWS_1252);
    }

    /** Never less than one character, but at the end; {@code length} must leave room for a letter of four bytes. */
    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        var chars = CharBuffer.wrap(target, offset, length);
        int start = chars.position();
        while (chars.position() == start) {
            var result = decoder.decode(bytes, chars, ended);
            if (result.isError()) mend(result.length(), chars);
            else if (result.isOverflow() || ended) break;
            else fill();
        }
        return chars.position() == start ? -1 : chars.position() - start;
    }

    private void mend(int length, CharBuffer chars) {
        if (chars.remaining() < length) return;
        for (int i = 0; i < length; i++) chars.put(letter(bytes.get()));
        mended += length;
    }

    private static char letter(byte value) {
        var letter = new String(new byte[] {value}, WINDOWS_1252).charAt(0);
        return letter == '\ufffd' ? (char) (value & 0xff) : letter;
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count > 0) bytes.position(bytes.position() + count);
        ended = count < 0;
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
