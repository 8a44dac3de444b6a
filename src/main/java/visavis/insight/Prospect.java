package visavis.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import visavis.model.Channel;
import visavis.model.Direction;
import visavis.model.Interaction;

/**
 * What would change the strength of a tie from here on: each single act today, and waiting.
 *
 * @param acts      from the least effort to the most, each with the strength the tie would have then: a channel not used lately can be worth more than a richer one
 * @param faintFrom the first day on which silence would bring it below {@link TieStrength#FAINT}; {@code null} when it is there already, or would not be within two years
 */
public record Prospect(List<Act> acts, LocalDate faintFrom) {
    private static final int FURTHEST = 730;
    private static final int HOUR = 60;
    private static final List<Act> POSSIBLE = List.of(new Act(Channel.MESSAGE, 0), new Act(Channel.CALL, 0), new Act(Channel.IN_PERSON, 0));

    /** One exchange of messages, one call, or an hour together, and the strength it would bring. */
    public record Act(Channel channel, double strength) {}

    public Prospect {
        acts = List.copyOf(acts);
    }

    /** @param halfLife in days, above 0 */
    public static Prospect of(List<Interaction> interactions, LocalDate asOf, double halfLife) {
        var known = Journey.inOrder(interactions, asOf);
        var acts = POSSIBLE.stream().map(act -> new Act(act.channel(), with(known, act.channel(), asOf, halfLife))).toList();
        return new Prospect(acts, faintFrom(known, asOf, halfLife));
    }

    /** The least effort that would bring the tie to the strength; {@code null} when none of them alone would. */
    public Act reaching(double strength) {
        return acts.stream().filter(act -> act.strength() >= strength).findFirst().orElse(null);
    }

    private static double with(List<Interaction> known, Channel channel, LocalDate asOf, double halfLife) {
        var more = new ArrayList<>(known);
        more.add(new Interaction(0, asOf, null, channel, Direction.MUTUAL, HOUR, "", "", "", List.of(), "", ""));
        return score(more, asOf, halfLife);
    }

    private static LocalDate faintFrom(List<Interaction> known, LocalDate asOf, double halfLife) {
        if (score(known, asOf, halfLife) < TieStrength.FAINT || score(known, asOf.plusDays(FURTHEST), halfLife) >= TieStrength.FAINT) return null;
        int above = 0, below = FURTHEST;
        while (below - above > 1) {
            int middle = (above + below) / 2;
            if (score(known, asOf.plusDays(middle), halfLife) >= TieStrength.FAINT) above = middle;
            else below = middle;
        }
        return asOf.plusDays(below);
    }

    private static double score(List<Interaction> known, LocalDate day, double halfLife) {
        return Evidence.of(known, day, halfLife).strength().score();
    }
}
