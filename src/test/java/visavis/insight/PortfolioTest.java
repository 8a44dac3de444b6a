package visavis.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static visavis.model.Channel.CALL;
import static visavis.model.Channel.IN_PERSON;
import static visavis.model.Channel.LIKE;
import static visavis.model.Channel.MESSAGE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import visavis.model.Lane;
import visavis.model.Stage;
import visavis.model.Tie;

/** The charts of everybody on one small address book, worked out by hand. */
class PortfolioTest {
    /**
     * 1 met on LinkedIn, answered, called and met; 2 met on LinkedIn and only written to; 3 listed from X; 4 liked on X and met at once in
     * person; 5 once spoken every week and silent since.
     */
    private static final Portfolio BOOK = new Courses("2026-03-01")
            .add(Tie.WEAK, "linkedin", "2026-01-01", new Story().out("2026-01-05", MESSAGE).in("2026-01-08", MESSAGE).together("2026-01-20", CALL, 20).together("2026-01-31", IN_PERSON, 90))
            .add(Tie.STRONG, "linkedin", "2026-01-01", new Story().out("2026-02-20", MESSAGE).in("2026-02-21", MESSAGE))
            .add(Tie.WEAK, "x", null, new Story())
            .add(Tie.WEAK, "x", null, new Story().in("2026-02-10", LIKE).together("2026-02-10", IN_PERSON, 60))
            .add(Tie.STRONG, "", null, new Story().together("2025-01-01", CALL, 10).together("2025-01-08", CALL, 10).together("2025-01-15", CALL, 10))
            .portfolio();

    @Test
    void peopleMoveBetweenStages() {
        var flow = Flow.of(BOOK.courses(), LocalDate.of(2026, 1, 10), LocalDate.of(2026, 3, 1));
        assertEquals(List.of("LISTED LISTED [3] []", "LISTED TALKING [2] []", "LISTED MET [4] []", "TALKING MET [1] []", "VOICE VOICE [5] [5]"),
                flow.streams().stream().map(each -> each.from() + " " + each.to() + " " + each.contacts() + " " + each.quiet()).toList());
        assertEquals(5, flow.size());
    }

    @Test
    void theTimeToMeetingCountsThoseNotYetMet() {
        var groups = TimeToMeeting.of(BOOK).groups();
        assertEquals(List.of(" [5]", "linkedin [1, 2]", "x [4]"), groups.stream().sorted(java.util.Comparator.comparing(TimeToMeeting.Group::origin)).map(group -> group.origin() + " " + group.contacts()).toList());
        var linkedin = groups.getFirst();
        assertEquals("linkedin", linkedin.origin());
        assertEquals(List.of(30 / TimeToMeeting.MONTH, 59 / TimeToMeeting.MONTH), linkedin.spells().stream().map(Survival.Spell::time).toList());
        assertEquals(List.of(true, false), linkedin.spells().stream().map(Survival.Spell::over).toList());
        assertEquals(.5, linkedin.survival().share(2));
    }

    @Test
    void whereTheyBeganTellsHowFarTheyCome() {
        var linkedin = Origins.of(BOOK).rows().getFirst();
        assertEquals("linkedin [1, 2]", linkedin.origin() + " " + linkedin.people());
        assertEquals(List.of("TALKING [1, 2] 29.0", "VOICE [1] 19.0", "MET [1] 30.0", "FACE_TO_FACE [] null"), linkedin.steps().stream().map(step -> step.stage() + " " + step.people() + " " + step.medianDays()).toList());
    }

    @Test
    void placesBeyondTheLargestAreTakenTogether() {
        var few = Origins.of(BOOK).first(1);
        assertEquals(List.of("linkedin"), few.rows().stream().map(Origins.Row::origin).toList());
        assertEquals(List.of(3L, 4L, 5L), few.rest().people());
        // Number 5 spoke at once, and number 4 was met at once; number 3 never answered.
        assertEquals(List.of("TALKING [4, 5] 0.0", "VOICE [4, 5] 0.0", "MET [4] 0.0", "FACE_TO_FACE [] null"), few.rest().steps().stream().map(step -> step.stage() + " " + step.people() + " " + step.medianDays()).toList());
        assertNull(Origins.of(BOOK).first(3).rest());
    }

    @Test
    void eachHasACornerOnTheMap() {
        assertEquals(List.of(Corner.FACE_TO_FACE, Corner.SOCIAL_SHORTCUT, Corner.QUIET, Corner.FACE_TO_FACE, Corner.QUIET), BOOK.courses().stream().map(Corner::of).toList());
    }

    @Test
    void daysTellWhatHappenedOnThem() {
        assertEquals(List.of(1, 1), List.of(BOOK.days().count(LocalDate.of(2026, 2, 10), Lane.REACTIONS), BOOK.days().count(LocalDate.of(2026, 2, 10), Lane.IN_PERSON)));
        assertEquals(Lane.IN_PERSON, BOOK.days().richest(LocalDate.of(2026, 2, 10)));
        assertNull(BOOK.days().richest(LocalDate.of(2026, 2, 11)));
        assertEquals(LocalDate.of(2025, 1, 1), BOOK.days().first());
    }

