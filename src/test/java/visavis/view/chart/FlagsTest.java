package visavis.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import visavis.view.chart.Flags.Flag;
import visavis.view.chart.Flags.Wish;

class FlagsTest {
    @Test
    void noWordsOverlapAndNoPoleCrossesAWord() {
        var random = new Random(11);
        for (int round = 0; round < 400; round++) {
            var flags = Flags.place(wishes(random, 1 + random.nextInt(9)), Type.SMALL, 20, 580, 1 + random.nextInt(3)).stream().filter(flag -> !flag.label().isEmpty()).toList();
            for (var a : flags) for (var b : flags) if (a != b) assertApart(a, b);
            for (var flag : flags) assertTrue(flag.from() >= 20 && flag.to() <= 580);
        }
    }

    @Test
    void everyWishIsHandedBack() {
        var wishes = wishes(new Random(5), 9);
        assertEquals(wishes.stream().map(Wish::id).toList(), Flags.place(wishes, Type.SMALL, 0, 600, 2).stream().map(Flag::id).toList());
    }

    @Test
    void wordsStandToTheRightInTheLowestRowWhereThereIsRoom() {
        var flags = Flags.place(List.of(new Wish(0, "First contact", 50), new Wish(1, "First call", 300)), Type.SMALL, 0, 600, 3);
        assertTrue(flags.stream().allMatch(flag -> flag.row() == 0 && flag.from() > flag.x()));
    }

    @Test
    void threeOnOneDayAllGetTheirNames() {
        var flags = Flags.place(List.of(new Wish(0, "First reply", 300), new Wish(1, "First call", 300), new Wish(2, "First meeting", 300)), Type.SMALL, 0, 600, 2);
        assertFalse(flags.stream().anyMatch(flag -> flag.label().isEmpty()));
    }

    private static void assertApart(Flag a, Flag b) {
        var overlap = a.row() == b.row() && a.from() < b.to() && b.from() < a.to();
        assertFalse(overlap, () -> a + " lies over " + b);
        var crossed = a.row() >= b.row() && a.x() > b.from() && a.x() < b.to();
        assertFalse(crossed, () -> "the pole of " + a + " crosses " + b);
    }

    private static List<Wish> wishes(Random random, int count) {
        var wishes = new ArrayList<Wish>();
        for (int i = 0; i < count; i++) wishes.add(new Wish(i, "milestone".repeat(1 + random.nextInt(2)), 20 + random.nextInt(560)));
        wishes.sort(Comparator.comparingDouble(Wish::x));
        return wishes;
    }
}
