package visavis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static visavis.model.Channel.*;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import visavis.insight.Story;

class JourneySentenceTest {
    private static final String ON = "2025-01-01";

    @Test
    void theWholeWayFromAPlatformToMeetingOften() {
        var story = linkedIn().out("2024-03-02", MESSAGE).in("2024-03-05", MESSAGE).together("2024-05-10", CALL, 20);
        for (int week = 0; week < 7; week++) story.together(LocalDate.of(2024, 9, 14).plusWeeks(week).toString(), IN_PERSON, 60);
        assertEquals("Met on LinkedIn in March 2024, first answer after 3 days, first call after 2 months, in person since 14 September 2024, 6 times since.",
                sentence(story));
    }

    static Stream<Arguments> sentences() {
        return Stream.of(
                Arguments.of("Nothing has happened here yet.", new Story()),
                Arguments.of("Met on LinkedIn, nothing logged since.", new Story().met("linkedin", null)),
                Arguments.of("Met on LinkedIn in March 2024, nothing logged since.", linkedIn()),
                Arguments.of("Met at FOSDEM in March 2024, nothing logged since.", new Story().met("FOSDEM", "2024-03-02")),
                Arguments.of("Introduced in March 2024, nothing logged since.", new Story().met("introduction", "2024-03-02")),
                Arguments.of("First contact in March 2024, only reactions so far.", new Story().in("2024-03-02", LIKE).out("2024-04-02", TAG)),
                Arguments.of("First contact in March 2024, only missed calls so far.", new Story().out("2024-03-02", MISSED_CALL)),
                Arguments.of("Met on LinkedIn in March 2024, no answer yet.", linkedIn().out("2024-03-03", MESSAGE)),
                Arguments.of("Met on LinkedIn in March 2024, not answered yet.", linkedIn().in("2024-03-03", MESSAGE)),
                Arguments.of("Met on X, first contact in May 2024, no answer yet.", new Story().met("x", null).out("2024-05-03", COMMENT)),
                Arguments.of("First contact in January 2024, no answer yet.", linkedIn().out("2024-01-03", EMAIL)),
                Arguments.of("First contact in March 2024, first answer the same day, not yet in person.", new Story().out("2024-03-02", MESSAGE).in("2024-03-02", MESSAGE)),
                Arguments.of("First contact in March 2024, first answer after one day, not yet in person.", new Story().out("2024-03-02", MESSAGE).in("2024-03-03", MESSAGE)),
                Arguments.of("First contact in March 2024, first answer after 5 weeks, not yet in person.", new Story().out("2024-03-02", MESSAGE).in("2024-04-06", MESSAGE)),
                Arguments.of("First contact in March 2021, first answer after 3 years, not yet in person.", new Story().out("2021-03-02", EMAIL).in("2024-04-06", EMAIL)),
                Arguments.of("First contact in March 2024, first call the same day, not yet in person.", new Story().together("2024-03-02", CALL, 5)),
                Arguments.of("Met on LinkedIn in March 2024, in person once, on 9 April 2024.", linkedIn().together("2024-04-09", IN_PERSON, 60)),
                Arguments.of("Met on LinkedIn in March 2024, in person on 9 April 2024 and once since.",
                        linkedIn().together("2024-04-09", IN_PERSON, 60).together("2024-05-09", IN_PERSON, 60)),
                Arguments.of("Met in person in March 2024, nothing logged since.", new Story().met("in person", "2024-03-02")),
                Arguments.of("Met in person on 9 April 2024.", new Story().together("2024-04-09", IN_PERSON, 60)),
                Arguments.of("Met in person on 9 April 2024, in person twice since.",
                        new Story().met("in person", "2024-04-09").together("2024-04-09", IN_PERSON, 60).together("2024-05-09", IN_PERSON, 60).together("2024-06-09", IN_PERSON, 60)));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void everyCourseReadsAsGoodEnglish(String expected, Story story) {
        assertEquals(expected, sentence(story));
    }

    private static Story linkedIn() {
        return new Story().met("linkedin", "2024-03-02");
    }

    private static String sentence(Story story) {
        return JourneySentence.of(new Messages(Locale.ENGLISH), story.contact(), story.on(ON));
    }
}
