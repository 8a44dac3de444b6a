package visavis.insight;

import visavis.model.Channel;
import visavis.model.Coded;

/**
 * How often something is done, by which scales tell in words what the tie model counts: a message a week and an hour together
 * a month can be imagined, 7.4 and 4.3 cannot.
 */
public enum Habit implements Coded {
    YEARLY(365.25), QUARTERLY(365.25 / 4), MONTHLY(365.25 / 12), WEEKLY(7), DAILY(1);

    private final double days;

    Habit(double days) {
        this.days = days;
    }

    /** What it comes to when it has long been so, on the average day: its weight every so many days, halving with each half-life. */
    public double worth(Channel channel, double halfLife) {
        return Evidence.weight(channel) * halfLife / Math.log(2) / days;
    }
}
