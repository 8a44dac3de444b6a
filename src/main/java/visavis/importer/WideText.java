package visavis.importer;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text of two or four bytes a letter that lost its byte order mark. Its commas and line ends have NUL bytes, always on the same side. */
final class WideText {
    private static final int FEWEST_BYTES = 8;

    private WideText() {}

    /** The encoding; {@code null} when the bytes are no such text. */
    static Charset of(byte[] head) {
        int[] zeros = new int[4];
        for (int i = 0; i < head.length; i++) if (head[i] == 0) zeros[i % 4]++;
        int even = zeros[0] + zeros[2], odd = zeros[1] + zeros[3];
        if (head.length < FEWEST_BYTES || even + odd == 0) return null;
        if (mostly(zeros[2] + zeros[3], head.length / 2)) return Charset.forName("UTF-32LE");
        if (mostly(zeros[0] + zeros[1], head.length / 2)) return Charset.forName("UTF-32BE");
        if (odd > even * 9 && isTable(head, StandardCharsets.UTF_16LE)) return StandardCharsets.UTF_16LE;
        return even > odd * 9 && isTable(head, StandardCharsets.UTF_16BE) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean mostly(int count, int all) {
        return count * 10 >= all * 9;
    }

    /** Whether it reads as lines without control characters. Other text with a stray NUL byte has no line ends when read so. */
    private static boolean isTable(byte[] head, Charset charset) {
        var text = CharBuffer.allocate(head.length);
        var decoder = charset.newDecoder();
        // The head may end within a letter.
        if (decoder.decode(ByteBuffer.wrap(head), text, false).isError()) return false;
        var read = text.flip().toString();
        return (read.indexOf('\n') >= 0 || read.indexOf('\r') >= 0) && read.chars().noneMatch(letter -> letter < ' ' && "\t\n\r\f".indexOf(letter) < 0 && letter > 0);
    }
}
