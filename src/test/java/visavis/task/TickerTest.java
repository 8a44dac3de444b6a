package visavis.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class TickerTest {
    private final ArrayDeque<Runnable> screen = new ArrayDeque<>();
    private final List<Integer> shown = new ArrayList<>();
    private final Ticker<Integer> ticker = new Ticker<>(screen::add, shown::add);

    @Test
    void newsOvertakenBeforeTheScreenHasTimeIsNotShown() {
        ticker.tell(1);
        ticker.tell(2);
        screen.forEach(Runnable::run);

        assertEquals(List.of(2), shown);
    }

    @Test
    void theScreenIsAskedAgainOnceItHasShownTheNews() {
        ticker.tell(1);
        screen.poll().run();
        ticker.tell(2);
        screen.poll().run();

        assertEquals(List.of(1, 2), shown);
    }
}
