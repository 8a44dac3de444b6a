package visavis.action.quicklog;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed, there is an entry whose spans lie in the line and do not overlap. */
class QuickLogRandomTest {
    private static final List<String> PIECES = List.of("coffee", "call", "missed", "@", "@Ana", "Ann", "Diaz", "\"", "“", "”", "with", "from", "to", "and", ",", ".", ":", "at", "in", "on", "for", "last", "next", "ago",
            "yesterday", "friday", "31.2.", "2026-99-99", "5/6/2026", "99999999999", "1h", "h", "45", "m", "half an hour", "am", "pm", "99:99", "12pm", " -- ", " // ", "\n", "\t", "\u00a0", "田中", "é", "e\u0301",
            "\ud83d\ude00", "\ud83d", "\u0000", "(", ")", "a", "the", "May", "3rd", "0", "-", "'", "ı", "İ");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void wordsInAnyOrderMakeAnEntry(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 1500; i++) check(random.ints(random.nextInt(1, 14), 0, PIECES.size()).mapToObj(PIECES::get).collect(Collectors.joining(random.nextInt(4) > 0 ? " " : "")));
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void lettersInAnyOrderMakeAnEntry(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 1500; i++) check(random.ints(random.nextInt(0, 60), 0, 0x2100).mapToObj(c -> random.nextInt(3) == 0 ? " " : String.valueOf((char) c)).collect(Collectors.joining()));
    }

    @Test
    void nothingMakesAnEntry() {
        check("");
        check(null);
    }

    private static void check(String line) {
        var entry = Known.parse(line);
        assertNotNull(entry.date());
        int end = 0;
        for (var span : entry.spans()) {
            assertTrue(span.start() >= end && span.end() >= span.start() && span.end() <= line.length(), () -> entry.spans() + " in " + line);
            end = span.end();
        }
        for (var mention : entry.mentions()) assertTrue(line.substring(mention.start(), mention.end()).contains(mention.text().split(" ")[0]), () -> mention + " in " + line);
    }
}
