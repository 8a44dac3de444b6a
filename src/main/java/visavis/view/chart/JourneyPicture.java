package visavis.view.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import visavis.insight.Evidence;
import visavis.insight.Journey;
import visavis.insight.Milestone;
import visavis.insight.Silence;
import visavis.model.Contact;
import visavis.model.Interaction;
import visavis.model.Lane;
import visavis.text.JourneySentence;
import visavis.text.Messages;

/**
 * What a journey chart tells: whose it is, what happened until {@code asOf} in order of day, and what that comes to.
 * Made off the screen thread, with whatever can be made ready there.
 *
 * @param contact id of whose journey it is
 * @param planned what is to happen within a year, in order of day; it counts for nothing else
 * @param strands the interactions of each lane, ready to be counted
 */
public record JourneyPicture(long contact, String name, String sentence, Journey journey, List<Interaction> interactions, List<Interaction> planned,
                             List<Silence> silences, LocalDate asOf, List<Strand> strands) {
    public JourneyPicture {
        interactions = List.copyOf(interactions);
        planned = List.copyOf(planned);
        silences = List.copyOf(silences);
        strands = List.copyOf(strands);
    }

    /** @param interactions in any order; those after {@code asOf} are planned, and those more than a year after it do not exist */
    public static JourneyPicture of(Contact contact, List<Interaction> interactions, LocalDate asOf, Messages messages) {
        var inOrder = interactions.stream().filter(each -> !each.date().isAfter(asOf.plusYears(1))).sorted(Comparator.comparing(Interaction::date)).toList();
        int past = (int) inOrder.stream().takeWhile(each -> !each.date().isAfter(asOf)).count();
        var happened = inOrder.subList(0, past);
        var journey = Journey.of(contact, happened, asOf);
        var silences = Evidence.of(happened, asOf, Evidence.HALF_LIFE).rhythm().silences();
        return new JourneyPicture(contact.id(), contact.display(), JourneySentence.of(messages, contact, journey), journey, happened, inOrder.subList(past, inOrder.size()), silences, asOf,
                Strand.of(happened, milestones(journey, happened)));
    }

    /** The interactions that made the milestones. */
    private static List<Interaction> milestones(Journey journey, List<Interaction> happened) {
        var made = new ArrayList<Interaction>();
        for (var milestone : journey.milestones()) {
            happened.stream().filter(each -> each.date().equals(milestone.date()) && made(milestone.kind(), each)).findFirst().ifPresent(made::add);
        }
        return made;
    }

    private static boolean made(Milestone.Kind kind, Interaction interaction) {
        return switch (kind) {
            case FIRST_CONTACT -> true;
            case FIRST_REPLY -> interaction.channel().lane() == Lane.PUBLIC || interaction.channel().lane() == Lane.PRIVATE;
            case FIRST_VOICE -> interaction.channel().lane() == Lane.VOICE;
            case FIRST_MEETING, FACE_TO_FACE -> interaction.channel().lane() == Lane.IN_PERSON;
        };
    }

    /** From the first day known to today, or to the last one planned. */
    public Days days() {
        var first = journey.firstContact() == null ? asOf : journey.firstContact();
        return new Days(first, planned.isEmpty() ? asOf : planned.getLast().date());
    }

    /** Whether there is nothing to draw but the empty lanes. */
    public boolean isEmpty() {
        return interactions.isEmpty() && planned.isEmpty();
    }
}
