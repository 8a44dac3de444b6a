package visavis.insight;

import java.util.ArrayList;
import java.util.List;

/**
 * Which share has come to an event by a time, from spells of which some are not over yet: the product-limit estimate (Kaplan &amp; Meier
 * 1958) with Greenwood's standard error. Whoever is still waiting counts for as long as they waited.
 *
 * @param steps one for each time at which the event happened to somebody, earliest first
 * @param over  the spells that ended in the event, {@code open} the others
 */
public record Survival(List<Step> steps, Times over, Times open) {
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
        int events = (int) spells.stream().filter(Spell::over).count(), ended = 0, waiting = 0;
        double[] over = new double[events], open = new double[spells.size() - events];
        for (var spell : spells) {
            if (spell.over()) over[ended++] = spell.time();
            else open[waiting++] = spell.time();
        }
        return of(Times.of(over), Times.of(open));
    }

    private static Survival of(Times over, Times open) {
        var steps = new ArrayList<Step>();
        double share = 1, sum = 0;
        for (int ended = 0, events; ended < over.size(); ended += events) {
            double time = over.get(ended);
            int atRisk = over.size() - ended + open.size() - open.before(time);
            for (events = 1; ended + events < over.size() && over.get(ended + events) == time; ) events++;
            share *= 1 - (double) events / atRisk;
            // When all the rest ended at once nobody is left to err about.
            if (atRisk > events) sum += (double) events / atRisk / (atRisk - events);
            steps.add(new Step(time, atRisk, events, share, share * Math.sqrt(sum)));
        }
        return new Survival(steps, over, open);
    }

    /** That of both together. */
    Survival with(Survival other) {
        return of(over.with(other.over), open.with(other.open));
    }

    /** How many spells there are. */
    public int people() {
        return over.size() + open.size();
    }

    /** How many of them ended in the event. */
    public int events() {
        return over.size();
    }

    /** How many were still waiting just before the time. */
    public int atRisk(double time) {
        return people() - over.before(time) - open.before(time);
    }

    /** The longest spell, over or not. */
    public double longest() {
        return Math.max(over.longest(), open.longest());
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
