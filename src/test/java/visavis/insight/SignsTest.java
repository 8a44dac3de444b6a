package visavis.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import visavis.model.Cadence;
import visavis.model.Care;
import visavis.model.Channel;
import visavis.model.Circle;
import visavis.model.Direction;
import visavis.model.Due;
import visavis.model.Suggested;
import visavis.model.Tie;
import visavis.model.TieSettings;
import visavis.model.TieSigns;

class SignsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Story SILENT = new Story().add(TODAY.minusDays(200), Channel.CALL, Direction.OUT, 5).add(TODAY.minusDays(207), Channel.CALL, Direction.OUT, 5).add(TODAY.minusDays(214), Channel.CALL, Direction.OUT, 5);

    @Test
    void aWeakTieAsksForNothingAndAStrongOneForItsRhythm() {
        assertEquals(Due.NO, signs(Tie.WEAK, Care.NONE, TieSettings.DEFAULT).due());
        assertEquals(Due.DUE, signs(Tie.STRONG, Care.NONE, TieSettings.DEFAULT).due());
    }

    @Test
    void whatIsSaidOfTheOneComesBeforeTheirCirclesAndThoseBeforeTheTie() {
        var settings = TieSettings.DEFAULT.withCircles(List.of(new Circle("Chess", false, Cadence.days(30, 60)), new Circle("Band", false, Cadence.days(7, 300))));
        var both = Care.NONE.withCircles(Set.of("Chess", "Band"));
        assertEquals(Cadence.days(7, 300), settings.cadence(both, Tie.WEAK));
        assertEquals(Cadence.NONE, settings.cadence(both.withCadence(Cadence.NONE), Tie.STRONG));
        assertEquals(Cadence.RHYTHM, settings.cadence(Care.NONE, Tie.STRONG));
        assertEquals(Due.DUE, signs(Tie.WEAK, both, settings).due());
    }

    @Test
    void familyBearsNoMarkUnlessTheUserWantsIt() {
        assertTrue(signs(Tie.STRONG, Care.NONE, TieSettings.DEFAULT).fading());
        assertFalse(signs(Tie.STRONG, Care.NONE.withFamily(true), TieSettings.DEFAULT).fading());
        assertTrue(signs(Tie.STRONG, Care.NONE.withFamily(true), TieSettings.DEFAULT.withFamilyFades(true)).fading());
        var settings = TieSettings.DEFAULT.withCircles(List.of(new Circle("Cousins", true, null)));
        assertFalse(signs(Tie.STRONG, Care.NONE.withCircles(Set.of("Cousins")), settings).fading());
    }

    @Test
    void whoGivesMoreIsToldFromWhatCameAndWent() {
        var signs = signs(Tie.WEAK, Care.NONE, TieSettings.DEFAULT.withHalfLife(700));
        assertEquals("MORE_FROM_ME", signs.balance().name());
        assertEquals(0, signs.received());
    }

    private static TieSigns signs(Tie tie, Care care, TieSettings settings) {
        var evidence = Evidence.of(SILENT.interactions(), TODAY, settings.halfLife());
        return new Signs(settings).of(tie, care, evidence.strength(), evidence.rhythm(), Suggested.NOTHING);
    }
}
