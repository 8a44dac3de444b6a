package visavis.insight;

import java.time.LocalDate;
import java.util.List;

/**
 * The relationships of everybody, as of a day, for the charts of all of them.
 *
 * @param courses of active contacts, by id
 */
public record Portfolio(LocalDate asOf, List<Course> courses, LaneDays days) {
    public Portfolio {
        courses = List.copyOf(courses);
    }
}
