package visavis.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static visavis.model.Channel.*;
import static visavis.model.Direction.*;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import visavis.insight.Milestone.Kind;
import visavis.model.Channel;
import visavis.model.Direction;
import visavis.model.Lane;
import visavis.model.Stage;

class JourneyTest {
    @ParameterizedTest
    @CsvSource({"like,out,noticed", "tag,in,noticed", "comment,out,listed", "message,in,listed", "email,mutual,talking", "comment,mutual,talking",
            "missed-call,out,listed", "missed-call,mutual,listed", "call,out,voice", "video,mutual,voice", "in-person,mutual,met", "in-person,in,met"})
    void oneInteractionAloneLeadsToItsStage(String channel, String direction, String stage) {
        var story = new Story().add(LocalDate.of(2024, 3, 1), visavis.model.Coded.of(Channel.class, channel), visavis.model.Coded.of(Direction.class, direction), null);
        assertEquals(visavis.model.Coded.of(Stage.class, stage), story.on("2024-03-01").stage());
    }

    @Test
    void anAnswerInAnotherWrittenChannelMakesItTalking() {
        var journey = new Story().out("2024-03-01", COMMENT).in("2024-03-04", LETTER).on("2024-12-01");
        assertEquals(List.of(new Reached(day(3, 1), Stage.LISTED), new Reached(day(3, 4), Stage.TALKING)), journey.reached());
    }

    @Test
    void aStageReachedOnTheSameDayAsARicherOneIsNoStepOfItsOwn() {
        var journey = new Story().in("2024-03-01", LIKE).out("2024-03-01", MESSAGE).in("2024-03-01", MESSAGE).together("2024-03-01", CALL, 5).on("2024-12-01");
        assertEquals(List.of(new Reached(day(3, 1), Stage.LISTED), new Reached(day(3, 1), Stage.VOICE)), journey.reached());
    }

    @Test
    void whatComesAfterARicherStageIsNoStepBack() {
        var journey = new Story().together("2024-03-01", IN_PERSON, 60).together("2024-04-01", CALL, 10).in("2024-05-01", LIKE).on("2024-12-01");
        assertEquals(Stage.MET, journey.reached().getLast().stage());
        assertEquals(2, journey.reached().size());
    }

    @Test
    void threeDaysInPersonWithinAYearAreFaceToFace() {
        var story = new Story().together("2023-01-01", IN_PERSON, 60).together("2023-06-01", IN_PERSON, 60);
        assertEquals(Stage.FACE_TO_FACE, story.together("2023-12-31", IN_PERSON, 60).on("2024-12-01").stage());
    }

    @Test
    void threeDaysInPersonWithinAYearAndADayAreNot() {
        var story = new Story().together("2023-01-01", IN_PERSON, 60).together("2023-06-01", IN_PERSON, 60);
        assertEquals(Stage.MET, story.together("2024-01-01", IN_PERSON, 60).on("2024-12-01").stage());
    }

    @Test
    void threeMeetingsOnOneDayAreOneDayInPerson() {
        var story = new Story().together("2024-03-01", IN_PERSON, 60).together("2024-03-01", IN_PERSON, 20).together("2024-03-01", IN_PERSON, 5);
        assertEquals(Stage.MET, story.on("2024-03-01").stage());
        assertEquals(1, story.on("2024-03-01").meetings());
    }

    @Test
    void whatWasReachedStaysButWhatIsLivedPasses() {
        var journey = new Story().together("2020-01-01", IN_PERSON, 60).in("2024-11-01", LIKE).on("2024-12-01");
        assertEquals(Stage.MET, journey.stage());
        assertEquals(Lane.REACTIONS, journey.lived());
    }

    @Test
    void theLast180DaysAreLived() {
        var story = new Story().together("2024-01-01", CALL, 5);
        assertEquals(Lane.VOICE, story.on("2024-06-29").lived());
        assertNull(story.on("2024-06-30").lived());
    }

