package visavis.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import visavis.view.chart.KeyChoice.State;

class KeyChoiceTest {
    private static final List<String> ENTRIES = List.of("linkedin", "x", "instagram");

    @Test
    void theFirstOnePressedStandsAlone() {
        var one = KeyChoice.ALL.press("x");
        assertEquals(State.ALONE, one.state("x"));
        assertEquals(State.HIDDEN, one.state("linkedin"));
        assertTrue(one.shows("x"));
        assertFalse(one.shows("linkedin"));
    }

    @Test
    void pressedAgainItBringsBackTheOthers() {
        assertEquals(KeyChoice.ALL, KeyChoice.ALL.press("x").press("x"));
        assertEquals(State.WITH_ALL, KeyChoice.ALL.state("x"));
    }

    @Test
    void aHiddenOneJoinsAndAShownOneLeaves() {
        var two = KeyChoice.ALL.press("x").press("linkedin");
        assertEquals(State.WITH_SOME, two.state("x"));
        assertEquals(State.WITH_SOME, two.state("linkedin"));
        assertEquals(State.HIDDEN, two.state("instagram"));
        assertEquals(KeyChoice.ALL.press("linkedin"), two.press("x"));
    }

    @Test
    void whenTheLastHiddenOneJoinsNothingIsChosenAnyMore() {
        assertEquals(KeyChoice.ALL, KeyChoice.ALL.press("x").press("linkedin").press("instagram").among(ENTRIES));
    }

    @Test
    void whatTheKeyHasNoMoreIsForgotten() {
        var two = KeyChoice.ALL.press("x").press("linkedin");
        assertEquals(new KeyChoice(Set.of("x")), two.among(List.of("x", "instagram")));
        assertEquals(KeyChoice.ALL, two.among(List.of("instagram", "facebook")));
        assertEquals(KeyChoice.ALL, KeyChoice.ALL.among(List.of()));
    }
}
