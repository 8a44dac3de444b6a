package visavis.importer;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the encoding in which the first lines of a table are column names we know. Short files say too little for
 * statistics, but "Фамилия" is a word in one encoding only.
 */
final class KnownWords {
    private static final int LINES = 20, LENGTH = 8192;
    private static final List<Charset> CANDIDATES = Stream.of("windows-1250", "ISO-8859-2", "windows-1251", "KOI8-R", "windows-1254", "windows-1253", "Shift_JIS", "EUC-JP", "GB18030", "Big5", "EUC-KR")
            .filter(Charset::isSupported).map(Charset::forName).toList();

    private KnownWords() {}

    /** The encoding that makes the most words known; nothing when none makes more than windows-1252. */
    static Optional<Charset> encoding(byte[] sample) {
        var head = Arrays.copyOf(sample, Math.min(sample.length, LENGTH));
        long western = known(head, MendingReader.WINDOWS_1252);
        return CANDIDATES.stream().filter(candidate -> known(head, candidate) > western)
                .max(Comparator.<Charset>comparingLong(candidate -> known(head, candidate)).thenComparing(candidate -> signs(sample, candidate), Comparator.reverseOrder()));
    }

    /** How many cells of the first lines are column names with letters beyond ASCII. */
    private static long known(byte[] head, Charset charset) {
        return new String(head, charset).lines().limit(LINES).flatMap(line -> Arrays.stream(line.split("[,;\t|~\"]")))
                .filter(Vocabulary.WORDS::isSpelled).count();
    }

    /** Letters beyond ASCII that are none: two encodings of one language differ by such signs in the middle of words. */
    private static long signs(byte[] sample, Charset charset) {
        return new String(sample, charset).chars().filter(letter -> letter > 127 && !Character.isLetter(letter)).count();
    }
}
