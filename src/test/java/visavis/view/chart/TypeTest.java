package visavis.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class TypeTest {
    private static final String SENTENCE = "Met on LinkedIn in March 2025, first answer after 6 weeks, in person since 14 September 2025.";

    @Test
    void whatFitsStaysWhole() {
        assertEquals("Ana", Type.BODY.fit("Ana", 100));
        assertEquals(List.of(SENTENCE), Type.BODY.wrap(SENTENCE, 2000, 2));
    }

    @Test
    void whatDoesNotFitEndsInAnEllipsis() {
        var cut = Type.BODY.fit(SENTENCE, 200);
        assertTrue(cut.endsWith("…") && Type.BODY.width(cut) <= 200);
    }

    @Test
    void aSurrogatePairIsNeverCutInTwo() {
        var cut = Type.BODY.fit("😀😀😀😀😀😀", 50);
        assertTrue(cut.codePoints().noneMatch(letter -> letter >= 0xD800 && letter < 0xE000));
    }

    @Test
    void linesAreAboutTheSameLength() {
        var lines = Type.BODY.wrap(SENTENCE, Type.BODY.width(SENTENCE) - 20, 2);
        assertEquals(SENTENCE, String.join(" ", lines));
        assertTrue(Type.BODY.width(lines.getLast()) > .7 * Type.BODY.width(lines.getFirst()));
    }

    @Test
    void theLastLineTakesWhatIsLeftAndIsCutShort() {
        var lines = Type.BODY.wrap(SENTENCE, 150, 2);
        assertEquals(2, lines.size());
        assertTrue(lines.getLast().endsWith("…"));
    }

    @Test
    void aLongNameInAnyScriptIsCutToItsRoom() {
        for (var name : new String[] {"عبد الرحمن بن عبد العزيز آل سعود", "Wolfeschlegelsteinhausenbergerdorff", "山田太郎左衛門之助信長三郎", "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦"}) {
            var cut = Type.TITLE.fit(name, 120);
            assertTrue(cut.endsWith("…") && Type.TITLE.width(cut) <= 120, cut);
        }
    }
}
