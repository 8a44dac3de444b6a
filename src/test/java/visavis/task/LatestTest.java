package visavis.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.Test;

class LatestTest {
    private final Waiting workers = new Waiting();
    private final Latest latest = new Background(workers, Runnable::run).latest();
    private final List<Object> seen = new ArrayList<>();

    @Test
    void aLateAnswerNeverReplacesANewerOne() {
        ask(() -> "an");
        ask(() -> "ana");
        workers.runLast();
        workers.runLast();
        assertEquals(List.of("ana"), seen);
    }

    @Test
    void anOvertakenAnswerIsNotEvenShownInPassing() {
        ask(() -> "an");
        ask(() -> "ana");
        workers.runNext();
        assertEquals(List.of(), seen);
        workers.runNext();
        assertEquals(List.of("ana"), seen);
    }

    @Test
    void anOvertakenProblemIsDroppedToo() {
        ask(() -> {
            throw new IllegalStateException("too late to matter");
        });
        ask(() -> "ana");
        workers.runNext();
        workers.runNext();
        assertEquals(List.of("ana"), seen);
    }

    @Test
    void theNewestProblemIsShown() {
        ask(() -> "an");
        ask(() -> {
            throw new IllegalStateException("broken");
        });
        workers.runNext();
        workers.runNext();
        assertEquals(List.of("broken"), seen);
    }

    private void ask(Callable<Object> question) {
        latest.run(question, seen::add, problem -> seen.add(problem.getMessage()));
    }
}
