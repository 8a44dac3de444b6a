package visavis.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import visavis.model.Care;
import visavis.model.Interaction;
import visavis.model.PersonRow;
import visavis.model.Stage;
import visavis.model.StageDays;
import visavis.model.Status;
import visavis.model.Tie;
import visavis.model.TieSigns;

/** A few relationships told in short, read as the charts of everybody read them. */
public final class Courses {
    private final LocalDate asOf;
    private final CourseReader reader;
    private final List<Course> courses = new ArrayList<>();

    public Courses(String asOf) {
        this.asOf = LocalDate.parse(asOf);
        reader = new CourseReader(this.asOf, Evidence.HALF_LIFE);
    }

    /** The next one, whose id is their number from 1. @param met the day they met as told, {@code null} when unknown */
    public Courses add(Tie tie, String origin, String met, Story story) {
        return add("Person " + (courses.size() + 1), tie, origin, met, story);
    }

    /** The same for somebody of this name, who belongs to these circles. */
    public Courses add(String name, Tie tie, String origin, String met, Story story, String... circles) {
        for (var each : story.interactions().stream().sorted(java.util.Comparator.comparing(Interaction::date)).toList()) {
            reader.add((int) each.date().toEpochDay(), each.channel(), each.direction(), each.minutes());
        }
        long id = courses.size() + 1;
        var person = new PersonRow(id, "uid-" + id, name, "", "", tie, false, Status.ACTIVE, origin, List.of(), new Care(Set.of(circles), false, null), Stage.LISTED, null, null, 0, TieSigns.NONE, StageDays.NONE);
        courses.add(reader.finish(person, met == null ? null : LocalDate.parse(met)));
        return this;
    }

    public Portfolio portfolio() {
        return new Portfolio(asOf, Evidence.HALF_LIFE, courses, reader.days());
    }
}
