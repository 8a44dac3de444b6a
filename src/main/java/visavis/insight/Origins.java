package visavis.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import visavis.model.Stage;

/**
 * How far relationships come, by where they began.
 *
 * @param rows the place with the most people first
 * @param rest all other places together, the largest ones are in {@code rows}; {@code null} when there are none
 */
public record Origins(List<Row> rows, Row rest) {
    /**
     * @param origin where they were met, empty when nobody says
     * @param steps  for each stage from talking on, who came so far and how long it took
     */
    public record Row(String origin, List<Long> people, List<Step> steps) {
        public Row {
            people = List.copyOf(people);
        }
    }

    /** @param people who came so far; {@code days} how long it took each, from the first contact */
    public record Step(Stage stage, List<Long> people, Times days) {
        public Step {
            people = List.copyOf(people);
        }

        /** {@code null} when nobody came so far. */
        public Double medianDays() {
            if (days.size() == 0) return null;
            return (days.get((days.size() - 1) / 2) + days.get(days.size() / 2)) / 2;
        }

        private Step with(Step other) {
            var both = new ArrayList<>(people);
            both.addAll(other.people);
            return new Step(stage, both, days.with(other.days));
        }
    }

    /** The steps told, from the first answer on. */
    public static final List<Stage> STAGES = List.of(Stage.TALKING, Stage.VOICE, Stage.MET, Stage.FACE_TO_FACE);

    public Origins {
        rows = List.copyOf(rows);
    }

    public static Origins of(Portfolio portfolio) {
        Map<String, List<Course>> byOrigin = new TreeMap<>();
        for (var course : portfolio.courses()) byOrigin.computeIfAbsent(course.person().origin(), none -> new ArrayList<>()).add(course);
        return new Origins(byOrigin.entrySet().stream().map(each -> new Row(each.getKey(), ids(each.getValue()), STAGES.stream().map(stage -> step(stage, each.getValue())).toList()))
                .sorted(Comparator.comparingInt((Row row) -> row.people().size()).reversed()).toList(), null);
    }

    /** The same with no more than so many rows, and what is beyond them in the rest. */
    public Origins first(int most) {
        if (rows.size() <= most) return this;
        var beyond = new ArrayList<>(rows.subList(most, rows.size()));
        if (rest != null) beyond.add(rest);
        var steps = IntStream.range(0, STAGES.size()).mapToObj(i -> beyond.stream().map(row -> row.steps().get(i)).reduce(Step::with).orElseThrow()).toList();
        var people = new ArrayList<Long>();
        for (var row : beyond) people.addAll(row.people());
        return new Origins(rows.subList(0, most), new Row("", people, steps));
    }

    private static Step step(Stage stage, List<Course> courses) {
        var people = new ArrayList<Long>();
        var days = new double[courses.size()];
        for (var course : courses) {
            int reached = course.reached(stage);
            if (reached == Course.NEVER) continue;
            days[people.size()] = reached - course.firstContact();
            people.add(course.id());
        }
        return new Step(stage, people, Times.of(Arrays.copyOf(days, people.size())));
    }

    private static List<Long> ids(List<Course> courses) {
        return courses.stream().map(Course::id).toList();
    }
}
