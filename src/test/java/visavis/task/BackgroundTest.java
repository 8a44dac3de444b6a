package visavis.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;

class BackgroundTest {
    private final List<Object> seen = new ArrayList<>();

    @Test
    void aResultIsHandedOverAndNoProblem() {
        Background.immediate().run(() -> "done").then(seen::add).orElse(seen::add);
        assertEquals(List.of("done"), seen);
    }

    @Test
    void aProblemIsHandedOverAsItIsAndNoResult() {
        var problem = new IllegalStateException("broken");
        Background.immediate().run(() -> {
            throw problem;
        }).then(seen::add).orElse(seen::add);
        assertEquals(1, seen.size());
        assertSame(problem, seen.getFirst());
    }

    @Test
    void workThatTheUserCancelledIsAProblemToo() {
        Background.immediate().run(() -> {
            throw new CancellationException();
        }).then(seen::add).orElse(problem -> seen.add(problem.getClass()));
        assertEquals(List.of(CancellationException.class), seen);
    }

    @Test
    void evenAnErrorReachesTheScreen() {
        Background.immediate().run(() -> {
            throw new StackOverflowError();
        }).orElse(problem -> seen.add(problem.getClass()));
        assertEquals(List.of(StackOverflowError.class), seen);
    }

    @Test
    void aMistakeInShowingTheResultIsNotSwallowed() {
        var job = Background.immediate().run(() -> "done");
        assertThrows(IllegalStateException.class, () -> job.then(result -> {
            throw new IllegalStateException("cannot show " + result);
        }));
    }

    @Test
    void bothCallbacksWaitForTheScreen() {
        var workers = new Waiting();
        var screen = new Waiting();
        new Background(workers, screen).run(() -> "done").then(seen::add).orElse(seen::add);
        assertEquals(List.of(), seen);
        workers.runNext();
        assertEquals(List.of(), seen);
        screen.runNext();
        assertEquals(List.of("done"), seen);
    }
}
