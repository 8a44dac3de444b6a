package visavis.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import visavis.insight.Survival.Spell;

/**
 * Checked against the remission times of Freireich et al. (1963), weeks on 6-mercaptopurine and on placebo, with the estimates and
 * errors that textbooks print for them (Kleinbaum &amp; Klein, Survival Analysis, chapter 2).
 */
class SurvivalTest {
    private static final List<Spell> TREATED = spells("6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+");
    private static final List<Spell> PLACEBO = spells("1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23");

    @Test
    void theTreatedStayInRemissionAsPrinted() {
        assertEquals(List.of("6 21 3 0.857 0.0764", "7 17 1 0.807 0.0869", "10 15 1 0.753 0.0963", "13 12 1 0.690 0.1068", "16 11 1 0.627 0.1141", "22 7 1 0.538 0.1282", "23 6 1 0.448 0.1346"),
                printed(Survival.of(TREATED)));
        assertEquals(23, Survival.of(TREATED).median());
    }

    @Test
    void theOthersDoNotAsPrinted() {
        var steps = Survival.of(PLACEBO).steps();
        assertEquals(List.of("0.905", "0.810", "0.762", "0.667", "0.571", "0.381", "0.286", "0.190", "0.143", "0.095", "0.048", "0.000"),
                steps.stream().map(step -> "%.3f".formatted(step.share())).toList());
        assertEquals(8, Survival.of(PLACEBO).median());
    }

    @Test
    void theDifferenceIsAsPrinted() {
        var test = LogRank.of(Survival.of(TREATED), Survival.of(PLACEBO));
        assertEquals("9 19.25 16.79", "%.0f %.2f %.2f".formatted(test.observed(), test.expected(), test.square()));
        assertTrue(test.chance() < .0001 && test.chance() > .00001, "was " + test.chance());
        assertTrue(!test.firstIsQuicker());
    }

    @Test
    void whoIsStillWaitingNeverReachesTheMedian() {
        var waiting = Survival.of(spells("3 5+ 9+ 9+"));
        assertNull(waiting.median());
        assertEquals(.75, waiting.share(100));
        assertEquals(1, waiting.share(2.9));
    }

    @Test
    void nobodyHasNothingToTell() {
        var none = Survival.of(List.of());
        assertEquals("[] 0 0", none.steps() + " " + none.people() + " " + none.events());
        assertEquals(1, LogRank.of(none, none).chance());
    }

    @Test
    void theBandStaysBetweenNobodyAndAll() {
        for (var step : Survival.of(PLACEBO).steps()) assertTrue(step.lower() >= 0 && step.upper() <= 1 && step.lower() <= step.share() && step.share() <= step.upper());
    }

    @Test
    void thoseOfTwoGroupsAreAsIfThereHadBeenOne() {
        var all = Survival.of(Stream.concat(TREATED.stream(), PLACEBO.stream()).toList());
        assertEquals(all.steps(), Survival.of(TREATED).with(Survival.of(PLACEBO)).steps());
        assertEquals(42, all.atRisk(1));
        assertEquals(0, all.atRisk(35.1));
    }

    private static List<String> printed(Survival survival) {
        return survival.steps().stream().map(step -> "%.0f %d %d %.3f %.4f".formatted(step.time(), step.atRisk(), step.events(), step.share(), step.error())).toList();
    }

    private static List<Spell> spells(String weeks) {
        return Stream.of(weeks.split(" ")).map(each -> new Spell(Double.parseDouble(each.replace("+", "")), !each.endsWith("+"))).toList();
    }
}
