package visavis.action;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import visavis.model.Refusal;
import visavis.store.Stores;
import visavis.text.Messages;

/** Files broken in every way chance thinks of: each is a report or a sentence, and the store is whole afterwards and can be exported. */
@Tag("fuzz")
class FuzzTest {
    private static final int ROUNDS = 400;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final List<Charset> ENCODINGS = List.of(UTF_8, UTF_16LE, UTF_16BE, ISO_8859_1, Charset.forName("Shift_JIS"), Charset.forName("GB18030"));
    private static final Messages MESSAGES = new Messages(Locale.ENGLISH);
    @TempDir
    Path folder;

    static List<Path> fixtures() throws IOException, URISyntaxException {
        var one = Path.of(FuzzTest.class.getResource("/visavis/importer/broken.vcf").toURI());
        try (var files = Files.list(one.getParent())) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void whateverIsImportedLeavesTheStoreWhole(Path fixture) throws Exception {
        var original = Files.readAllBytes(fixture);
        try (var stores = Stores.open(folder.resolve("visavis.db"))) {
            for (int seed = 0; seed < ROUNDS; seed++) {
                var file = Files.write(folder.resolve("broken"), broken(original, new Random(seed)));
                var outcome = assertTimeout(PATIENCE, () -> outcome(stores, file), fixture + " seed " + seed);
                assertFalse(outcome.isBlank(), fixture + " seed " + seed);
            }
            assertEquals(List.of(), stores.database().check());
            for (var format : ExportContacts.FORMATS) {
                assertEquals(stores.contacts().count(), new ExportContacts(stores).run(format, folder.resolve("exported"), LocalDate.EPOCH), format);
            }
        }
    }

    /** The sentence it is refused with, or what was made of its rows, which must add up. */
    private static String outcome(Stores stores, Path file) {
        try {
            var report = new ImportFiles(stores).run(List.of(file), ImportFiles.Options.DEFAULT, Progress.NONE).getFirst();
            assertTrue(report.rowsRead() == report.contacts().sum() || report.rowsRead() == report.interactions().sum(), report.toString());
            return report.problems().stream().map(problem -> MESSAGES.problem(problem.reason())).reduce("read", String::concat);
        } catch (Refusal refused) {
            return MESSAGES.problem(refused.problem());
        }
    }

    private static byte[] broken(byte[] bytes, Random chance) {
        for (int times = 1 + chance.nextInt(3); times > 0; times--) bytes = brokenOnce(bytes, chance);
        return bytes;
    }

    private static byte[] brokenOnce(byte[] bytes, Random chance) {
        if (bytes.length < 4) return bytes;
        int from = chance.nextInt(bytes.length), to = from + chance.nextInt(bytes.length - from);
        return switch (chance.nextInt(6)) {
            case 0 -> Arrays.copyOf(bytes, from);
            case 1 -> joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
            case 2 -> joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, from, bytes.length));
            case 3 -> flipped(bytes, chance);
            case 4 -> new String(bytes, any(chance)).getBytes(any(chance));
            default -> joined(bytes, joined("\"\0,;:=\r".substring(chance.nextInt(7)).getBytes(UTF_8), bytes));
        };
    }

    private static Charset any(Random chance) {
        return ENCODINGS.get(chance.nextInt(ENCODINGS.size()));
    }

    private static byte[] flipped(byte[] bytes, Random chance) {
        var flipped = bytes.clone();
        for (int i = 0; i < 1 + bytes.length / 50; i++) flipped[chance.nextInt(bytes.length)] ^= (byte) (1 << chance.nextInt(8));
        return flipped;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
