package visavis.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import visavis.model.Lane;
import visavis.model.Tie;

/**
 * Where the time went in a period, both ends included: by person, by circle and by tie, the most time first. Time with several
 * people counts for each of them, and somebody in two circles counts in both.
 *
 * @param people  one share each
 * @param circles and in the last place, as "", those in none
 * @param ties    those of the two that took any time
 */
public record TimeSpent(LocalDate from, LocalDate to, List<Share> people, List<Share> circles, Map<Tie, Share> ties) {
    /** @param minutes by voice and in person apart; {@code people} are the ids of those who had any of them */
    public record Share(String name, List<Long> people, int voice, int inPerson) {
        public Share {
            people = List.copyOf(people);
        }

        public int minutes() {
            return voice + inPerson;
        }

        /** All of them together, of whom each is of somebody else. */
        public static Share of(String name, List<Share> people) {
            return sum(name, new ArrayList<>(people.size()), people);
        }

        /** All of them together; who is in several counts once. */
        public static Share sum(String name, List<Share> shares) {
            return sum(name, new LinkedHashSet<>(), shares);
        }

        private static Share sum(String name, Collection<Long> people, List<Share> shares) {
            int voice = 0, inPerson = 0;
            for (var share : shares) {
                people.addAll(share.people);
                voice += share.voice;
                inPerson += share.inPerson;
            }
            return new Share(name, List.copyOf(people), voice, inPerson);
        }
    }

    private static final Comparator<Share> MOST_FIRST = Comparator.comparingInt(Share::minutes).reversed().thenComparing(Share::name);
    private static final Comparator<Share> NONE_LAST = Comparator.comparing((Share share) -> share.name().isEmpty()).thenComparing(MOST_FIRST);

    public TimeSpent {
        people = List.copyOf(people);
        circles = List.copyOf(circles);
    }

    /** The lanes of which the length of what happens is known. */
    public static final List<Lane> LANES = List.of(Lane.IN_PERSON, Lane.VOICE);

    public static TimeSpent of(List<Course> courses, LocalDate from, LocalDate to) {
        return of(courses, from, to, LANES);
    }

    /** Only the time of these lanes. */
    public static TimeSpent of(List<Course> courses, LocalDate from, LocalDate to, Collection<Lane> lanes) {
        int first = (int) from.toEpochDay(), last = (int) to.toEpochDay();
        var people = new ArrayList<Share>();
        Map<String, List<Share>> circles = new TreeMap<>();
        Map<Tie, List<Share>> ties = new EnumMap<>(Tie.class);
        for (var course : courses) {
            var person = course.person();
            int voice = lanes.contains(Lane.VOICE) ? course.minutes(Lane.VOICE, first, last) : 0, inPerson = lanes.contains(Lane.IN_PERSON) ? course.minutes(Lane.IN_PERSON, first, last) : 0;
            if (voice + inPerson == 0) continue;
            var share = new Share(person.name(), List.of(course.id()), voice, inPerson);
            people.add(share);
            for (var circle : person.care().circles().isEmpty() ? List.of("") : person.care().circles()) circles.computeIfAbsent(circle, none -> new ArrayList<>()).add(share);
            ties.computeIfAbsent(person.tie(), none -> new ArrayList<>()).add(share);
        }
        var byTie = new EnumMap<Tie, Share>(Tie.class);
        ties.forEach((tie, shares) -> byTie.put(tie, Share.of("", shares)));
        return new TimeSpent(from, to, mostFirst(people), circles.entrySet().stream().map(each -> Share.of(each.getKey(), each.getValue())).sorted(NONE_LAST).toList(), byTie);
    }

    /** As many have the same time, only those are sorted by name. */
    private static List<Share> mostFirst(List<Share> people) {
        Map<Integer, List<Share>> byMinutes = new HashMap<>();
        for (var share : people) byMinutes.computeIfAbsent(share.minutes(), none -> new ArrayList<>(1)).add(share);
        var sorted = new ArrayList<Share>(people.size());
        byMinutes.keySet().stream().sorted(Comparator.reverseOrder()).map(byMinutes::get).forEach(same -> {
            same.sort(Comparator.comparing(Share::name));
            sorted.addAll(same);
        });
        return sorted;
    }

    /** All the time of the lane, in person or by voice, and those who took any of it. */
    public Share all(Lane lane) {
        var inPerson = lane == Lane.IN_PERSON;
        var who = people.stream().filter(share -> (inPerson ? share.inPerson() : share.voice()) > 0).toList();
        var sum = Share.of("", who);
        return inPerson ? new Share("", sum.people(), 0, sum.inPerson()) : new Share("", sum.people(), sum.voice(), 0);
    }

    public boolean isEmpty() {
        return people.isEmpty();
    }
}
