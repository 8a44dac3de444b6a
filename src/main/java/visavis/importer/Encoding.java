package visavis.importer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.mozilla.universalchardet.UniversalDetector;

/**
 * Which encoding a file is in. Order of trust: its byte order mark; UTF-8 when the whole file is, or nearly all of it
 * (no other encoding looks like that by chance); the one in which its first lines are column names we know; what
 * juniversalchardet guesses if that reads without loss; windows-1252.
 */
final class Encoding {
    /** Guessing needs no more, and reads a few megabytes a second only. */
    private static final int SAMPLE = 1 << 20;
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final List<byte[]> SIGNATURES = List.of(bytes(0x89, 'P', 'N', 'G'), bytes('P', 'K', 3, 4), bytes('%', 'P', 'D', 'F'), bytes(0xff, 0xd8, 0xff),
            bytes(0x1f, 0x8b), bytes('G', 'I', 'F', '8'), bytes(0xd0, 0xcf, 0x11, 0xe0), "SQLite format 3".getBytes(StandardCharsets.US_ASCII), bytes(0x7f, 'E', 'L', 'F'));

    private Encoding() {}

    /** Whether this is the start of a picture, an archive, a workbook or other things that are not text. A few NUL bytes do occur in text. */
    static boolean isBinary(byte[] head) {
        if (SIGNATURES.stream().anyMatch(signature -> startsWith(head, signature))) return true;
        if (mark(head) != null || WideText.of(head) != null) return false;
        int controls = 0;
        for (byte value : head) if (value >= 0 && value < ' ' && "\t\n\r\f\u001a\u001b".indexOf(value) < 0) controls++;
        return controls * 10 > head.length;
    }

    /** The encoding of a file of which {@code head} is the start; {@code whole} is read to its end. */
    static Charset of(Path path, byte[] head, InputStream whole) throws IOException {
        var told = mark(head) == null ? WideText.of(head) : mark(head);
        var utf8 = new MendingReader(whole, StandardCharsets.UTF_8);
        long letters = count(utf8);
        if (told != null) return told;
        return utf8.mended() * 10 <= letters ? StandardCharsets.UTF_8 : guess(path);
    }

    /** How many characters beyond ASCII there are. */
    private static long count(MendingReader reader) throws IOException {
        var buffer = new char[1 << 15];
        long letters = 0;
        for (int length = reader.read(buffer, 0, buffer.length); length >= 0; length = reader.read(buffer, 0, buffer.length))
            for (int i = 0; i < length; i++) if (buffer[i] > 127) letters++;
        return letters - reader.mended();
    }

    private static Charset guess(Path path) throws IOException {
        byte[] sample;
        try (var in = Files.newInputStream(path)) {
            sample = in.readNBytes(SAMPLE);
        }
        var telling = KnownWords.encoding(sample);
        if (telling.isPresent()) return telling.get();
        var detector = new UniversalDetector();
        detector.handleData(sample, 0, sample.length);
        detector.dataEnd();
        var name = detector.getDetectedCharset();
        var guess = name == null || !Charset.isSupported(name) ? MendingReader.WINDOWS_1252 : Charset.forName(name);
        if (!guess.equals(MendingReader.WINDOWS_1252) && reads(path, guess) && keepsAlphabet(new String(sample, guess), guess)) return guess;
        return isChinese(sample) ? CHINESE : MendingReader.WINDOWS_1252;
    }

    /** Too little Chinese to be guessed: all its letters are pairs of bytes, and at least as many as a name or two. Western letters stand alone. */
    private static boolean isChinese(byte[] sample) {
        int pairs = 0;
        for (int i = 0; i < sample.length; i++) {
            if (sample[i] >= 0) continue;
            boolean pair = i + 1 < sample.length && (sample[i] & 0xff) >= 0xb0 && (sample[i] & 0xff) <= 0xf7 && (sample[i + 1] & 0xff) >= 0xa1;
            if (!pair) return false;
            pairs++;
            i++;
        }
        return pairs > 2;
    }

    private static boolean reads(Path path, Charset guess) throws IOException {
        try (var reader = new MendingReader(Files.newInputStream(path), guess)) {
            count(reader);
            return reader.mended() == 0;
        }
    }

    /** A word does not change its alphabet: short German text is at times taken for Hebrew or Thai, and this is how it shows. */
    private static boolean keepsAlphabet(String text, Charset guess) {
        if (guess.newEncoder().maxBytesPerChar() > 1) return true;
        for (int i = 1; i < text.length(); i++) {
            char a = text.charAt(i - 1), b = text.charAt(i);
            if (Character.isLetter(a) && Character.isLetter(b) && isLatin(a) != isLatin(b)) return false;
        }
        return true;
    }

    private static boolean isLatin(char letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }

    private static Charset mark(byte[] head) {
        if (startsWith(head, bytes(0xef, 0xbb, 0xbf))) return StandardCharsets.UTF_8;
        if (startsWith(head, bytes(0xff, 0xfe, 0, 0))) return Charset.forName("UTF-32LE");
        if (startsWith(head, bytes(0, 0, 0xfe, 0xff))) return Charset.forName("UTF-32BE");
        if (startsWith(head, bytes(0xff, 0xfe))) return StandardCharsets.UTF_16LE;
        return startsWith(head, bytes(0xfe, 0xff)) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean startsWith(byte[] head, byte[] signature) {
        return head.length >= signature.length && Arrays.mismatch(head, 0, signature.length, signature, 0, signature.length) < 0;
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) bytes[i] = (byte) values[i];
        return bytes;
    }
}
