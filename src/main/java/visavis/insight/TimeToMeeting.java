package visavis.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /** @param origin where they were met, empty when nobody says; spells are in months */
    public record Group(String origin, List<Long> contacts, List<Spell> spells, Survival survival) {}

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

    private static Group group(String origin, List<Course> courses, int today) {
        var spells = courses.stream().map(course -> spell(course, today)).toList();
        return new Group(origin, courses.stream().map(course -> course.person().id()).toList(), spells, Survival.of(spells));
    }

    private static Spell spell(Course course, int today) {
        int met = course.reached(Stage.MET);
        return new Spell(((met == Course.NEVER ? today : met) - course.firstContact()) / MONTH, met != Course.NEVER);
    }
}
