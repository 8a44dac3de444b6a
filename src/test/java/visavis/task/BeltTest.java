package visavis.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class BeltTest {
    private final List<Integer> done = new ArrayList<>();

    @Test
    void everythingIsDoneInTheOrderItWasHandedOver() {
        try (var belt = new Belt<Integer>(3, done::addAll)) {
            IntStream.range(0, 100).forEach(belt::put);
            belt.drain();
        }
        assertEquals(IntStream.range(0, 100).boxed().toList(), done);
    }

    @Test
    void littleWorkIsDoneByTheCaller() {
        var worker = new Thread[1];
        try (var belt = new Belt<Integer>(3, batch -> worker[0] = Thread.currentThread())) {
            belt.put(1);
            belt.drain();
            assertSame(Thread.currentThread(), worker[0]);
            IntStream.range(0, 3).forEach(belt::put);
            belt.drain();
            assertNotSame(Thread.currentThread(), worker[0]);
        }
    }

    @Test
    void whatGoesWrongOverThereIsThrownHereAndEndsTheWork() {
        try (var belt = new Belt<Integer>(1, batch -> {
            if (batch.contains(2)) throw new IllegalArgumentException("two");
            done.addAll(batch);
        })) {
            assertEquals("two", assertThrows(IllegalArgumentException.class, () -> {
                for (int i = 1; i < 10; i++) belt.put(i);
                belt.drain();
            }).getMessage());
        }
        assertEquals(List.of(1), done);
    }

    @Test
    void closingDropsWhatIsNotBegunAndWaitsForWhatIs() {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var belt = new Belt<Integer>(1, batch -> {
            begun.countDown();
            await(goOn);
            done.addAll(batch);
        });
        belt.put(1);
        belt.put(2);
        await(begun);
        var closing = Thread.ofPlatform().start(belt::close);
        while (closing.getState() != Thread.State.WAITING && closing.getState() != Thread.State.TIMED_WAITING) Thread.onSpinWait();
        goOn.countDown();
        belt.close();
        assertEquals(List.of(1), done);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