    @Test
    void daysTellWithWhom() {
        var days = new Courses("2026-03-01")
                .add(Tie.WEAK, "", null, new Story().out("2026-02-03", MESSAGE).in("2026-02-03", MESSAGE).together("2026-02-03", IN_PERSON, 60))
                .add(Tie.WEAK, "", null, new Story())
                .add(Tie.WEAK, "", null, new Story().out("2026-02-03", MESSAGE).out("2026-02-04", MESSAGE)).portfolio().days();
        var third = LocalDate.of(2026, 2, 3);
        assertEquals(List.of(1L, 3L), days.ids(third));
        assertEquals(List.of(1L), days.ids(third, Lane.IN_PERSON));
        assertEquals(List.of(1L, 3L), days.ids(third, Lane.PRIVATE));
        assertEquals(List.of(2, 3, 0), List.of(days.people(third), days.count(third, Lane.PRIVATE), days.people(third, Lane.VOICE)));
        assertEquals(List.of(3L), days.ids(third.plusDays(1)));
        assertEquals(List.of(), days.ids(third.plusDays(2)));
    }

    @Test
    void daysAreToldOfSomePeopleAlone() {
        var day = LocalDate.of(2026, 2, 10);
        assertEquals(List.of(4L), BOOK.days().of(Set.of(4L, 3L)).ids(day));
        assertNull(BOOK.days().of(Set.of(1L)).richest(day));
        assertEquals(Lane.VOICE, BOOK.days().of(Set.of(1L)).richest(LocalDate.of(2026, 1, 20)));
    }

    @Test
    void timeTogetherIsAddedUpOverAPeriod() {
        var first = BOOK.courses().getFirst();
        int begin = day("2026-01-01"), end = day("2026-01-31");
        assertEquals(List.of(20, 90, 0), List.of(first.minutes(Lane.VOICE, begin, end), first.minutes(Lane.IN_PERSON, begin, end), first.minutes(Lane.IN_PERSON, end + 1, day("2027-01-31"))));
    }

    @Test
    void whoeverIsPickedOutStandsInTheOrderOfAll() {
        assertEquals(List.of(2L, 5L, 1L, 4L, 3L), BOOK.closestFirst().stream().map(Course::id).toList());
        assertEquals(List.of(5L, 1L, 3L), BOOK.of(course -> course.id() % 2 == 1).closestFirst().stream().map(Course::id).toList());
        assertEquals(List.of(1L, 3L, 5L), BOOK.of(course -> course.id() % 2 == 1).courses().stream().map(Course::id).toList());
    }

    @Test
    void whoeverWasThereOnSeveralDaysIsListedOnce() {
        var days = List.of(LocalDate.of(2026, 2, 10), LocalDate.of(2026, 1, 20), LocalDate.of(2026, 1, 31), LocalDate.of(1999, 1, 1), LocalDate.of(2026, 2, 20));
        assertEquals(List.of(4L, 1L, 2L), BOOK.days().ids(days));
    }

    @Test
    void anEarlierDayIsAsIfItHadBeenReadThen() {
        var told = new Story().out("2025-03-01", MESSAGE).in("2025-03-01", MESSAGE).in("2025-03-01", MESSAGE).together("2025-05-05", IN_PERSON, 45).together("2025-05-05", IN_PERSON, 90).together("2025-07-01", IN_PERSON, 60)
                .in("2025-08-01", LIKE).together("2025-10-01", CALL, 20).together("2025-11-11", IN_PERSON, 30).in("2025-12-24", MESSAGE);
        var later = books("2026-03-01", told);
        for (var date : List.of("2024-01-01", "2025-03-01", "2025-05-05", "2025-09-30", "2025-11-10", "2025-12-31", "2026-03-01")) {
            var day = LocalDate.parse(date);
            Portfolio then = books(date, told), derived = later.on(day);
            assertEquals(then.courses().stream().map(PortfolioTest::told).toList(), derived.courses().stream().map(PortfolioTest::told).toList());
            assertEquals(then.days().first(), derived.days().first());
            assertEquals(then.days().isEmpty(), derived.days().isEmpty());
            for (int i = 0; i < 900; i++) assertEquals(then.days().ids(day.minusDays(i - 400)), derived.days().ids(day.minusDays(i - 400)));
            assertEquals(then.days().of(Set.of(1L)).first(), derived.days().of(Set.of(1L)).first());
        }
    }

    private static Portfolio books(String asOf, Story story) {
        return new Courses(asOf).add(Tie.WEAK, "x", "2025-12-01", story).add(Tie.STRONG, "y", "2025-01-15", story).add(Tie.WEAK, "", null, new Story()).portfolio();
    }

    /** All that can be asked of a course. */
    private static String told(Course course) {
        var told = new StringBuilder(course.id() + " " + course.firstContact() + " " + course.online() + " " + course.offline());
        for (var stage : Stage.values()) told.append(' ').append(course.reached(stage));
        for (var lane : Lane.values()) told.append(' ').append(course.minutes(lane, 0, Integer.MAX_VALUE));
        for (int day = day("2025-01-01"); day < day("2027-01-01"); day += 3) told.append(' ').append(course.stage(day)).append(course.isQuiet(day));
        return told.toString();
    }

    private static int day(String date) {
        return (int) LocalDate.parse(date).toEpochDay();
    }

    @Test
    void whoLapsedIsQuietFromThatDayOn() {
        var silent = BOOK.courses().getLast();
        // The gaps 7 and 7 with the prior 7 and 30 have a median of 7, so eight of them are 56 days.
        assertFalse(silent.isQuiet(day("2025-01-15") + 55));
        assertTrue(silent.isQuiet(day("2025-01-15") + 56));
        assertFalse(silent.isQuiet(day("2025-01-01")));
    }

    @Test
    void aStageReachedByALaterOneCountsAsReached() {
        assertEquals(LocalDate.of(2026, 2, 10).toEpochDay(), BOOK.courses().get(3).reached(Stage.TALKING));
        assertEquals(Course.NEVER, BOOK.courses().get(2).reached(Stage.NOTICED));
    }
}
