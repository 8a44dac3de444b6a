package visavis.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import visavis.model.Stage;

/**
 * How far relationships come, by where they began.
 *
 * @param rows the place with the most people first
 */
public record Origins(List<Row> rows) {
    /**
     * @param origin where they were met, empty when nobody says
     * @param steps  for each stage from talking on, who came so far and how long it took
     */
    public record Row(String origin, List<Long> people, List<Step> steps) {}

    /** @param medianDays from the first contact, among those who came so far; {@code null} for nobody */
    public record Step(Stage stage, List<Long> people, Double medianDays) {}

    private static final List<Stage> ASKED = List.of(Stage.TALKING, Stage.VOICE, Stage.MET, Stage.FACE_TO_FACE);

    public Origins {
        rows = List.copyOf(rows);
    }

    public static Origins of(Portfolio portfolio) {
        Map<String, List<Course>> byOrigin = new TreeMap<>();
        for (var course : portfolio.courses()) byOrigin.computeIfAbsent(course.person().origin(), none -> new ArrayList<>()).add(course);
        return new Origins(byOrigin.entrySet().stream().map(each -> new Row(each.getKey(), ids(each.getValue()), ASKED.stream().map(stage -> step(stage, each.getValue())).toList()))
                .sorted(Comparator.comparingInt((Row row) -> row.people().size()).reversed()).toList());
    }

    private static Step step(Stage stage, List<Course> courses) {
        var came = courses.stream().filter(course -> course.reached(stage) != Course.NEVER).toList();
        var days = came.stream().mapToDouble(course -> course.reached(stage) - course.firstContact()).sorted().toArray();
        return new Step(stage, ids(came), days.length == 0 ? null : (days[(days.length - 1) / 2] + days[days.length / 2]) / 2);
    }

    private static List<Long> ids(List<Course> courses) {
        return courses.stream().map(course -> course.person().id()).toList();
    }
}
