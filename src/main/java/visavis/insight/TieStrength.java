package visavis.insight;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

import visavis.model.Channel;
import visavis.model.Lane;
import visavis.model.Suggestion;

/**
 * How strong a tie looks, with every part it is made of. It never replaces the user's own word.
 *
 * @param score        0 to 100; 50 is about an hour together a month
 * @param base         the sum of the parts, with reactions counting at most 1.5
 * @param reciprocity  factor 0.8 to 1: give and take
 * @param multiplexity factor from 1: how many channels in the last 180 days
 * @param regularity   factor 0.7 to 1: how many weeks of the last 180 days
 * @param parts        what each channel used adds, before the cap on reactions
 * @param contactDays  days with anything but likes and tags
 * @param answered     whether anything came from them or happened together
 * @param given        what went out, as a count in which an interaction halves with each half-life
 * @param received     what came in, likewise
 */
public record TieStrength(double score, double base, double reciprocity, double multiplexity, double regularity,
                          Map<Channel, Double> parts, int contactDays, boolean answered, double given, double received) {
    /** From this score on a tie is suggested to be strong: right 83 % of the time in call and text logs. */
    public static final double STRONG = 50;
    /** Below this score a suggestion is withdrawn; the distance to {@link #STRONG} keeps it from flipping. */
    public static final double FAINT = 35;
    /** Days of contact below which nothing is said. */
    public static final int ENOUGH_DAYS = 3;
    /** What each further channel adds to {@link #multiplexity}, and weeks without anything take from {@link #regularity} at most. */
    static final double EACH_CHANNEL = .15, IRREGULAR = .3;
    /** A like alone never makes a tie [7]. */
    public static final double REACTIONS_AT_MOST = 1.5;

    public TieStrength {
        parts = Collections.unmodifiableMap(new EnumMap<>(parts.isEmpty() ? new EnumMap<Channel, Double>(Channel.class) : parts));
    }

    /** How many channels were used in the last 180 days, a missed call as a call; 1 also where none was. */
    public int channels() {
        return 1 + (int) Math.round((multiplexity - 1) / EACH_CHANNEL);
    }

    /** The share, 0 to 1, of weeks with anything in them, of those since the first event and of the last 180 days at most. */
    public double liveWeeks() {
        return 1 - (1 - regularity) / IRREGULAR;
    }

    /** Whether there are more reactions than count. */
    public boolean isReactionsCut() {
        double reactions = 0;
        for (var part : parts.entrySet()) if (part.getKey().lane() == Lane.REACTIONS) reactions += part.getValue();
        return reactions > REACTIONS_AT_MOST;
    }

    static TieStrength of(Map<Channel, Double> parts, double reciprocity, double multiplexity, double regularity, int contactDays, boolean answered, double given, double received) {
        double reactions = 0, base = 0;
        for (var part : parts.entrySet()) {
            if (part.getKey().lane() == Lane.REACTIONS) reactions += part.getValue();
            else base += part.getValue();
        }
        base += Math.min(REACTIONS_AT_MOST, reactions);
        var score = 100 * (1 - Math.exp(-base * reciprocity * multiplexity * regularity / 5));
        return new TieStrength(score, base, reciprocity, multiplexity, regularity, parts, contactDays, answered, given, received);
    }

    /** @param was what was suggested before, so that it does not flip from day to day */
    public Suggestion suggested(Suggestion was) {
        if (contactDays < ENOUGH_DAYS) return Suggestion.NOT_ENOUGH_EVIDENCE;
        var enough = was == Suggestion.STRONG ? score >= FAINT : score >= STRONG && answered;
        return enough ? Suggestion.STRONG : Suggestion.NONE;
    }
}
