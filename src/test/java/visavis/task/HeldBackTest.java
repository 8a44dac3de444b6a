package visavis.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class HeldBackTest {
    private final List<String> done = new ArrayList<>();
    private final HeldBack screen = new HeldBack(Runnable::run);

    @Test
    void nothingIsDoneUntilItIsLetGoAndThenEverythingInTurn() {
        screen.execute(() -> done.add("one"));
        screen.execute(() -> done.add("two"));
        assertEquals(List.of(), done);
        screen.letGo();
        screen.execute(() -> done.add("three"));
        assertEquals(List.of("one", "two", "three"), done);
    }

    @Test
    void lettingGoTwiceDoesNothingTwice() {
        screen.execute(() -> done.add("one"));
        screen.letGo();
        screen.letGo();
        assertEquals(List.of("one"), done);
    }

    @Test
    void onceItIsEndedNothingIsDoneAnyMore() {
        screen.execute(() -> done.add("one"));
        screen.end();
        screen.letGo();
        screen.execute(() -> done.add("two"));
        assertEquals(List.of(), done);
    }
}
