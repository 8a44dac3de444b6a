package visavis.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import visavis.insight.Milestone.Kind;
import visavis.model.Contact;
import visavis.model.Direction;
import visavis.model.Interaction;
import visavis.model.Lane;
import visavis.model.Stage;
import visavis.model.StageDays;

/**
 * One relationship over time, from listed towards face to face.
 *
 * @param reached      the stages in the order they were reached, {@link Stage#LISTED} on the first known day; empty when no day is known
 * @param stage        the furthest of them
 * @param lived        the richest lane of the last 180 days; {@code null} for none
 * @param milestones   first times in order of day
 * @param months       the months in which something happened, oldest first
 * @param firstContact the earlier of the day met and the first interaction; {@code null} when neither is known
 * @param lastContact  the last day with anything but likes and tags; {@code null} for none
 * @param writers      who has written: only I, only they, or both; {@code null} for nobody
 * @param meetings     days on which they met in person
 * @param count        all interactions
 */
public record Journey(List<Reached> reached, Stage stage, Lane lived, List<Milestone> milestones, List<Month> months,
                      LocalDate firstContact, LocalDate lastContact, Direction writers, int meetings, int count) {

    /** The journey as it stood at the end of the day {@code asOf}; what came later does not exist. The interactions may come in any order. */
    public static Journey of(Contact contact, List<Interaction> interactions, LocalDate asOf) {
        var progress = new Progress(asOf);
        var months = new Months();
        for (var each : inOrder(interactions, asOf)) {
            progress.add((int) each.date().toEpochDay(), each.channel(), each.direction());
            months.add(each);
        }
        var first = progress.firstContact(contact.origin());
        return new Journey(reached(progress, first), progress.stage(), progress.lived(), milestones(progress, first), months.all(),
                first, progress.lastContact(), progress.writers(), progress.meetings(), progress.count());
    }

    /** Those that exist on the day, oldest first; the order within a day never matters. */
    static List<Interaction> inOrder(List<Interaction> interactions, LocalDate asOf) {
        return interactions.stream().filter(each -> !each.date().isAfter(asOf)).sorted(Comparator.comparing(Interaction::date)).toList();
    }

    /** The day of a milestone, if it was passed. */
    public Optional<LocalDate> day(Kind kind) {
        return milestones.stream().filter(each -> each.kind() == kind).map(Milestone::date).findFirst();
    }

    private static List<Reached> reached(Progress progress, LocalDate first) {
        var days = progress.reached(first == null ? StageDays.NEVER : (int) first.toEpochDay());
        return IntStream.range(0, days.size()).mapToObj(step -> new Reached(LocalDate.ofEpochDay(days.day(step)), days.stage(step))).toList();
    }

    private static List<Milestone> milestones(Progress progress, LocalDate first) {
        var all = new ArrayList<Milestone>();
        for (var kind : Kind.values()) {
            var day = switch (kind) {
                case FIRST_CONTACT -> first;
                case FIRST_REPLY -> progress.since(Stage.TALKING);
                case FIRST_VOICE -> progress.since(Stage.VOICE);
                case FIRST_MEETING -> progress.since(Stage.MET);
                case FACE_TO_FACE -> progress.since(Stage.FACE_TO_FACE);
            };
            if (day != null) all.add(new Milestone(kind, day));
        }
        all.sort(Comparator.comparing(Milestone::date));
        return List.copyOf(all);
    }
}
