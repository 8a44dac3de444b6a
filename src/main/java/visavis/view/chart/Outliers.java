package visavis.view.chart;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.IntStream;

import visavis.model.Channel;
import visavis.model.Direction;
import visavis.model.Interaction;

/** Which of a crowd are never counted away: the few of their kind, those much longer than usual, and the milestones. */
final class Outliers {
    /** A kind with so few is rare. */
    private static final int FEW = 2;
    /** This many times as long as usual is long; more than that many long ones are no exception. */
    private static final int TIMES = 3, LONGEST = 24;
    /** Where that few happened nothing is a crowd. */
    private static final int CROWD = 12;

    private record Kind(Channel channel, Direction direction) {
        static Kind of(Interaction interaction) {
            return new Kind(interaction.channel(), interaction.direction());
        }
    }

    private Outliers() {}

    /** Their places among the interactions of one lane, in order. */
    static int[] of(List<Interaction> interactions, Collection<Interaction> milestones) {
        if (interactions.size() < CROWD) return IntStream.range(0, interactions.size()).toArray();
        var kinds = new HashMap<Kind, Integer>();
        for (var each : interactions) kinds.merge(Kind.of(each), 1, Integer::sum);
        var kept = Collections.newSetFromMap(new IdentityHashMap<Interaction, Boolean>());
        kept.addAll(milestones);
        kept.addAll(longest(interactions));
        return IntStream.range(0, interactions.size()).filter(i -> kept.contains(interactions.get(i)) || kinds.get(Kind.of(interactions.get(i))) <= FEW).toArray();
    }

    private static List<Interaction> longest(List<Interaction> interactions) {
        var timed = interactions.stream().filter(each -> each.minutes() != null && each.minutes() > 0).sorted(Comparator.comparing(Interaction::minutes).reversed()).toList();
        if (timed.isEmpty()) return List.of();
        int usual = timed.get(timed.size() / 2).minutes();
        return timed.stream().limit(LONGEST).filter(each -> each.minutes() >= TIMES * usual).toList();
    }
}
