package visavis.view.contact;

import java.util.List;
import java.util.Map;

import javafx.scene.image.Image;
import visavis.action.ReadPeople.Person;
import visavis.model.Contact;
import visavis.model.Interaction;
import visavis.model.Overview;
import visavis.model.Tie;
import visavis.view.chart.JourneyPicture;

/**
 * All that the card shows of one person, read in one go.
 *
 * @param picture what the journey chart draws
 * @param others the names of everybody else who took part in an interaction
 * @param photo  {@code null} for none
 * @param mergedFrom the names of those who were merged into them, the last first
 */
record Known(Person person, JourneyPicture picture, Map<Long, String> others, Image photo, List<String> mergedFrom) {
    Contact contact() {
        return person.contact();
    }

    /** Newest first. */
    List<Interaction> interactions() {
        return person.interactions();
    }

    /** The same person once the question about the tie is answered. */
    Known answered() {
        return new Known(new Person(person.overview(), person.interactions(), person.journey(), person.tie(), false), picture, others, photo, mergedFrom);
    }

    /** The same person with the contact as the user just left it; what interactions come to does not follow from it. */
    Known with(Contact contact) {
        var seen = person.overview();
        var overview = new Overview(contact, seen.stage(), seen.lived(), seen.firstContact(), seen.lastContact(), seen.interactions());
        return new Known(new Person(overview, person.interactions(), person.journey(), person.tie(), person.asked() && contact.tie() == Tie.WEAK), picture, others, photo, mergedFrom);
    }
}
