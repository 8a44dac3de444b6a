package visavis.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static visavis.view.chart.Stories.MESSAGES;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import visavis.insight.Story;
import visavis.model.Channel;
import visavis.model.Interaction;

class StopWordsTest {
    @ParameterizedTest
    @CsvSource({"DAY,23 messages on 5 March 2025", "WEEK,23 messages in the week of 3 March 2025", "MONTH,23 messages in March 2025", "QUARTER,23 messages from January 2025 to March 2025",
        "YEAR,23 messages in 2025", "TWO_YEARS,23 messages from 2024 to 2025"})
    void aCellSaysHowManyAndWhen(Step step, String words) {
        var story = new Story();
        for (int i = 0; i < 23; i++) story.in("2025-03-05", Channel.MESSAGE);
        assertEquals(words, words(story.interactions(), step));
    }

    @Test
    void kindsAreCountedApart() {
        var story = new Story();
        for (int i = 0; i < 20; i++) story.in("2025-03-05", Channel.MESSAGE);
        for (int i = 0; i < 3; i++) story.out("2025-03-05", Channel.EMAIL);
        story.out("2025-03-05", Channel.LETTER);
        assertEquals("20 messages, 3 e-mails in March 2025, and one shown apart", words(story.interactions(), Step.MONTH));
    }

    @Test
    void whatIsPlannedIsSaidToBe() {
        var layout = JourneyLayout.of(Stories.picture(Stories.withPlans()), MESSAGES, 900, 420, false);
        var first = layout.trace().planned().stream().filter(mark -> mark.interaction().channel() == Channel.LETTER).findFirst().orElseThrow();
        assertEquals("Planned: 24 December 2026, Letter, From me", new StopWords(MESSAGES, layout).of(layout.trace(), first));
    }

    @Test
    void ofTwoPeopleTheNameIsSaid() {
        var layout = JourneyLayout.of(new Shown(Stories.picture(Stories.fromLinkedInToCoffee()), Stories.somebodyElse()), MESSAGES, 900, 420, false);
        var letter = layout.other().marks().stream().filter(mark -> mark.interaction().channel() == Channel.COMMENT).findFirst().orElseThrow();
        assertEquals("Benjamin Okafor: 1 July 2025, Comment, From them", new StopWords(MESSAGES, layout).of(layout.other(), letter));
    }

    private static String words(List<Interaction> interactions, Step step) {
        var strand = new Strand(interactions.getFirst().channel().lane(), interactions, List.of());
        var start = step.start(LocalDate.of(2025, 3, 5));
        var cell = new Cell(strand, step, start, 0, strand.size(), strand.countOutliers(0, strand.size()), 1, new Area.Box(0, 0, 1, 1));
        var layout = JourneyLayout.of(Stories.picture(new Story()), MESSAGES, 900, 420, false);
        return new StopWords(MESSAGES, layout).of(layout.trace(), cell);
    }
}
