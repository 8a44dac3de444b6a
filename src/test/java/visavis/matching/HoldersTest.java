package visavis.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class HoldersTest {
    private final Holders holders = new Holders();

    @Test
    void eachKeyLeadsToThoseWhoHoldItInTheOrderTheyCame() {
        for (long id = 1; id <= 30_000; id++) holders.add(Holders.key("key " + id % 10_000), id);
        for (long key = 1; key < 10_000; key++) assertEquals(List.of(key, key + 10_000, key + 20_000), of("key " + key));
        assertFalse(holders.has(Holders.key("nobody's")));
        assertEquals(Holders.NOBODY, holders.only(Holders.key("nobody's")));
    }

    @Test
    void theFirstWhoFitsIsFoundAmongSoManyAsAreLookedAt() {
        for (long id = 1; id <= 10; id++) holders.add(1, id);
        assertEquals(4, holders.find(holders.first(1), 10, id -> id > 3));
        assertEquals(Holders.NOBODY, holders.find(holders.first(1), 3, id -> id > 3));
        assertEquals(Holders.NOBODY, holders.find(holders.first(2), 3, id -> true));
    }

    @Test
    void whoIsSetIsTheOnlyHolder() {
        holders.set(1, 7);
        holders.set(1, 8);
        assertTrue(holders.has(1));
        assertEquals(8, holders.only(1));
    }

    private List<Long> of(String key) {
        var ids = new ArrayList<Long>();
        for (int place = holders.first(Holders.key(key)); place != Holders.NONE; place = holders.next(place)) ids.add(holders.id(place));
        return ids;
    }
}
