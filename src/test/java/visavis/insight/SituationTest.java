package visavis.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import visavis.model.Band;
import visavis.model.Care;
import visavis.model.Due;
import visavis.model.Lane;
import visavis.model.PersonRow;
import visavis.model.Stage;
import visavis.model.StageDays;
import visavis.model.Status;
import visavis.model.Suggestion;
import visavis.model.Tie;
import visavis.model.TieSigns;

class SituationTest {
    private static Set<Situation> of(Tie tie, Lane lived, TieSigns signs) {
        var person = new PersonRow(1, "u1", "Ana", "", "", tie, true, Status.ACTIVE, "", List.of(), Care.NONE, Stage.TALKING, lived, null, 1, signs, StageDays.NONE);
        return Stream.of(Situation.values()).filter(situation -> situation.test(person)).collect(java.util.stream.Collectors.toSet());
    }

    private static TieSigns signs(Suggestion suggested, Due due, boolean lapsed, boolean fading, double given, double received) {
        return new TieSigns(40, suggested, 5, due, 3, lapsed, fading, Band.LOW, given, received);
    }

    private static TieSigns quiet() {
        return signs(Suggestion.NONE, Due.NO, false, false, 2, 2);
    }

    @Test
    void whoNothingHappenedWithIsInNone() {
        assertEquals(Set.of(), of(Tie.WEAK, null, TieSigns.NONE));
        assertEquals(Set.of(), of(Tie.STRONG, null, TieSigns.NONE));
    }

    @Test
    void aFadingTieIsFading() {
        assertEquals(Set.of(Situation.STRONG_FADING), of(Tie.STRONG, Lane.VOICE, signs(Suggestion.NONE, Due.NO, false, true, 2, 2)));
    }

    @Test
    void aStrongTieLivedOnScreensAloneIsAShortcutAndAWeakOneIsNot() {
        for (var lane : List.of(Lane.REACTIONS, Lane.PUBLIC, Lane.PRIVATE)) assertEquals(Set.of(Situation.SOCIAL_SHORTCUT), of(Tie.STRONG, lane, quiet()));
        for (var lane : List.of(Lane.VOICE, Lane.IN_PERSON)) assertEquals(Set.of(), of(Tie.STRONG, lane, quiet()));
        assertEquals(Set.of(), of(Tie.WEAK, Lane.PRIVATE, quiet()));
    }

    @Test
    void aWeakTieThatLooksStrongIsWarm() {
        assertEquals(Set.of(Situation.WEAK_WARM), of(Tie.WEAK, Lane.VOICE, signs(Suggestion.STRONG, Due.NO, false, false, 2, 2)));
        assertEquals(Set.of(), of(Tie.STRONG, Lane.VOICE, signs(Suggestion.STRONG, Due.NO, false, false, 2, 2)));
    }

    @Test
    void whoGivesThreeOfFourMakesItOneSidedEitherWay() {
        assertEquals(Set.of(Situation.ONE_SIDED, Situation.MORE_FROM_ME), of(Tie.WEAK, null, signs(Suggestion.NONE, Due.NO, false, false, 3, 1)));
        assertEquals(Set.of(Situation.ONE_SIDED, Situation.MORE_FROM_THEM), of(Tie.WEAK, null, signs(Suggestion.NONE, Due.NO, false, false, 1, 3)));
        assertEquals(Set.of(), of(Tie.WEAK, null, signs(Suggestion.NONE, Due.NO, false, false, 2.9, 1)));
        assertEquals(Set.of(), of(Tie.WEAK, null, signs(Suggestion.NONE, Due.NO, false, false, 1.9, 0)), "too little went to say");
    }

    @Test
    void silenceAndDueAreTold() {
        assertEquals(Set.of(Situation.GONE_QUIET), of(Tie.WEAK, null, signs(Suggestion.NONE, Due.NO, true, false, 0, 0)));
        for (var due : List.of(Due.DUE, Due.OVERDUE)) assertEquals(Set.of(Situation.DUE), of(Tie.WEAK, null, signs(Suggestion.NONE, due, false, false, 0, 0)));
    }
}
