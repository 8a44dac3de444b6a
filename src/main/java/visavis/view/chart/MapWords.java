package visavis.view.chart;

import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import visavis.insight.Corner;
import visavis.insight.Course;
import visavis.insight.Habit;
import visavis.model.Channel;
import visavis.model.Tie;
import visavis.text.Messages;

/** What the map says: its numbers as habits one can imagine. */
record MapWords(Messages messages, double halfLife) {
    /** Less than this share of the rarest habit is hardly anything. */
    private static final double HARDLY = .5;
    private static final int NAMED = 3;

    String get(String key, Object... args) {
        return messages.get(key, args);
    }

    /** "A message a week" and "an hour together a month": the words at the scales. */
    String tick(Habit habit, Channel channel) {
        return messages.get((channel == Channel.MESSAGE ? "chart.map.message." : "chart.map.hour.") + habit.code());
    }

    String corner(Corner corner, int people) {
        return messages.get("chart.map.corner", messages.name(corner), people);
    }

    String cornerDoor(Corner corner, int people) {
        return messages.get("chart.map.corner-door." + corner.code(), people);
    }

    /** All who are such a tie. */
    String tie(Tie tie, int people) {
        return messages.get(tie == Tie.STRONG ? "chart.map.all.strong" : "chart.map.all.weak", people);
    }

    String within(int people) {
        return messages.get("chart.map.within", people);
    }

    String door(Crowd crowd) {
        return crowd.isSingle() ? one(crowd.first()) : several(crowd);
    }

    private String one(Course course) {
        return messages.get("chart.map.one", course.person().name(), course.person().tie().ordinal(), amount(course.online(), Channel.MESSAGE), amount(course.offline(), Channel.IN_PERSON));
    }

    private String several(Crowd crowd) {
        var names = crowd.people().stream().limit(NAMED).map(course -> course.person().name()).collect(Collectors.joining(", "));
        return messages.get("chart.map.several", crowd.people().size(), names, crowd.people().size() - NAMED, crowd.strong());
    }

    /** The nearest habit, by how many times more or less it is. */
    private String amount(double value, Channel channel) {
        if (value < HARDLY * Habit.YEARLY.worth(channel, halfLife)) return messages.get("chart.map.hardly");
        return tick(Stream.of(Habit.values()).min(Comparator.comparingDouble(habit -> Math.abs(Math.log(habit.worth(channel, halfLife) / value)))).orElseThrow(), channel);
    }
}
