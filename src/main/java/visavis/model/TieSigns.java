package visavis.model;

/**
 * What the evidence says of a tie on one day, in as few values as a table of a hundred thousand needs.
 *
 * @param strength    0 to 100
 * @param contactDays days with anything but likes and tags
 * @param due         whether it is time to be in touch
 * @param dueIn       days until it is, below 0 when it was before; {@code null} where nobody waits
 * @param lapsed      whether the tie has probably lapsed
 * @param fading      whether a strong tie is slipping away
 * @param band        how likely it is to; {@code null} while there is no day of contact
 * @param given       what went out, as a count in which an interaction halves with each half-life
 * @param received    what came in, likewise
 */
public record TieSigns(double strength, Suggestion suggested, int contactDays, Due due, Integer dueIn, boolean lapsed, boolean fading, Band band, double given, double received) {
    /** Of somebody with whom nothing happened yet. */
    public static final TieSigns NONE = new TieSigns(0, Suggestion.NOT_ENOUGH_EVIDENCE, 0, Due.NO, null, false, false, null, 0, 0);

    /** Of somebody whose interactions are not read yet. */
    public static final TieSigns PENDING = new TieSigns(Double.NaN, Suggestion.NOT_ENOUGH_EVIDENCE, 0, Due.NO, null, false, false, null, 0, 0);

    public boolean isPending() {
        return Double.isNaN(strength);
    }

    public Balance balance() {
        return Balance.of(given, received);
    }
}
