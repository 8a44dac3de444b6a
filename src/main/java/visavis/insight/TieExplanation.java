package visavis.insight;

import java.time.LocalDate;
import java.util.List;

import visavis.model.Cadence;
import visavis.model.Contact;
import visavis.model.Interaction;
import visavis.model.Suggested;
import visavis.model.TieSettings;
import visavis.model.TieSigns;

/**
 * Everything that speaks for or against one tie, for whoever asks why.
 *
 * @param cadence  how often the user wants to be in touch
 * @param expected when the next contact is due by that
 * @param prospect what would change the strength
 * @param settings how it was read
 */
public record TieExplanation(TieSigns signs, TieStrength strength, Rhythm rhythm, Cadence cadence, Expected expected, Prospect prospect, TieSettings settings) {
    /** @param before what was suggested of the tie before the day */
    public static TieExplanation of(Contact contact, List<Interaction> interactions, LocalDate asOf, TieSettings settings, Suggested before) {
        var evidence = Evidence.of(interactions, asOf, settings.halfLife());
        var strength = evidence.strength();
        var rhythm = evidence.rhythm();
        var cadence = settings.cadence(contact.care(), contact.tie());
        return new TieExplanation(new Signs(settings).of(contact.tie(), contact.care(), strength, rhythm, before), strength, rhythm, cadence,
                Expected.of(rhythm, cadence), Prospect.of(interactions, asOf, settings.halfLife()), settings);
    }
}
