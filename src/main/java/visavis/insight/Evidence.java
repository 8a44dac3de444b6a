package visavis.insight;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;

import visavis.model.Channel;
import visavis.model.Direction;
import visavis.model.Interaction;

/**
 * What one contact's interactions say about the tie, fed one at a time in order of day and without an object for each.
 * Gives the {@link TieStrength} and the {@link Rhythm} as of one day; interactions after it do not exist.
 * The numbers in brackets are the sources listed with the tie model.
 */
public final class Evidence {
    /** Days after which an interaction weighs half. The user may choose another. */
    public static final double HALF_LIFE = 60;
    /** The weight of one event by richness of the channel [25]; those of reactions, comments and e-mail rest on [5, 7]. */
    private static final double[] WEIGHT = {.1, .3, .35, .6, .6, .6, .25, 1.0, 1.2, 1.5};
    /** Minutes in person that count when nobody wrote down how long it was. */
    private static final int USUAL_MINUTES = 60;
    private static final int RECENT_DAYS = 180;

    private final int asOf;
    private final double halfLife;
    /** Where each day is noted down; {@code null} for nowhere. */
    private final Past past;
    private final double[] parts = new double[Channel.values().length];
    private final int[] today = new int[parts.length];
    private final boolean[] weeks = new boolean[RECENT_DAYS / 7 + 1];
    private int[] contactDays = new int[16];
    private int days, first, day, minutesToday, recentChannels;
    private double out, in;
    private boolean answered, begun;

    /** @param halfLife in days, above 0; usually {@link #HALF_LIFE} */
    public Evidence(LocalDate asOf, double halfLife) {
        this(asOf, halfLife, null);
    }

    Evidence(LocalDate asOf, double halfLife, Past past) {
        if (!(halfLife > 0)) throw new IllegalArgumentException("a half-life is above 0 days, not " + halfLife);
        this.asOf = (int) asOf.toEpochDay();
        this.halfLife = halfLife;
        this.past = past;
    }

    /** What one event of the channel weighs on the day it happens, before anything else is said of it. */
    public static double weight(Channel channel) {
        return WEIGHT[channel.ordinal()];
    }

    /** The evidence of interactions in any order. */
    public static Evidence of(Iterable<Interaction> interactions, LocalDate asOf, double halfLife) {
        var evidence = new Evidence(asOf, halfLife);
        var sorted = new java.util.ArrayList<Interaction>();
        interactions.forEach(sorted::add);
        for (var each : Journey.inOrder(sorted, asOf)) {
            evidence.add((int) each.date().toEpochDay(), each.channel(), each.direction(), minutes(each.minutes()));
        }
        return evidence;
    }

    /** Minutes as {@link #add} takes them, from minutes that are {@code null} when unknown. */
    public static int minutes(Integer known) {
        return known == null ? -1 : known;
    }

    /** Forgets everything, ready for the next contact. */
    public void clear() {
        Arrays.fill(parts, 0);
        Arrays.fill(today, 0);
        Arrays.fill(weeks, false);
        days = minutesToday = recentChannels = 0;
        out = in = 0;
        answered = begun = false;
    }

    /**
     * Takes in one interaction.
     * @param itsDay  its local date as epoch day
     * @param minutes how long it was, below 0 when unknown
     * @throws IllegalArgumentException when the day lies before one already taken in
     */
    public void add(int itsDay, Channel channel, Direction direction, int minutes) {
        if (itsDay > asOf) return;
        if (begun && itsDay < day) throw new IllegalArgumentException("interactions come in order of day");
        if (!begun) first = itsDay;
        else if (itsDay != day) closeDay();
        begun = true;
        day = itsDay;
        today[channel.ordinal()]++;
        if (channel == Channel.IN_PERSON) minutesToday += minutes < 0 ? USUAL_MINUTES : minutes;
        if (asOf - day <= RECENT_DAYS) recent(channel);
        give(channel, direction);
        if (channel.isContact()) contactOn(day);
    }

    private void recent(Channel channel) {
        recentChannels |= 1 << (channel == Channel.MISSED_CALL ? Channel.CALL : channel).ordinal();
        weeks[(asOf - day) / 7] = true;
    }

    private void give(Channel channel, Direction direction) {
        if (direction == Direction.OUT) out += decay();
        if (direction == Direction.IN) in += decay();
        answered |= direction != Direction.OUT || channel == Channel.IN_PERSON;
    }

    private void contactOn(int itsDay) {
        if (days > 0 && contactDays[days - 1] == itsDay) return;
        if (days == contactDays.length) contactDays = Arrays.copyOf(contactDays, days * 2);
        contactDays[days++] = itsDay;
    }

    /** Days count more than bursts [18]: a day's second event weighs less than its first. */
    private void closeDay() {
        for (int channel = 0; channel < today.length; channel++) {
            if (today[channel] == 0) continue;
            var weight = WEIGHT[channel] * (1 + .5 * Math.log(today[channel]));
            // Long meetings count more, with falling returns [15].
            if (channel == Channel.IN_PERSON.ordinal()) weight *= Math.log(1 + minutesToday / 60.0) / Math.log(2);
            parts[channel] += weight * decay();
            if (past != null) past.add(day, channel, weight);
            today[channel] = 0;
        }
        minutesToday = 0;
    }

    private double decay() {
        return Math.pow(2, -(asOf - day) / halfLife);
    }

    /** What each channel adds to the strength, at its place among them. Ends the reading, as {@link #strength} does. */
    double[] parts() {
        closeDay();
        return parts;
    }

    /** The days of contact so far, as epoch days in order. */
    int[] contactDays() {
        return Arrays.copyOf(contactDays, days);
    }

    /** The strength of the tie. Ends the reading: {@link #clear} before anything else is added. */
    public TieStrength strength() {
        closeDay();
        var named = new EnumMap<Channel, Double>(Channel.class);
        for (var channel : Channel.values()) if (parts[channel.ordinal()] > 0) named.put(channel, parts[channel.ordinal()]);
        return TieStrength.of(named, reciprocity(), multiplexity(), regularity(), days, answered, out, in);
    }

    public Rhythm rhythm() {
        return Rhythm.of(contactDays(), asOf);
    }

    /** Give and take [1, 16]; one event alone says little, hence the shrinking by both/(both+2). */
    private double reciprocity() {
        var both = out + in;
        var balance = both == 0 ? 1 : 2 * Math.min(out, in) / both;
        return 1 - .2 * (1 - balance) * both / (both + 2);
    }

    /** Close ties use more channels [8]. */
    private double multiplexity() {
        return 1 + TieStrength.EACH_CHANNEL * Math.max(0, Integer.bitCount(recentChannels) - 1);
    }

    /** Spread over the weeks since the first event, at most the last 180 days [17, 18]. */
    private double regularity() {
        if (!begun) return 1;
        int lived = 0;
        for (var week : weeks) if (week) lived++;
        var span = Math.max(4, Math.min(RECENT_DAYS, asOf - first) / 7.0);
        return 1 - TieStrength.IRREGULAR * (1 - Math.min(1, lived / span));
    }
}
