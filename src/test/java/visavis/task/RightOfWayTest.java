package visavis.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class RightOfWayTest {
    private static final long MILLISECOND = 1_000_000;
    private final List<Long> waits = new ArrayList<>();
    private long now = Long.MAX_VALUE - 10 * MILLISECOND;
    private Runnable meanwhile = () -> {};
    private final RightOfWay way = new RightOfWay(() -> now, this::park);

    private void park(long span) {
        waits.add(span / MILLISECOND);
        now += span;
        var once = meanwhile;
        meanwhile = () -> {};
        once.run();
    }

    @Test
    void nobodyWaitsForNobody() {
        way.give();
        assertEquals(List.of(), waits);
    }

    @Test
    void longWorkWaitsUntilTheAnswerIsThere() {
        way.take();
        now += 20 * MILLISECOND;
        way.give();
        way.give();
        assertEquals(List.of(40L), waits);
    }

    @Test
    void itWaitsOnWhileSomebodyTypesOn() {
        meanwhile = () -> {
            now -= 10 * MILLISECOND;
            way.take();
        };
        way.take();
        way.give();
        assertEquals(List.of(60L, 60L), waits);
    }
}
