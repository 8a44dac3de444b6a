package visavis.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

class RhythmTest {
    @Test
    void whoHasLapsedIsTheSameAskedShortlyOrInFull() {
        var random = new Random(17);
        for (int round = 0; round < 20_000; round++) {
            var days = random.ints(random.nextInt(9), 20_000, 20_000 + 1 + random.nextInt(200)).distinct().sorted().toArray();
            int asOf = 20_000 + random.nextInt(500);
            int known = (int) Arrays.stream(days).filter(day -> day <= asOf).count();
            assertEquals(Rhythm.of(Arrays.copyOf(days, known), asOf).lapsed(), Rhythm.lapsed(days, asOf), () -> Arrays.toString(days) + " on " + asOf);
        }
    }
}
