package visavis.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static visavis.view.chart.Stories.MESSAGES;

import java.util.Comparator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import visavis.insight.Story;
import visavis.model.Channel;
import visavis.model.Stage;

class JourneyLayoutTest {
    private final JourneyLayout crowded = JourneyLayout.of(Stories.picture(Stories.crowded(900)), MESSAGES, 900, 360, false);

    @ParameterizedTest
    @CsvSource({"600,260,false", "600,260,true", "900,360,true", "1600,700,false", "200,200,true", "320,200,false"})
    void everyMarkStaysInItsLane(int width, int height, boolean titled) {
        var layout = JourneyLayout.of(Stories.picture(Stories.crowded(900)), MESSAGES, width, height, titled);
        for (var mark : layout.marks()) {
            var lane = mark.interaction().channel().lane();
            assertTrue(mark.y() - mark.radius() >= layout.lanes().top(lane) - 1e-9 && mark.y() + mark.radius() <= layout.lanes().bottom(lane) + 1e-9, () -> mark.toString());
        }
    }

    @Test
    void thePlannedStandRightOfTodayAndCountForNothing() {
        var layout = JourneyLayout.of(Stories.picture(Stories.withPlans()), MESSAGES, 900, 360, false);
        assertEquals(5, layout.trace().planned().size());
        for (var mark : layout.trace().planned()) assertTrue(mark.x() > layout.today() && mark.x() < layout.axis().right());
        assertEquals(Stories.picture(Stories.fromLinkedInToCoffee()).sentence(), layout.picture().sentence());
    }

    @Test
    void withoutPlansNoRoomIsKeptForThem() {
        var layout = JourneyLayout.of(Stories.picture(Stories.fromLinkedInToCoffee()), MESSAGES, 900, 360, false);
        assertTrue(layout.axis().right() - layout.today() < 40);
    }

    @Test
    void twoPeopleShareOneTimeScale() {
        var other = Stories.somebodyElse();
        var layout = JourneyLayout.of(new Shown(Stories.picture(Stories.fromLinkedInToCoffee()), other), MESSAGES, 900, 360, false);
        assertEquals(other.interactions().size(), layout.other().marks().size());
        for (var mark : layout.other().marks()) assertEquals(layout.axis().x(mark.interaction().date()), mark.x());
        assertTrue(layout.legend() + 10 <= layout.lanes().top());
    }

    @Test
    void marksOfOneDayStandApartWhileThereIsRoom() {
        var story = new Story().out("2026-10-01", Channel.MESSAGE).in("2026-10-01", Channel.MESSAGE).out("2026-10-01", Channel.EMAIL);
        var marks = JourneyLayout.of(Stories.picture(story), MESSAGES, 900, 420, false).marks();
        for (var a : marks) for (var b : marks) if (a != b) assertTrue(a.distance(b.x(), b.y()) >= b.radius());
    }

    @Test
    void aLongerMeetingIsALargerMark() {
        var story = new Story().together("2026-03-01", Channel.IN_PERSON, 30).together("2026-06-01", Channel.IN_PERSON, 180);
        var marks = JourneyLayout.of(Stories.picture(story), MESSAGES, 900, 420, false).marks().stream().sorted(Comparator.comparing(mark -> mark.interaction().date())).toList();
        assertTrue(marks.getFirst().radius() < marks.getLast().radius());
    }

    @Test
    void aMarkAnswersInsideAndCloseBy() {
        var mark = JourneyLayout.of(Stories.picture(new Story().out("2026-06-01", Channel.MESSAGE)), MESSAGES, 900, 360, false);
        var only = mark.marks().getFirst();
        assertSame(only, mark.at(only.x(), only.y()).orElseThrow());
        assertSame(only, mark.at(only.x() + only.radius() + 7.9, only.y()).orElseThrow());
        assertTrue(mark.at(only.x() + only.radius() + 8.1, only.y()).isEmpty());
    }

    @Test
    void everyStageStandsHigherThanTheOneBefore() {
        var lanes = crowded.lanes();
        for (var stage : Stage.values()) if (stage != Stage.LISTED) assertTrue(lanes.level(stage) < lanes.level(Stage.of(stage.number() - 1)));
    }

    @Test
    void lanesKeepRoomBelowAHeading() {
        var titled = JourneyLayout.of(Stories.picture(Stories.fromLinkedInToCoffee()), MESSAGES, 600, 260, true);
        assertTrue(titled.lanes().unit() >= 12, () -> "lanes are " + titled.lanes().unit() + " high");
        assertTrue(titled.lanes().bottom() < titled.ribbon());
    }

    @Test
    void anEmptyJourneyHasLanesAndAScale() {
        var layout = JourneyLayout.of(Stories.picture(new Story()), MESSAGES, 600, 260, false);
        assertTrue(layout.marks().isEmpty() && layout.flags().isEmpty());
        assertTrue(!layout.ticks().isEmpty());
    }
}
