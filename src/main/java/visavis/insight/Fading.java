package visavis.insight;

import visavis.model.Band;
import visavis.model.Due;
import visavis.model.Tie;

/**
 * Whether a tie is slipping away, for ranking whom to turn to first.
 *
 * @param risk 0 to 1; never shown as per cent, because how far it can be trusted differs between groups of people
 * @param band what is shown instead
 */
public record Fading(double risk, Band band) {
    /** The risk, or {@code null} while there is no day of contact. The three constants were fitted to public call and text logs. */
    public static Fading of(Rhythm rhythm) {
        if (rhythm.contactDays() == 0) return null;
        var risk = 1 / (1 + Math.exp(-(.70 * Math.log(1 + rhythm.gap()) - .65 * Math.log(rhythm.contactDays()) - 1.6)));
        return new Fading(risk, risk < .3 ? Band.LOW : risk < .6 ? Band.MEDIUM : Band.HIGH);
    }

    /**
     * Whether a strong tie fades: contact is due, or its strength fell below {@link TieStrength#FAINT} and has not come
     * back since, by reaching {@link TieStrength#STRONG} or by two days of contact within one median gap.
     *
     * @param due whether contact is due, by rhythm or by what the user set
     * @param was whether it was fading before
     */
    public static boolean isFading(Tie tie, TieStrength strength, Rhythm rhythm, Due due, boolean was) {
        if (tie != Tie.STRONG) return false;
        var back = strength.score() >= TieStrength.STRONG || rhythm.nearDays();
        return due != Due.NO || !back && (was || strength.score() < TieStrength.FAINT);
    }
}
