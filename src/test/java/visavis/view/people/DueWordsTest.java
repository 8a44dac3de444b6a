package visavis.view.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import visavis.model.Due;
import visavis.model.Suggestion;
import visavis.model.TieSigns;
import visavis.text.Messages;

class DueWordsTest {
    private static TieSigns due(Due due, Integer days) {
        return new TieSigns(40, Suggestion.NOT_ENOUGH_EVIDENCE, 5, due, days, false, false, null, 1, 1);
    }

    @ParameterizedTest
    @CsvSource({"NO, 0, today", "NO, 1, tomorrow", "NO, 13, in 13 days", "NO, 14, in 2 weeks", "NO, 364, in 11 months", "NO, 365, in 1 year", "NO, 800, in 2 years",
            "OVERDUE, -1, 1 day late", "OVERDUE, -60, 2 months late", "OVERDUE, -450, 1 year late", "DUE, -450, 1 year ago"})
    void aColumnHasRoomForFewWords(Due due, int days, String words) {
        assertEquals(words, DueWords.of(new Messages(Locale.ENGLISH), due(due, days)));
    }

    @ParameterizedTest
    @CsvSource({"NO", "DUE"})
    void whereNobodyWaitsNothingIsSaid(Due due) {
        assertEquals("", DueWords.of(new Messages(Locale.ENGLISH), due(due, null)));
    }
}
