package visavis.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

class ChangeLogTest {
    private final ChangeLog log = new ChangeLog();

    private void change(long from, long to) {
        var contacts = LongStream.rangeClosed(from, to).boxed().toList();
        log.add(contacts, contacts, () -> {});
    }

    @Test
    void thousandsAreNamed() {
        change(1, 10_000);
        change(9_999, 10_001);
        assertEquals(10_001, log.since(0).contacts().size());
        assertEquals(3, log.since(1).contacts().size());
    }

    @Test
    void moreThanThatAreEverybody() {
        change(1, ChangeLog.FEW + 1);
        assertTrue(log.since(0).everybody());
        assertEquals(List.of(), List.copyOf(log.since(1).contacts()));
    }

    @Test
    void whoseTieIsAnotherIsNamedAmongThem() {
        log.add(List.of(1L, 2L), List.of(2L), () -> {});
        log.add(List.of(3L), List.of(), () -> {});
        assertEquals(Set.of(1L, 2L, 3L), log.since(0).contacts());
        assertEquals(Set.of(2L), log.since(0).ties());
    }

    @Test
    void whatChangesNobodyIsNoNews() {
        change(1, 1);
        log.add(List.of(), List.of(), () -> {});
        assertEquals(1, log.since(0).version());
    }

    @Test
    void noMoreThanThatIsKeptInAll() {
        for (int i = 0; i < 3; i++) change(1, ChangeLog.FEW / 2);
        assertTrue(log.since(0).everybody());
        assertEquals(ChangeLog.FEW / 2, log.since(1).contacts().size());
    }
}
