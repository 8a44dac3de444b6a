package visavis.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import visavis.model.Channel;
import visavis.model.Tie;

class TimeToMeetingTest {
    private static final String MET = "2026-01-01";

    /** From largest to smallest: four met in person at once, three of no known origin, two on LinkedIn of whom one was met, two on X, one at school. */
    private static TimeToMeeting book() {
        var courses = new Courses("2026-03-01");
        for (int i = 0; i < 4; i++) courses.add(Tie.WEAK, "in person", MET, new Story().together(MET, Channel.IN_PERSON, 30));
        for (int i = 0; i < 3; i++) courses.add(Tie.WEAK, "", MET, new Story());
        courses.add(Tie.WEAK, "linkedin", MET, new Story().together("2026-02-01", Channel.IN_PERSON, 30)).add(Tie.WEAK, "linkedin", MET, new Story());
        courses.add(Tie.WEAK, "x", MET, new Story()).add(Tie.WEAK, "x", MET, new Story());
        return TimeToMeeting.of(courses.add(Tie.WEAK, "school", MET, new Story()).portfolio());
    }

    @Test
    void largeGroupsStandAloneAndTheRestTogether() {
        assertEquals(List.of("in person 4", " 3", "null 5"), said(2, 1));
        assertEquals(List.of("in person 4", " 3", "null 5"), said(5, 3));
        assertEquals(List.of("in person 4", " 3", "linkedin 2", "x 2", "school 1"), said(5, 2));
        assertEquals(List.of("null 12"), said(5, 9));
    }

    private static List<String> said(int most, int least) {
        return book().largest(most, least).stream().map(group -> group.origin() + " " + group.contacts().size()).toList();
    }

    @Test
    void onlyPlacesWhereItTakesTimeAreCompared() {
        var comparison = book().comparison().orElseThrow();
        assertEquals("linkedin x 4", comparison.quicker().origin() + " " + comparison.slower().origin() + " " + comparison.people());
        // One of the four was met while all were waiting: half a meeting was to be expected of each place, with a variance of 1/4.
        assertEquals(1, comparison.test().square(), 1e-12);
        assertTrue(!comparison.test().isHardlyChance());
    }

    @Test
    void aGroupIsThoseMetAndThoseNotYet() {
        var linkedin = book().largest(9, 2).get(2);
        assertEquals(List.of(8L), linkedin.who(true));
        assertEquals(List.of(9L), linkedin.who(false));
    }
}
