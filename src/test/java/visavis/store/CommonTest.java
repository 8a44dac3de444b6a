package visavis.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;

class CommonTest {
    @Test
    void whatIsAlikeIsTheOneThatCameFirst() {
        var tags = new Common<List<String>>();
        var first = tags.of(List.of("climbing", "coffee"));
        assertSame(first, tags.of(List.of("climbing", "coffee")));
        assertEquals(List.of("climbing"), tags.of(List.of("climbing")));
    }

    @Test
    void whatComesAfterManyOthersIsWhatItIsAndThoseBeforeAreStillKnown() {
        var places = new Common<String>();
        var first = places.of("place 0");
        for (int i = 1; i < 20_000; i++) assertEquals("place " + i, places.of("place " + i));
        assertSame(first, places.of("place " + 0L));
    }
}
