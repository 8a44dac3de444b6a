package visavis.insight;

import java.time.LocalDate;
import java.util.List;

/**
 * The relationships of everybody, as of a day, for the charts of all of them.
 *
 * @param halfLife days after which the tie model counts half, as the user has it
 * @param courses  of active contacts, by id
 */
public record Portfolio(LocalDate asOf, double halfLife, List<Course> courses, LaneDays days) {
    public Portfolio {
        courses = List.copyOf(courses);
    }
}
