package visavis.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import visavis.model.Coded;

/**
 * The flow taken apart by where people were met, how strong the tie is or which circle they are in.
 *
 * @param everybody the flow of all of them
 * @param parts     the largest first; when there are too many to be looked at side by side, the smaller ones together as the last
 */
public record FlowSplit(By by, Flow everybody, List<Part> parts) {
    public enum By implements Coded { ORIGIN, TIE, CIRCLE }

    /** @param group the origin, the tie's code or the circle; empty for those of whom none is known, {@code null} for all others together */
    public record Part(String group, Flow flow) {
        public boolean isOthers() {
            return group == null;
        }
    }

    static final int MOST = 6;

    public FlowSplit {
        parts = List.copyOf(parts);
    }

    /** Who is in several circles counts in each of them, and once among the others. */
    public static FlowSplit of(By by, List<Course> courses, LocalDate from, LocalDate to) {
        var everybody = new Streams(from, to);
        Map<String, Streams> groups = new HashMap<>();
        for (var course : courses) {
            var move = everybody.move(course);
            everybody.add(course.id(), move);
            for (var group : groups(by, course)) groups.computeIfAbsent(group, none -> new Streams(from, to)).add(course.id(), move);
        }
        var largestFirst = groups.entrySet().stream().sorted(Comparator.comparingInt((Map.Entry<String, Streams> each) -> each.getValue().size()).reversed().thenComparing(Map.Entry::getKey)).toList();
        int alone = largestFirst.size() <= MOST ? largestFirst.size() : MOST - 1;
        var parts = new ArrayList<Part>();
        for (var each : largestFirst.subList(0, alone)) parts.add(new Part(each.getKey(), each.getValue().flow()));
        var others = new Streams(from, to);
        others.addOnce(largestFirst.subList(alone, largestFirst.size()).stream().map(Map.Entry::getValue).toList());
        if (others.size() > 0) parts.add(new Part(null, others.flow()));
        return new FlowSplit(by, everybody.flow(), parts);
    }

    private static Collection<String> groups(By by, Course course) {
        return switch (by) {
            case ORIGIN -> List.of(course.person().origin());
            case TIE -> List.of(course.person().tie().code());
            case CIRCLE -> course.person().care().circles().isEmpty() ? List.of("") : course.person().care().circles();
        };
    }
}
