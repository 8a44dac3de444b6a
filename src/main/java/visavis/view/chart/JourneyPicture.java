package visavis.view.chart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import visavis.insight.Evidence;
import visavis.insight.Journey;
import visavis.insight.Silence;
import visavis.model.Contact;
import visavis.model.Interaction;
import visavis.text.JourneySentence;
import visavis.text.Messages;

/** What a journey chart tells: whose it is, what happened until {@code asOf} in order of day, and what that comes to. */
public record JourneyPicture(String name, String sentence, Journey journey, List<Interaction> interactions, List<Silence> silences, LocalDate asOf) {
    public JourneyPicture {
        interactions = List.copyOf(interactions);
        silences = List.copyOf(silences);
    }

    /** @param interactions in any order; those after {@code asOf} do not exist */
    public static JourneyPicture of(Contact contact, List<Interaction> interactions, LocalDate asOf, Messages messages) {
        var past = interactions.stream().filter(each -> !each.date().isAfter(asOf)).sorted(Comparator.comparing(Interaction::date)).toList();
        var journey = Journey.of(contact, past, asOf);
        var silences = Evidence.of(past, asOf, Evidence.HALF_LIFE).rhythm().silences();
        return new JourneyPicture(contact.display(), JourneySentence.of(messages, contact, journey), journey, past, silences, asOf);
    }

    /** Whether there is nothing to draw but the empty lanes. */
    public boolean isEmpty() {
        return interactions.isEmpty();
    }
}
