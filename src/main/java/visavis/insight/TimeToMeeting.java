package visavis.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import visavis.insight.Survival.Spell;
import visavis.model.Stage;

/**
 * How long it takes from the first contact to the first meeting in person, by where people met. Who was met at once took no time;
 * who has not been met yet counts for as long as it has been.
 *
 * @param groups the largest first; of people of whom no first day is known none
 */
public record TimeToMeeting(List<Group> groups) {
    /** The length of a month on the scale, in days. */
    public static final double MONTH = 365.25 / 12;

    /**
     * @param origin   where they were met, empty when nobody says, {@code null} for people of several origins
     * @param contacts ids, in the order of {@code spells}, which are in months
     */
    public record Group(String origin, List<Long> contacts, List<Spell> spells, Survival survival) {
        public Group {
            contacts = List.copyOf(contacts);
            spells = List.copyOf(spells);
        }

        /** Ids of those who have been met, or of those who have not. */
        public List<Long> who(boolean met) {
            var who = new ArrayList<Long>();
            for (int i = 0; i < spells.size(); i++) if (spells.get(i).over() == met) who.add(contacts.get(i));
            return List.copyOf(who);
        }
    }

    public TimeToMeeting {
        groups = List.copyOf(groups);
    }

    public static TimeToMeeting of(Portfolio portfolio) {
        Map<String, List<Course>> byOrigin = new LinkedHashMap<>();
        for (var course : portfolio.courses()) {
            if (course.firstContact() != Course.NEVER) byOrigin.computeIfAbsent(course.person().origin(), none -> new ArrayList<>()).add(course);
        }
        return new TimeToMeeting(byOrigin.entrySet().stream().map(each -> group(each.getKey(), each.getValue(), (int) portfolio.asOf().toEpochDay()))
                .sorted(Comparator.comparingInt((Group group) -> group.contacts().size()).reversed().thenComparing(Group::origin)).toList());
    }

    /** So many of the largest groups, none of them with fewer than so many people, and all others together as the last, if there are any. */
    public List<Group> largest(int most, int least) {
        var alone = groups.stream().filter(group -> group.contacts().size() >= least).limit(most).toList();
        var rest = groups.stream().filter(group -> !alone.contains(group)).toList();
        if (rest.isEmpty()) return alone;
        var all = new ArrayList<>(alone);
        all.add(rest.size() == 1 ? rest.getFirst() : together(rest));
        return all;
    }

    public Group everybody() {
        return together(groups);
    }

    private static Group together(List<Group> groups) {
        var contacts = new ArrayList<Long>();
        var spells = new ArrayList<Spell>();
        for (var group : groups) {
            contacts.addAll(group.contacts());
            spells.addAll(group.spells());
        }
        return new Group(null, contacts, spells, groups.stream().map(Group::survival).reduce(Survival::with).orElseGet(() -> Survival.of(List.of())));
    }

    /** Which of the two largest groups is the quicker one. */
    public record Comparison(Group quicker, Group slower, LogRank test) {
        public int people() {
            return quicker.contacts().size() + slower.contacts().size();
        }
    }

    /** Leaves out people of no known origin, and groups of which most began in person: they say nothing of how long it takes. Empty when nobody was met. */
    public Optional<Comparison> comparison() {
        var two = groups.stream().filter(group -> !group.origin().isEmpty() && group.survival().share(0) > .5).limit(2).toList();
        if (two.size() < 2) return Optional.empty();
        var test = LogRank.of(two.getFirst().survival(), two.getLast().survival());
        if (test.square() == 0) return Optional.empty();
        return Optional.of(test.firstIsQuicker() ? new Comparison(two.getFirst(), two.getLast(), test) : new Comparison(two.getLast(), two.getFirst(), test));
    }

    private static Group group(String origin, List<Course> courses, int today) {
        var spells = courses.stream().map(course -> spell(course, today)).toList();
        return new Group(origin, courses.stream().map(Course::id).toList(), spells, Survival.of(spells));
    }

    private static Spell spell(Course course, int today) {
        int met = course.reached(Stage.MET);
        return new Spell(((met == Course.NEVER ? today : met) - course.firstContact()) / MONTH, met != Course.NEVER);
    }
}
