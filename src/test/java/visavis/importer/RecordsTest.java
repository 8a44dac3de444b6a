package visavis.importer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsTest {
    private static final String[] PIECES = {"a", "é", " ", "\"", "\"", "\"\"", "\",\"", ",", ",", ";", "\t", "\n", "\r\n", "\\"};

    /** Against the grammar, on rows put together by chance. */
    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t'})
    void aRowReadWithoutTheGrammarIsReadAsTheGrammarHasIt(char delimiter) {
        var random = new Random(delimiter);
        int read = 0;
        for (int row = 0; row < 100_000; row++) {
            var text = new StringBuilder("\"");
            for (int piece = random.nextInt(12); piece > 0; piece--) text.append(PIECES[random.nextInt(PIECES.length)]);
            var values = Records.strict(text.toString(), delimiter);
            if (values == null) continue;
            read++;
            assertArrayEquals(Records.split(Records.grammar(delimiter), text.toString()), values, text.toString());
        }
        assertTrue(read > 1000, "only " + read);
    }

    @Test
    void whatProgramsWriteNeedsNoGrammar() {
        assertArrayEquals(new String[] {"Ana", "", "says \"hi\", twice", "Main St 1\nKöln", ""}, Records.strict("\"Ana\",,\"says \"\"hi\"\", twice\",\"Main St 1\nKöln\",", ','));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\" ,b", " \"a\",b", "a\"b\",c", "\"a\"b,c", "\"a,b", "\"a\"\nb", "a\nb,\"c\""})
    void whatIsOtherwiseIsLeftToTheGrammar(String row) {
        assertNull(Records.strict(row, ','));
    }
}
