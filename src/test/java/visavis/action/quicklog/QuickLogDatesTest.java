package visavis.action.quicklog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static visavis.action.quicklog.Known.TODAY;
import static visavis.action.quicklog.Known.parse;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Today is Wednesday, 17 June 2026. */
class QuickLogDatesTest {
    @ParameterizedTest
    @CsvSource({
        "today,2026-06-17", "this morning,2026-06-17", "yesterday,2026-06-16", "Yesterday,2026-06-16", "last night,2026-06-16", "tomorrow,2026-06-18",
        "the day before yesterday,2026-06-15", "day after tomorrow,2026-06-19", "last week,2026-06-10",
        "2 days ago,2026-06-15", "two days ago,2026-06-15", "a day ago,2026-06-16", "3 weeks ago,2026-05-27", "a month ago,2026-05-17", "a couple of weeks ago,2026-06-03",
        "1 year ago,2025-06-17", "2 hours ago,2026-06-17", "in 3 days,2026-06-20", "in two weeks,2026-07-01",
        "monday,2026-06-15", "tuesday,2026-06-16", "wednesday,2026-06-10", "thursday,2026-06-11", "on Friday,2026-06-12", "sat,2026-06-13", "sunday,2026-06-14",
        "last friday,2026-06-12", "last wednesday,2026-06-10", "next friday,2026-06-19", "this wednesday,2026-06-24", "next mon,2026-06-22",
        "2026-01-31,2026-01-31", "2026-1-5,2026-01-05", "31.1.,2026-01-31", "31.12.,2025-12-31", "17.6.,2026-06-17", "18.6.,2025-06-18", "29.2.,2024-02-29",
        "31.1.2026,2026-01-31", "31.01.26,2026-01-31", "31/1/2026,2026-01-31", "1/31/2026,2026-01-31", "5/5/2026,2026-05-05", "31/1/26,2026-01-31",
        "3 May,2026-05-03", "3. May,2026-05-03", "3rd May,2026-05-03", "3 Dec,2025-12-03", "May 3,2026-05-03", "May 3rd,2026-05-03", "may 3 2025,2025-05-03", "3 May 2025,2025-05-03",
        "on 1st of,", "September 22nd 2024,2024-09-22", "29 Feb,2024-02-29", "on 2026-06-01,2026-06-01"})
    void aDayIsUnderstood(String typed, LocalDate date) {
        assertEquals(date == null ? TODAY : date, parse("coffee with @Ana " + typed).date());
        assertEquals(date == null ? TODAY : date, parse(typed + " coffee with @Ana at Café X").date());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"May 3, 2025 | 2025-05-03", "yesterday, | 2026-06-16", "(31.1.2026) | 2026-01-31", "2026-01-31. | 2026-01-31"})
    void punctuationAroundItDoesNoHarm(String typed, LocalDate date) {
        assertEquals(date, parse("coffee with @Ana " + typed).date());
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.2.2026", "2026-13-01", "30/2/2025", "31 June", "June 31", "0.1.2026", "2026-00-10", "9999 years ago", "31.2.", "1600-01-01"})
    void aDayThatDoesNotExistIsSaid(String typed) {
        var entry = parse("coffee with @Ana " + typed);
        assertEquals(List.of("quicklog.no-such-date"), entry.problems().stream().map(problem -> problem.code()).toList());
        assertEquals(TODAY, entry.date());
        assertEquals("coffee", entry.title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"May", "3", "1.5", "12/2025", "2026", "12345-01-01", "3 Mays", "3xx May", "v1.2.3"})
    void whatIsNoDayIsTitle(String typed) {
        var entry = parse("call with @Ana about " + typed);
        assertEquals(TODAY, entry.date());
        assertEquals(typed, entry.title());
    }
}
