package visavis.action.quicklog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static visavis.action.quicklog.Known.parse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import visavis.model.Channel;
import visavis.model.Direction;
import visavis.model.Problem;

class QuickLogTest {
    @Test
    void aWholeLineIsUnderstood() {
        var entry = parse("coffee with @Ana Diaz yesterday 45m at Café Central");
        assertEquals(Channel.IN_PERSON, entry.channel());
        assertEquals("coffee", entry.channelWord());
        assertEquals(Direction.MUTUAL, entry.direction());
        assertEquals(List.of(1L), entry.people());
        assertEquals(LocalDate.of(2026, 6, 16), entry.date());
        assertEquals(45, entry.minutes());
        assertEquals("Café Central", entry.place());
        assertEquals("coffee", entry.title());
        assertTrue(entry.isComplete(), entry.problems().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "coffee with @Ana Diaz yesterday 45m at Café X", "yesterday coffee at Café X with @Ana Diaz 45 min", "at Café X yesterday 45m coffee with @Ana Diaz",
        "45m coffee @Ana Diaz at Café X yesterday", "Coffee With @ana DIAZ, yesterday, 45m, at Café X", "had a coffee with ana diaz at Café X yesterday for 45 minutes",
        "Yesterday: coffee with @\"Ana Diaz\" (45m) at \"Café X\"", "coffee @ Café X with @Ana yesterday 45m.", "  coffee   with @Ana at Café X,yesterday,45m "})
    void thePiecesComeInAnyOrder(String line) {
        var entry = parse(line);
        assertEquals("IN_PERSON MUTUAL [1] 2026-06-16 45 [Café X] [coffee]", "%s %s %s %s %s [%s] [%s]".formatted(
                entry.channel(), entry.direction(), entry.people(), entry.date(), entry.minutes(), entry.place(), entry.title().toLowerCase()));
        assertTrue(entry.isComplete(), entry.problems().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "coffee with @Bob | IN_PERSON | MUTUAL", "Lunch with @Bob | IN_PERSON | MUTUAL", "dinner with @Bob | IN_PERSON | MUTUAL", "met @Bob | IN_PERSON | MUTUAL",
        "meeting with @Bob | IN_PERSON | MUTUAL", "walk with @Bob | IN_PERSON | MUTUAL", "drinks with @Bob | IN_PERSON | MUTUAL", "visit from @Bob | IN_PERSON | MUTUAL",
        "beer with @Bob | IN_PERSON | MUTUAL", "tea with @Bob | IN_PERSON | MUTUAL", "ran into @Bob | IN_PERSON | MUTUAL", "@Bob at Café X | IN_PERSON | MUTUAL",
        "call with @Bob | CALL | MUTUAL", "called @Bob | CALL | MUTUAL", "@Bob called | CALL | MUTUAL", "phone call from @Bob | CALL | MUTUAL", "phoned @Bob | CALL | MUTUAL", "spoke to @Bob | CALL | MUTUAL",
        "missed call from @Bob | MISSED_CALL | IN", "missed call to @Bob | MISSED_CALL | OUT", "missed call @Bob | MISSED_CALL | IN", "tried calling @Bob | MISSED_CALL | OUT", "missed call with @Bob | MISSED_CALL | IN",
        "video with @Bob | VIDEO | MUTUAL", "zoom call with @Bob | VIDEO | MUTUAL", "teams meeting with @Bob | VIDEO | MUTUAL", "meet-call with @Bob | VIDEO | MUTUAL",
        "email to @Bob | EMAIL | OUT", "e-mail from @Bob | EMAIL | IN", "mail @Bob | EMAIL | OUT", "emailed @Bob | EMAIL | OUT", "wrote to @Bob | EMAIL | OUT", "@Bob wrote | EMAIL | IN",
        "he wrote, @Bob | EMAIL | IN", "@Bob emailed me | EMAIL | IN", "I emailed @Bob | EMAIL | OUT", "email with @Bob | EMAIL | MUTUAL", "Bob emailed | EMAIL | IN", "@Ana and @Bob wrote | EMAIL | IN",
        "message from @Bob | MESSAGE | IN", "msg to @Bob | MESSAGE | OUT", "dm @Bob | MESSAGE | OUT", "text from @Bob | MESSAGE | IN", "sms to @Bob | MESSAGE | OUT", "whatsapp with @Bob | MESSAGE | MUTUAL",
        "chat with @Bob | MESSAGE | MUTUAL", "texted @Bob | MESSAGE | OUT", "@Bob replied | MESSAGE | IN", "whatsapp call with @Bob | CALL | MUTUAL",
        "letter to @Bob | LETTER | OUT", "postcard from @Bob | LETTER | IN",
        "liked a photo by @Bob | LIKE | IN", "@Bob liked my post | LIKE | IN", "liked @Bob | LIKE | OUT", "like to @Bob | LIKE | OUT", "like with @Bob | LIKE | OUT",
        "comment from @Bob | COMMENT | IN", "commented on @Bob | COMMENT | OUT", "@Bob commented | COMMENT | IN", "tagged by @Bob | TAG | IN", "tagged @Bob in a photo | TAG | OUT", "@Bob tagged me | TAG | IN"})
    void channelAndDirectionFollowFromTheWords(String line, Channel channel, Direction direction) {
        var entry = parse(line);
        assertEquals(channel + " " + direction, entry.channel() + " " + entry.direction());
        assertTrue(entry.people().contains(2L));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "45m | 45", "45 m | 45", "45min | 45", "45 min | 45", "45 mins. | 45", "90 minutes | 90", "for 20 minutes | 20", "1h | 60", "1 h | 60", "1h30 | 90", "1h30m | 90", "1h 30m | 90",
        "1:30h | 90", "1:30 hours | 90", "1.5h | 90", "1,5h | 90", "1.5 hours | 90", "2 hours | 120", "two hours | 120", "1 hour and 30 minutes | 90", "half an hour | 30", "an hour | 60",
        "an hour and a half | 90", "a quarter of an hour | 15", "0.25h | 15", "2hrs | 120", "20160m | 20160"})
    void lengthsAreMinutes(String typed, int minutes) {
        var entry = parse("call with @Ana " + typed + " about jobs");
        assertEquals(minutes, entry.minutes());
        assertEquals("jobs", entry.title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"45", "45x", "h30", "1:75h", "m", "3 days", "1h30s"})
    void whatIsNoLengthIsTitle(String typed) {
        var entry = parse("call with @Ana about " + typed);
        assertNull(entry.minutes());
        assertEquals(typed, entry.title());
    }

    @ParameterizedTest
    @CsvSource({"at 18:30,18:30", "18:30,18:30", "at 6pm,18:00", "6 pm,18:00", "at 6:30 p.m.,18:30", "at 6.30pm,18:30", "at 12am,00:00", "at 12 pm,12:00", "at noon,12:00", "at 18.30,18:30", "7:05,07:05"})
    void atWithATimeIsNoPlace(String typed, LocalTime time) {
        var entry = parse("lunch with @Ana " + typed + " at Café X");
        assertEquals(time, entry.time());
        assertEquals("Café X", entry.place());
        assertEquals("lunch", entry.title());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "lunch with @Ana at Café X | Café X | lunch", "lunch at Café X with @Ana | Café X | lunch", "lunch at the old mill yesterday with @Ana | the old mill | lunch",
        "lunch with @Ana in Berlin | Berlin | lunch", "talk with @Ana in trouble | '' | talk, trouble", "lunch with @Ana at Café X, Vienna | Café X, Vienna | lunch",
        "lunch with @Ana at Café X, talked for ages | Café X | lunch, talked for ages", "lunch with @Ana at 7 Market Street 45m | 7 Market Street | lunch", "met @Ana at Coffee Fellows | Coffee Fellows | ''",
        "at Café X lunch with @Ana | Café X | lunch", "lunch with @Ana at Café X about the new house | Café X | lunch, new house", "lunch with @Ana at \"Sunday Market\" | Sunday Market | lunch",
        "lunch at Rose and Stone | Rose and Stone | lunch", "lunch at Joe's and @Ana | Joe's | lunch", "lunch at Joe's with Bob | Joe's | lunch", "dinner at @Ana | '' | dinner", "lunch at | '' | lunch", "lunch with @Ana at Café X at noon | Café X | lunch"})
    void aPlaceEndsWhereSomethingElseBegins(String line, String place, String title) {
        var entry = parse(line);
        assertEquals(place + " / " + title, entry.place() + " / " + entry.title());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "call with @Ana -- she moves to Rome | she moves to Rome", "call with @Ana // see https://example.org//x | see https://example.org//x", "call with @Ana -- a -- b | a -- b", "call with @Ana --  | ''",
        "call--with @Ana | ''"})
    void whatFollowsTheDashesIsTheNote(String line, String note) {
        assertEquals(note, parse(line).note());
    }

    @Test
    void aLineBreakBeginsTheNoteToo() {
        var entry = parse("call with @Ana\r\nfirst line\nsecond with @Bob");
        assertEquals("first line\nsecond with @Bob", entry.note());
        assertEquals(List.of(1L), entry.people());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'' | [no-channel, no-person]", "coffee | [no-person]", "@Ana | [no-channel]", "coffee with @Zed | [unknown-person]", "coffee with @Ann | [ambiguous-person]", "coffee with @ | [no-name]",
        "coffee with @Ana 31.2.2026 | [no-such-date]", "coffee with @Ana 5/6/2026 | [date-either-way]", "coffee with @Ana tomorrow | [future]", "call with @Ana 999h | [too-long]",
        "coffee with Zed | [unknown-person]", "coffee with @Ana | []"})
    void whatIsOpenIsSaid(String line, String problems) {
        assertEquals(problems, parse(line).problems().stream().map(Problem::code).map(code -> code.replace("quicklog.", "")).toList().toString());
    }

    @Test
    void aPlanIsCompleteThoughItIsSaid() {
        assertTrue(parse("coffee with @Ana tomorrow").isComplete());
        assertFalse(parse("coffee with @Ana 31.2.2026").isComplete());
    }

    @Test
    void ofTwoDatesTheFirstCountsAndTheOtherStaysInTheTitle() {
        var entry = parse("call with @Ana yesterday about the trip on Friday");
        assertEquals(LocalDate.of(2026, 6, 16), entry.date());
        assertEquals("trip on Friday", entry.title());
    }

    @Test
    void everyPieceIsMarkedWhereItStands() {
        var line = "coffee with @Ana Diaz, yesterday for 45m at Café X -- nice";
        var marked = parse(line).spans().stream().map(span -> span.piece() + "=" + line.substring(span.start(), span.end())).toList();
        assertEquals(List.of("CHANNEL=coffee", "DIRECTION=with", "PERSON=@Ana Diaz", "DATE=yesterday", "MINUTES=45m", "PLACE=Café X", "NOTE= nice"), marked);
    }

    @Test
    void theInteractionHasAnInstantWhenTheTimeWasSaid() {
        var interaction = parse("coffee with @Ana at 18:30 -- nice").interaction(ZoneOffset.ofHours(2), "quick-log");
        assertEquals(Instant.parse("2026-06-17T16:30:00Z"), interaction.at());
        assertEquals(List.of(1L), interaction.with());
        assertEquals("nice", interaction.note());
        assertNull(parse("coffee with @Ana").interaction(ZoneOffset.UTC, "quick-log").at());
    }

    @Test
    void whatIsNotCompleteIsNoInteraction() {
        var entry = parse("coffee with @Zed");
        assertThrows(IllegalStateException.class, () -> entry.interaction(ZoneOffset.UTC, "quick-log"));
    }

    @Test
    void aLanguageWithoutItsOwnWordsReadsEnglish() {
        var entry = QuickLog.parse("lunch with @Ana yesterday", Known.TODAY, Known.PEOPLE, Words.in(Locale.JAPANESE));
        assertEquals(parse("lunch with @Ana yesterday"), entry);
    }
}
