package visavis.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which share has come to an event by a time, from spells of which some are not over yet: the product-limit estimate (Kaplan &amp; Meier
 * 1958) with Greenwood's standard error. Whoever is still waiting counts for as long as they waited.
 *
 * @param steps  one for each time at which the event happened to somebody, earliest first
 * @param people how many spells there are
 * @param events how many of them ended in the event
 */
public record Survival(List<Step> steps, int people, int events) {
    /** For a band of 95 %. */
    private static final double NORMAL_95 = 1.959964;

    /** @param time how long it took, or has taken so far, 0 or more; {@code over} whether it ended in the event */
    public record Spell(double time, boolean over) {}

    /**
     * @param atRisk how many were still waiting just before the time
     * @param events to how many it happened then
     * @param share  to which share it has not happened by then, 1 to 0
     * @param error  the standard error of the share
     */
    public record Step(double time, int atRisk, int events, double share, double error) {
        /** The lower end of the band, not below 0. */
        public double lower() {
            return Math.max(0, share - NORMAL_95 * error);
        }

        /** The upper end of the band, not above 1. */
        public double upper() {
            return Math.min(1, share + NORMAL_95 * error);
        }
    }

    public Survival {
        steps = List.copyOf(steps);
    }

    public static Survival of(List<Spell> spells) {
        var sorted = spells.stream().sorted(Comparator.comparingDouble(Spell::time)).toList();
        var steps = new ArrayList<Step>();
        double share = 1, sum = 0;
        int total = 0;
        for (int i = 0; i < sorted.size(); ) {
            double time = sorted.get(i).time();
            int atRisk = sorted.size() - i, events = 0;
            for (; i < sorted.size() && sorted.get(i).time() == time; i++) if (sorted.get(i).over()) events++;
            if (events == 0) continue;
            share *= 1 - (double) events / atRisk;
            // When all the rest ended at once nobody is left to err about.
            if (atRisk > events) sum += (double) events / atRisk / (atRisk - events);
            steps.add(new Step(time, atRisk, events, share, share * Math.sqrt(sum)));
            total += events;
        }
        return new Survival(steps, sorted.size(), total);
    }

    /** The share to whom it has not happened by the time. */
    public double share(double time) {
        return steps.stream().filter(step -> step.time() <= time).reduce((earlier, later) -> later).map(Step::share).orElse(1.0);
    }

    /** The first time by which it happened to half of them; {@code null} while it has not to so many. */
    public Double median() {
        return steps.stream().filter(step -> step.share() <= .5).findFirst().map(Step::time).orElse(null);
    }
}
