package visavis.action.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import visavis.model.Lane;
import visavis.model.Nature;

/**
 * Deals out lives: a few people get most of the interactions, as everywhere (by rank, about one over it), and
 * those few come closest. Every sixth stays a name in the list.
 */
final class Lives {
    private static final int LONGEST = 6 * 365, SHORTEST = 20;
    private static final double SILENT = 0.16;

    private final long seed;
    private final LocalDate today;

    Lives(long seed, LocalDate today) {
        this.seed = seed;
        this.today = today;
    }

    /** For {@code contacts} people, the first with the given index, that share exactly so many interactions. */
    List<Life> of(int contacts, int interactions, int firstIndex) {
        var counts = new ArrayList<>(counts(contacts, interactions).boxed().toList());
        Collections.shuffle(counts, new Random(seed));
        int most = counts.stream().mapToInt(Integer::intValue).max().orElse(0);
        return IntStream.range(0, contacts).mapToObj(i -> life(firstIndex + i, counts.get(i), most)).toList();
    }

    /** Falling counts by rank; what rounding leaves goes to the first ones. */
    private static IntStream counts(int contacts, int interactions) {
        int alive = (int) Math.ceil(contacts * (1 - SILENT));
        double offset = 3 + contacts / 500.0;
        double sum = IntStream.range(0, alive).mapToDouble(rank -> 1 / (rank + offset)).sum();
        var counts = IntStream.range(0, contacts).map(rank -> rank < alive ? (int) (interactions / (rank + offset) / sum) : 0).toArray();
        int left = interactions - IntStream.of(counts).sum();
        for (int i = 0; i < left; i++) counts[i % alive]++;
        return IntStream.of(counts);
    }

    private Life life(int index, int count, int most) {
        var chance = new Chance(seed, 2L * index);
        double closeness = most == 0 ? 0 : Math.sqrt((double) count / most);
        int known = Math.max((int) (LONGEST * Math.pow(chance.share(), 1.4)), Math.min(LONGEST, SHORTEST + count));
        var met = today.minusDays(known);
        boolean faded = chance.happens(0.28 - 0.2 * closeness);
        var until = faded ? met.plusDays((long) (known * chance.between(0.3, 0.8))) : today;
        boolean metFirst = chance.happens(0.25);
        return new Life(index, met, until, count, richest(chance, closeness, metFirst), chance.between(0.15, 0.85), chance.between(faded ? 0.9 : 0.55, 1.3),
                chance.between(0.35, 0.7), metFirst, nature(chance));
    }

    private static Lane richest(Chance chance, double closeness, boolean metFirst) {
        if (metFirst) return Lane.IN_PERSON;
        double close = 0.15 + closeness * 2;
        return Lane.values()[chance.weighted(0.15, 0.15, 0.45, 0.4 * close, close)];
    }

    private static Nature nature(Chance chance) {
        return List.of(Nature.UNSET, Nature.PROFESSIONAL, Nature.PERSONAL, Nature.BOTH).get(chance.weighted(0.2, 0.4, 0.25, 0.15));
    }
}
