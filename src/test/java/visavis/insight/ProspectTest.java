package visavis.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import visavis.model.Channel;
import visavis.model.Direction;
import visavis.model.Interaction;

class ProspectTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @Test
    void eachActIsWorthWhatTheModelSaysOnceItHappened() {
        var story = weekly(6, 30);
        var prospect = Prospect.of(story.interactions(), TODAY, Evidence.HALF_LIFE);
        for (var act : prospect.acts()) {
            var after = weekly(6, 30).add(TODAY, act.channel(), Direction.MUTUAL, 60);
            assertEquals(strength(after.interactions(), TODAY), act.strength(), 1e-9);
        }
        assertEquals(List.of(Channel.MESSAGE, Channel.CALL, Channel.IN_PERSON), prospect.acts().stream().map(Prospect.Act::channel).toList());
    }

    @Test
    void theLeastThatReachesAStrengthIsNamed() {
        var prospect = new Prospect(List.of(new Prospect.Act(Channel.MESSAGE, 44), new Prospect.Act(Channel.CALL, 51), new Prospect.Act(Channel.IN_PERSON, 60)), null);
        assertEquals(Channel.CALL, prospect.reaching(50).channel());
        assertNull(prospect.reaching(61));
    }

    @Test
    void theFirstFaintDayIsTheFirst() {
        var story = weekly(20, 0);
        var faint = Prospect.of(story.interactions(), TODAY, Evidence.HALF_LIFE).faintFrom();
        assertTrue(strength(story.interactions(), faint) < TieStrength.FAINT);
        assertTrue(strength(story.interactions(), faint.minusDays(1)) >= TieStrength.FAINT);
    }

    @Test
    void whatIsFaintAlreadyHasNoDayToCome() {
        assertNull(Prospect.of(List.of(), TODAY, Evidence.HALF_LIFE).faintFrom());
    }

    private static Story weekly(int weeks, int endedDaysAgo) {
        var story = new Story();
        for (int week = 0; week < weeks; week++) story.add(TODAY.minusDays(endedDaysAgo).minusWeeks(week), Channel.CALL, Direction.MUTUAL, 20);
        return story;
    }

    private static double strength(List<Interaction> interactions, LocalDate day) {
        return Evidence.of(interactions, day, Evidence.HALF_LIFE).strength().score();
    }
}
