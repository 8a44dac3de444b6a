package visavis.action.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;

import org.junit.jupiter.api.Test;

import visavis.model.Channel;
import visavis.model.Interaction;
import visavis.model.Lane;

class JourneysTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 17);
    private static final SampleBook BOOK = SamplePeople.firstLook(TODAY);

    @Test
    void theFirstLookIsSmallAndBeginsWithTheJourneysShapedByHand() {
        assertEquals(60, BOOK.contacts().size());
        assertEquals(1500, BOOK.interactions().count());
        assertEquals(List.of("Maya Lindqvist", "Theo Marchetti", "Ruth Okonjo-Weber", "Jonas Achterberg"), BOOK.contacts().stream().limit(4).map(contact -> contact.draft().card().display()).toList());
    }

    @Test
    void theModelOneOpensLaneAfterLaneAndEndsFaceToFace() {
        var steps = of(0);
        var opened = new EnumMap<Lane, LocalDate>(Lane.class);
        steps.stream().filter(step -> step.channel() != Channel.MISSED_CALL).forEach(step -> opened.putIfAbsent(step.channel().lane(), step.date()));
        assertEquals(List.of(Lane.values()), List.copyOf(opened.keySet()));
        assertEquals(opened.values().stream().sorted().toList(), List.copyOf(opened.values()));
        assertTrue(steps.stream().filter(step -> step.channel() == Channel.IN_PERSON && step.date().isAfter(TODAY.minusDays(365))).count() >= 3);
    }

    @Test
    void theOnlineOneNeverLeavesThePlatform() {
        assertTrue(of(1).stream().allMatch(step -> step.channel().lane().compareTo(Lane.PRIVATE) <= 0));
    }

    @Test
    void theFadedOneIsSilentForAYear() {
        assertTrue(of(2).stream().allMatch(step -> step.date().isBefore(TODAY.minusDays(365))));
    }

    @Test
    void theBurstIsMostlyAFewWeeks() {
        var steps = of(3);
        long dense = steps.stream().filter(step -> !step.date().isBefore(TODAY.minusDays(150)) && !step.date().isAfter(TODAY.minusDays(110))).count();
        assertTrue(dense > 0.9 * steps.size() && steps.size() > 50);
    }

    @Test
    void nothingHappensBeforeTheyMet() {
        for (int i = 0; i < 4; i++) {
            var met = BOOK.contacts().get(i).draft().origin().met();
            assertTrue(of(i).stream().noneMatch(step -> step.date().isBefore(met)));
        }
    }

    private static List<Interaction> of(int person) {
        return BOOK.interactions().filter(each -> each.people().contains(person)).map(SampleInteraction::interaction).toList();
    }
}
