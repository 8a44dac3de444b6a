package visavis.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class UidTest {
    @Test
    void noTwoAreAlike() {
        assertEquals(10_000, Stream.generate(Uid::fresh).limit(10_000).collect(Collectors.toSet()).size());
    }

    @Test
    void itBeginsWithTheTimeAsVersion7Has() {
        long before = System.currentTimeMillis();
        var uid = UUID.fromString(Uid.fresh());
        assertEquals(7, uid.version());
        assertEquals(2, uid.variant());
        long time = uid.getMostSignificantBits() >>> 16;
        assertTrue(before <= time && time <= System.currentTimeMillis());
    }
}
