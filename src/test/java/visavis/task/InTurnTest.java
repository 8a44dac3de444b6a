package visavis.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.Test;

class InTurnTest {
    private final Waiting workers = new Waiting();
    private final InTurn turn = new Background(workers, Runnable::run).inTurn();
    private final List<Object> seen = new ArrayList<>();

    @Test
    void nothingBeginsBeforeWhatCameBeforeItIsDone() {
        ask(() -> "strong");
        ask(() -> "taken back");
        workers.runLast();
        assertEquals(List.of("strong"), seen);
        workers.runLast();
        assertEquals(List.of("strong", "taken back"), seen);
    }

    @Test
    void afterAProblemTheOthersStillHaveTheirTurn() {
        ask(() -> {
            throw new IllegalStateException("disk full");
        });
        ask(() -> "weak");
        workers.runNext();
        workers.runNext();
        assertEquals(List.of("disk full", "weak"), seen);
    }

    private void ask(Callable<Object> work) {
        turn.run(work, seen::add, problem -> seen.add(problem.getMessage()));
    }
}
