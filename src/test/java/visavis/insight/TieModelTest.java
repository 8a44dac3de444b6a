package visavis.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static visavis.model.Channel.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import visavis.model.Band;
import visavis.model.Due;
import visavis.model.Suggestion;
import visavis.model.Channel;
import visavis.model.Direction;
import visavis.model.Tie;

class TieModelTest {
    private static final double NEAR = 1e-9;

    static List<Golden> golden() {
        return Golden.all();
    }

    @ParameterizedTest
    @MethodSource("golden")
    void strengthAndItsPartsAreAsWorkedOutBefore(Golden golden) {
        var strength = evidence(golden).strength();
        assertEquals(golden.number("score"), strength.score(), NEAR);
        assertEquals(golden.number("base"), strength.base(), NEAR);
        assertEquals(golden.number("reciprocity"), strength.reciprocity(), NEAR);
        assertEquals(golden.number("multiplexity"), strength.multiplexity(), NEAR);
        assertEquals(golden.number("regularity"), strength.regularity(), NEAR);
        var parts = strength.parts().entrySet().stream().collect(Collectors.toMap(part -> part.getKey().code(), Map.Entry::getValue));
        var expected = (Map<?, ?>) golden.expect().get("parts");
        assertEquals(expected.keySet(), parts.keySet());
        parts.forEach((channel, part) -> assertEquals((double) expected.get(channel), part, NEAR));
    }

    @ParameterizedTest
    @MethodSource("golden")
    void rhythmAndRiskAreAsWorkedOutBefore(Golden golden) {
        var rhythm = evidence(golden).rhythm();
        assertEquals(golden.number("median"), rhythm.median(), NEAR);
        assertEquals(golden.number("q90"), rhythm.q90(), NEAR);
        assertEquals(golden.number("dueAfter"), rhythm.dueAfter(), NEAR);
        assertEquals(golden.expect().get("ownGaps"), rhythm.ownGaps());
        assertEquals(golden.expect().get("gap"), rhythm.gap());
        assertEquals(golden.expect().get("due"), rhythm.due());
        assertEquals(golden.expect().get("lapsed"), rhythm.lapsed());
        var fading = Fading.of(rhythm);
        if (golden.expect().get("risk") == null) assertNull(fading);
        else assertEquals(golden.number("risk"), fading.risk(), NEAR);
    }

    @Test
    void aReadingClearedIsAsGoodAsNew() {
        var cases = Golden.all();
        var evidence = new Evidence(cases.get(9).asOf(), Evidence.HALF_LIFE);
        evidence.add(1, IN_PERSON, Direction.MUTUAL, 600);
        evidence.strength();
        evidence.clear();
        assertEquals(new Evidence(cases.get(9).asOf(), Evidence.HALF_LIFE).strength(), evidence.strength());
    }

    @Test
    void interactionsOutOfOrderAreRefused() {
        var evidence = new Evidence(LocalDate.ofEpochDay(100), Evidence.HALF_LIFE);
        evidence.add(20, CALL, Direction.MUTUAL, -1);
        assertThrows(IllegalArgumentException.class, () -> evidence.add(19, CALL, Direction.MUTUAL, -1));
    }

    @Test
    void oneMoreInteractionNeverLowersTheBase() {
        var random = new Random(3);
        var story = new Story();
        double before = 0;
        for (int i = 0; i < 300; i++) {
            story.add(LocalDate.ofEpochDay(random.nextInt(400)), Channel.values()[random.nextInt(10)], Direction.values()[random.nextInt(3)], 10 + random.nextInt(100));
            var base = Evidence.of(story.interactions(), LocalDate.ofEpochDay(400), Evidence.HALF_LIFE).strength().base();
            assertTrue(base >= before - NEAR);
            before = base;
        }
    }

    @ParameterizedTest
    @CsvSource({"80,3,NONE,STRONG", "80,2,STRONG,NOT_ENOUGH_EVIDENCE", "49.9,9,NONE,NONE", "49.9,9,STRONG,STRONG", "34.9,9,STRONG,NONE"})
    void aSuggestionComesAt50AndGoesBelow35(double score, int days, Suggestion was, Suggestion is) {
        assertEquals(is, new TieStrength(score, 1, 1, 1, 1, Map.of(), days, true, 1, 1).suggested(was));
    }

    @Test
    void whoNeverAnsweredIsNotSuggested() {
        assertEquals(Suggestion.NONE, new TieStrength(80, 1, 1, 1, 1, Map.of(), 9, false, 1, 1).suggested(Suggestion.NONE));
    }

    @Test
    void aSilenceLongerThanTheRhythmIsNamed() {
        var story = new Story();
        for (var day : List.of("2024-01-01", "2024-01-08", "2024-01-15", "2024-01-22", "2024-01-29", "2024-02-05", "2024-06-03")) story.out(day, MESSAGE);
        var rhythm = Evidence.of(story.interactions(), LocalDate.of(2024, 6, 10), Evidence.HALF_LIFE).rhythm();
        assertEquals(List.of(new Silence(LocalDate.of(2024, 2, 5), LocalDate.of(2024, 6, 3))), rhythm.silences());
    }

    @ParameterizedTest
    @CsvSource({"0,1,LOW", "20,4,MEDIUM", "365,1,HIGH"})
    void theRiskIsShownAsABand(int gap, int days, Band band) {
        assertEquals(band, Fading.of(rhythm(days, gap, false, false)).band());
    }

    @ParameterizedTest
    @CsvSource({"STRONG,40,true,false,false,true", "STRONG,30,false,false,false,true", "STRONG,40,false,false,true,true", "STRONG,40,false,false,false,false",
            "STRONG,50,false,false,true,false", "STRONG,30,false,true,true,false", "WEAK,5,true,false,true,false"})
    void onlyAStrongTieFadesUntilItIsBack(Tie tie, double score, boolean due, boolean nearDays, boolean was, boolean fading) {
        var strength = new TieStrength(score, 1, 1, 1, 1, Map.of(), 9, true, 1, 1);
        assertEquals(fading, Fading.isFading(tie, strength, rhythm(9, 10, due, nearDays), due ? Due.DUE : Due.NO, was));
    }

    private static Evidence evidence(Golden golden) {
        return Evidence.of(golden.interactions(), golden.asOf(), Evidence.HALF_LIFE);
    }

    private static Rhythm rhythm(int days, int gap, boolean due, boolean nearDays) {
        return new Rhythm(days, days - 1, LocalDate.EPOCH, gap, 10, 20, 30, due, false, nearDays, List.of());
    }
}
