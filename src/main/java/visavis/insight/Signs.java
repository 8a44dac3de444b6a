package visavis.insight;

import visavis.model.Care;
import visavis.model.Suggested;
import visavis.model.Tie;
import visavis.model.TieSettings;
import visavis.model.TieSigns;

/** Strength and rhythm read together with the user's word and wishes: what a table and a reminder show of a tie. */
public final class Signs {
    private final TieSettings settings;

    public Signs(TieSettings settings) {
        this.settings = settings;
    }

    /** @param was what was said of the tie before, which decides while the evidence lies between coming and going */
    public TieSigns of(Tie tie, Care care, TieStrength strength, Rhythm rhythm, Suggested was) {
        var expected = Expected.of(rhythm, settings.cadence(care, tie));
        var risk = Fading.of(rhythm);
        boolean fading = (settings.familyFades() || !settings.isFamily(care)) && Fading.isFading(tie, strength, rhythm, expected.due(), was.fading());
        return new TieSigns(strength.score(), strength.suggested(was.suggestion()), strength.contactDays(), expected.due(), expected.inDays(), rhythm.lapsed(), fading,
                risk == null ? null : risk.band(), strength.given(), strength.received());
    }
}