    @Test
    void aMissedCallIsADayOfContactButNoVoice() {
        var journey = new Story().out("2024-03-01", MISSED_CALL).on("2024-03-02");
        assertEquals(day(3, 1), journey.lastContact());
        assertNull(journey.lived());
        assertEquals(List.of(new Month(YearMonth.of(2024, 3), null, 1, 1)), journey.months());
    }

    @Test
    void reactionsAreNoDayOfContact() {
        assertNull(new Story().in("2024-03-01", LIKE).out("2024-03-01", TAG).on("2024-03-02").lastContact());
    }

    @Test
    void whatComesAfterTheDayDoesNotExist() {
        var story = new Story().out("2024-03-01", MESSAGE).in("2024-03-02", MESSAGE).together("2024-04-01", IN_PERSON, 60);
        assertEquals(story.on("2024-03-01"), new Story().out("2024-03-01", MESSAGE).on("2024-03-01"));
    }

    @Test
    void theDayMetIsFirstContactWhenItCameFirst() {
        assertEquals(day(2, 1), new Story().met("linkedin", "2024-02-01").out("2024-03-01", MESSAGE).on("2024-04-01").firstContact());
        assertEquals(day(3, 1), new Story().met("linkedin", "2024-03-09").out("2024-03-01", MESSAGE).on("2024-04-01").firstContact());
    }

    @Test
    void nobodyIsMetInTheFuture() {
        var journey = new Story().met("linkedin", "2024-05-01").on("2024-04-01");
        assertNull(journey.firstContact());
        assertTrue(journey.reached().isEmpty());
    }

    @Test
    void milestonesAreFirstTimesInOrder() {
        var journey = new Story().met("linkedin", "2024-03-01").out("2024-03-05", MESSAGE).in("2024-03-08", MESSAGE).out("2024-04-01", MESSAGE)
                .together("2024-05-20", IN_PERSON, 60).together("2024-06-01", VIDEO, 30).on("2024-12-01");
        assertEquals(List.of(new Milestone(Kind.FIRST_CONTACT, day(3, 1)), new Milestone(Kind.FIRST_REPLY, day(3, 8)),
                new Milestone(Kind.FIRST_MEETING, day(5, 20)), new Milestone(Kind.FIRST_VOICE, day(6, 1))), journey.milestones());
    }

    @Test
    void myAnswerToTheirMessageIsTheFirstReplyToo() {
        assertEquals(day(3, 9), new Story().in("2024-03-01", MESSAGE).out("2024-03-09", EMAIL).on("2024-12-01").day(Kind.FIRST_REPLY).orElseThrow());
    }

    @Test
    void aMonthKnowsItsRichestLaneAndItsChannels() {
        var journey = new Story().in("2024-03-01", LIKE).out("2024-03-30", MISSED_CALL).together("2024-03-31", CALL, 9).out("2024-05-01", EMAIL).on("2024-12-01");
        assertEquals(List.of(new Month(YearMonth.of(2024, 3), Lane.VOICE, 2, 3), new Month(YearMonth.of(2024, 5), Lane.PRIVATE, 1, 1)), journey.months());
    }

    @Test
    void theOrderTheyAreGivenInDoesNotMatter() {
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            var story = anything(random, 1 + random.nextInt(40));
            var journey = story.on("2026-01-01");
            Collections.shuffle(story.interactions(), random);
            assertEquals(journey, story.on("2026-01-01"));
        }
    }

    @Test
    void aStageNeverGoesDown() {
        var random = new Random(8);
        for (int round = 0; round < 50; round++) {
            var story = anything(random, 30);
            var stages = LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2026, 1, 1), java.time.Period.ofDays(9)).map(day -> story.on(day.toString()).stage()).toList();
            assertEquals(stages.stream().sorted().toList(), stages);
        }
    }

    private static Story anything(Random random, int count) {
        var story = new Story();
        for (int i = 0; i < count; i++) {
            story.add(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(700)), Channel.values()[random.nextInt(Channel.values().length)],
                    Direction.values()[random.nextInt(3)], null);
        }
        return story;
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2024, month, day);
    }
}
