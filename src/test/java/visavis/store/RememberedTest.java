package visavis.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RememberedTest {
    private long version;
    private int asked;
    private final Remembered remembered = new Remembered(() -> version);

    private long[] answer(String question, long... ids) {
        return remembered.answer(question, () -> {
            asked++;
            return ids;
        });
    }

    @Test
    void theSameQuestionIsAskedOnceUntilSomethingChanges() {
        assertArrayEquals(new long[] {2, 70}, answer("a", 2, 70));
        assertArrayEquals(new long[] {2, 70}, answer("a", 9));
        assertArrayEquals(new long[] {5}, answer("b", 5));
        version++;
        assertArrayEquals(new long[] {9}, answer("a", 9));
        assertEquals(3, asked);
    }

    @Test
    void idsTooLargeForBitsAreGivenAndNotKept() {
        assertArrayEquals(new long[] {1, 1L << 40}, answer("a", 1, 1L << 40));
        assertArrayEquals(new long[] {3}, answer("a", 3));
    }

    @Test
    void anAnswerThatHoldsTellsWhoIsInIt() {
        answer("a", 2, 70);
        var known = remembered.known("a").orElseThrow();
        assertTrue(known.has(70));
        assertFalse(known.has(3));
        assertFalse(known.has((1L << 32) + 70));
        assertTrue(remembered.known("b").isEmpty());
        version++;
        assertTrue(remembered.known("a").isEmpty());
    }
}
