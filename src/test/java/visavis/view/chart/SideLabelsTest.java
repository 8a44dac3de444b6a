package visavis.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import visavis.view.chart.SideLabels.Place;
import visavis.view.chart.SideLabels.Wish;

class SideLabelsTest {
    @Test
    void noNamesOverlapAndNoneLeavesTheGround() {
        var random = new Random(11);
        for (int round = 0; round < 2000; round++) {
            double to = 20 + random.nextInt(400);
            var places = SideLabels.place(wishes(random, 1 + random.nextInt(12), to), 10, to);
            for (int i = 0; i < places.size(); i++) {
                assertTrue(places.get(i).top() >= 10 - 1e-9 && places.get(i).bottom() <= to + 1e-9, places + " between 10 and " + to);
                if (i > 0) assertTrue(places.get(i).top() >= places.get(i - 1).bottom() - 1e-9, places.toString());
            }
        }
    }

    @Test
    void namesStandInTheOrderOfWhatTheyName() {
        var random = new Random(5);
        for (int round = 0; round < 500; round++) {
            var wishes = wishes(random, 8, 300);
            var heights = SideLabels.place(wishes, 0, 300).stream().map(place -> wishes.get(place.id()).y()).toList();
            assertEquals(heights.stream().sorted().toList(), heights);
        }
    }

    @Test
    void whereThereIsRoomEachStandsBesideWhatItNames() {
        assertEquals(List.of(new Place(1, 40, 16), new Place(0, 90, 16)), SideLabels.place(List.of(new Wish(0, 90, 16, 1), new Wish(1, 40, 16, 1)), 0, 200));
    }

    @Test
    void twoAtTheSameHeightPartEvenly() {
        assertEquals(List.of(new Place(0, 92, 16), new Place(1, 108, 16)), SideLabels.place(List.of(new Wish(0, 100, 16, 1), new Wish(1, 100, 16, 1)), 0, 200));
    }

    @Test
    void whatWeighsLeastGoesWithoutANameFirst() {
        assertEquals(List.of(0, 2), SideLabels.place(List.of(new Wish(0, 10, 16, 9), new Wish(1, 12, 16, 1), new Wish(2, 14, 16, 5)), 0, 40).stream().map(Place::id).toList());
    }

    private static List<Wish> wishes(Random random, int count, double to) {
        var wishes = new ArrayList<Wish>();
        for (int i = 0; i < count; i++) wishes.add(new Wish(i, random.nextDouble() * (to + 40) - 10, 8 + random.nextInt(28), random.nextInt(50)));
        return wishes;
    }
}
