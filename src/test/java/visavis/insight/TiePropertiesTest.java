package visavis.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import visavis.model.Channel;
import visavis.model.Direction;
import visavis.model.Interaction;

/** What holds of the model whatever happened: tried on many invented histories. */
class TiePropertiesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theOrderOfEventsDoesNotMatter(long seed) {
        var chance = new Random(seed);
        var history = history(chance, 120);
        var expected = Evidence.of(history, TODAY, Evidence.HALF_LIFE);
        var shuffled = new ArrayList<>(history);
        Collections.shuffle(shuffled, chance);
        var evidence = Evidence.of(shuffled, TODAY, Evidence.HALF_LIFE);
        assertEquals(expected.strength(), evidence.strength());
        assertEquals(expected.rhythm(), evidence.rhythm());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void beforeTheFirstEventThereIsNothing(long seed) {
        var history = history(new Random(seed), 50);
        var first = history.stream().map(Interaction::date).min(LocalDate::compareTo).orElseThrow();
        var evidence = Evidence.of(history, first.minusDays(1), Evidence.HALF_LIFE);
        assertEquals(0, evidence.strength().score());
        assertEquals(0, evidence.rhythm().contactDays());
    }

    /** The cap on reactions keeps three likes a day for a year where it keeps one. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 50})
    void likesAloneStayUnder30(int aDay) {
        var story = new Story();
        for (int day = 0; day < 400; day++) for (int i = 0; i < aDay; i++) story.add(TODAY.minusDays(day), Channel.LIKE, Direction.values()[i % 3], null);
        var strength = Evidence.of(story.interactions(), TODAY, Evidence.HALF_LIFE).strength();
        assertTrue(strength.score() < 30, "was " + strength.score());
        assertEquals(0, strength.contactDays());
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25})
    void theStrengthLiesBetween0And100(long seed) {
        var chance = new Random(seed);
        for (int size : List.of(1, 10, 1000)) {
            var score = Evidence.of(history(chance, size), TODAY, 1 + chance.nextInt(700)).strength().score();
            assertTrue(score >= 0 && score <= 100, "was " + score);
        }
    }

    @Test
    void aLeapDayIsADayLikeAnyOther() {
        var story = new Story().together("2024-02-28", Channel.CALL, 5).together("2024-02-29", Channel.CALL, 5).together("2024-03-01", Channel.CALL, 5);
        var rhythm = Evidence.of(story.interactions(), LocalDate.of(2024, 3, 2), Evidence.HALF_LIFE).rhythm();
        assertEquals(List.of(3, 1), List.of(rhythm.contactDays(), rhythm.gap()));
        assertEquals(366, Evidence.of(story.interactions(), LocalDate.of(2025, 3, 2), Evidence.HALF_LIFE).rhythm().gap());
    }

    private static List<Interaction> history(Random chance, int size) {
        var story = new Story();
        for (int i = 0; i < size; i++) {
            story.add(TODAY.minusDays(chance.nextInt(500)), Channel.values()[chance.nextInt(10)], Direction.values()[chance.nextInt(3)], chance.nextInt(3) == 0 ? null : chance.nextInt(300));
        }
        return story.interactions();
    }
}
