package visavis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static visavis.model.Channel.CALL;
import static visavis.model.Channel.IN_PERSON;
import static visavis.model.Channel.LIKE;
import static visavis.model.Channel.MESSAGE;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import visavis.insight.Story;
import visavis.insight.TieExplanation;
import visavis.model.Cadence;
import visavis.model.Care;
import visavis.model.Circle;
import visavis.model.Contact;
import visavis.model.Status;
import visavis.model.Suggested;
import visavis.model.Suggestion;
import visavis.model.Tie;
import visavis.model.TieSettings;

class TieTextTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Messages MESSAGES = new Messages(Locale.ENGLISH);
    private static final TieText TEXT = new TieText(MESSAGES);
    private static final TieReasonsText REASONS = new TieReasonsText(MESSAGES);
    private static final Contact ANA = new Story().contact();

    /** An hour together every so many days, the last as many days ago as said. */
    private static Story meetings(int count, int every, int ago) {
        var story = new Story();
        for (int i = 0; i < count; i++) story.together(TODAY.minusDays(ago + (long) i * every).toString(), IN_PERSON, 60);
        return story;
    }

    private static TieExplanation of(Story story, Contact contact, TieSettings settings) {
        return TieExplanation.of(contact, story.interactions(), TODAY, settings, Suggested.NOTHING);
    }

    private static TieExplanation of(Story story) {
        return of(story, ANA, TieSettings.DEFAULT);
    }

    private static Contact strong() {
        return ANA.withTie(Tie.STRONG);
    }

    private static String atAGlance(Contact contact, TieExplanation tie) {
        return String.join(" | ", TEXT.strength(tie), TEXT.verdict(contact, tie), TEXT.rhythm(contact, tie).orElse("-"), TEXT.due(contact, tie).orElse("-"));
    }

    @Test
    void nothingKnownSaysWhatWouldBeNeeded() {
        assertEquals("Not enough to tell yet | Nothing has happened here yet. 3 days of contact are enough to say how strong it looks. | - | -", atAGlance(ANA, of(new Story())));
    }

    @Test
    void likesAloneAreNoContact() {
        assertEquals("Not enough to tell yet | Only likes and tags so far. 3 days of contact are enough to say how strong it looks. | - | -",
                atAGlance(ANA, of(new Story().in("2026-11-01", LIKE).in("2026-11-02", LIKE).in("2026-11-03", LIKE))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "1 | 0 | 2 more days of contact are enough to say how strong it looks. | You were in touch once, today.",
            "1 | 1 | 2 more days of contact are enough to say how strong it looks. | You were in touch once, yesterday.",
            "2 | 5 | One more day of contact is enough to say how strong it looks. | You were in touch twice, 5 days ago."})
    void fewDaysOfContactSayHowManyMoreAreNeeded(int count, int ago, String verdict, String rhythm) {
        var tie = of(meetings(count, 7, ago));
        assertEquals("Not enough to tell yet | " + verdict + " | " + rhythm, String.join(" | ", TEXT.strength(tie), TEXT.verdict(ANA, tie), TEXT.rhythm(ANA, tie).orElseThrow()));
    }

    @Test
    void aWarmWeakTieSaysBoth() {
        assertEquals("Very strong · 82 of 100 | You say weak. It looks strong. | You usually speak every 9 days; it has been 2. | -", atAGlance(ANA, of(meetings(9, 9, 2))));
    }

    @Test
    void aStrongTieIsDueByItsRhythm() {
        assertEquals("Very strong · 82 of 100 | You say strong, and it looks strong. | You usually speak every 9 days; you did so yesterday. | Due in 16 days",
                atAGlance(strong(), of(meetings(9, 9, 1), strong(), TieSettings.DEFAULT)));
        assertEquals("You usually speak every 9 days; it has been 31. | Due for 14 days", due(meetings(9, 9, 31), strong(), TieSettings.DEFAULT));
        assertEquals("You usually speak every 9 days; it has been 17. | Due today", due(meetings(9, 9, 17), strong(), TieSettings.DEFAULT));
        assertEquals("You usually speak every day; you did so today. | Due in 7 days", due(meetings(40, 1, 0), strong(), TieSettings.DEFAULT));
    }

    private static String due(Story story, Contact contact, TieSettings settings) {
        var tie = of(story, contact, settings);
        return TEXT.rhythm(contact, tie).orElse("-") + " | " + TEXT.due(contact, tie).orElse("-");
    }

    @Test
    void aLapsedTieIsSaidToBe() {
        var tie = of(meetings(9, 9, 300), strong(), TieSettings.DEFAULT);
        assertEquals("No sign lately · 3 of 100 | You say strong, and that stands. What is written down here shows less of it. | You used to speak every 9 days; it has been 300. | Probably lapsed", atAGlance(strong(), tie));
        assertTrue(TieText.isPressing(tie));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "3  | You want to be in touch every 14 days, after 30 at the latest; it has been 3. | Due in 11 days",
            "13 | You want to be in touch every 14 days, after 30 at the latest; it has been 13. | Due tomorrow",
            "14 | You want to be in touch every 14 days, after 30 at the latest; it has been 14. | Due today",
            "15 | You want to be in touch every 14 days, after 30 at the latest; it has been 15. | Due since yesterday",
            "30 | You want to be in touch every 14 days, after 30 at the latest; it has been 30. | Overdue since today",
            "34 | You want to be in touch every 14 days, after 30 at the latest; it has been 34. | Overdue for 4 days"})
    void daysTheUserSetStandInPlaceOfTheRhythm(int ago, String rhythm, String due) {
        assertEquals(rhythm + " | " + due, due(meetings(9, 9, ago), ANA.withCare(Care.NONE.withCadence(Cadence.days(14, 30))), TieSettings.DEFAULT));
    }

    @Test
    void everyDayAtTheLatestIsSaidInTheSingular() {
        assertEquals("You want to be in touch every day, after one at the latest; you were today. | Due tomorrow", due(meetings(1, 9, 0), ANA.withCare(Care.NONE.withCadence(Cadence.days(1, 1))), TieSettings.DEFAULT));
    }

    @Test
    void nothingIsAskedOfWhoeverIsNotActive() {
        var gone = strong().withStatus(Status.DECEASED);
        var tie = of(meetings(9, 9, 31), gone, TieSettings.DEFAULT);
        assertEquals("Strong · 68 of 100 | You say strong. | - | -", atAGlance(gone, tie));
        assertEquals(List.of(), REASONS.changes(gone, tie));
    }

    @Test
    void familyAreNotShownAsFadingUnlessTheUserWants() {
        var brother = strong().withCare(Care.NONE.withFamily(true));
        assertEquals("In your usual rhythm. Family is not shown as fading, however long it has been.", REASONS.cadence(brother, of(meetings(9, 9, 60), brother, TieSettings.DEFAULT)));
        assertFalse(of(meetings(9, 9, 60), brother, TieSettings.DEFAULT).signs().fading());
        assertEquals("In your usual rhythm", REASONS.cadence(brother, of(meetings(9, 9, 60), brother, TieSettings.DEFAULT.withFamilyFades(true))));
        var cousin = strong().withCare(Care.NONE.withCircles(Set.of("Cousins")));
        var circles = TieSettings.DEFAULT.withCircles(List.of(new Circle("Cousins", true, Cadence.days(90, 180))));
        assertEquals("Every 90 days, 180 days at the latest. Family is not shown as fading, however long it has been.", REASONS.cadence(cousin, of(meetings(9, 9, 60), cousin, circles)));
    }

    @Test
    void theNumberNeverStandsInAHigherBandThanTheWord() {
        assertEquals(49, TieText.points(49.99));
    }

    @Test
    void eachPartIsANumber() {
        assertEquals(List.of("under 0.01", "0.01", "1.50", "× 0.93"), List.of(REASONS.part(.004), REASONS.part(.01), REASONS.part(1.5), REASONS.factor(.934)));
        assertEquals("82 of 100", REASONS.sum(of(meetings(9, 9, 2)).strength()));
    }

    @Test
    void theLegendTellsTheHalfLifeAndWhenLikesAreCut() {
        assertEquals("On its day an hour together counts 1.5, a call 1 and a message 0.6. After 90 days each counts half.", REASONS.legend(of(meetings(3, 9, 2), ANA, TieSettings.DEFAULT.withHalfLife(90))));
        var liked = new Story();
        for (int i = 0; i < 40; i++) liked.in(TODAY.minusDays(i).toString(), LIKE);
        assertTrue(REASONS.legend(of(liked)).endsWith("Likes and tags count 1.5 at most, because they alone make no tie."));
    }

    @Test
    void giveAndTakeIsSaidInWords() {
        assertEquals("Neither way: what there was, you did together", REASONS.balance(of(meetings(3, 9, 2)).strength()));
        assertEquals("Too little to say: 1.0 from me, 0.0 from them", REASONS.balance(of(new Story().out("2026-11-21", MESSAGE)).strength()));
        var mine = new Story().out("2026-11-21", MESSAGE).out("2026-11-21", MESSAGE).out("2026-11-21", MESSAGE).in("2026-11-21", MESSAGE);
        assertEquals("More from me: 3.0 from me, 1.0 from them", REASONS.balance(of(mine).strength()));
        assertEquals("Even: 3.0 from me, 2.0 from them", REASONS.balance(of(mine.in("2026-11-21", MESSAGE)).strength()));
    }

    @Test
    void waysOfContactAndRegularityAreSaidInWords() {
        assertEquals("No more than one in the last 180 days", REASONS.channels(of(meetings(3, 9, 2)).strength()));
        assertEquals("2 in the last 180 days", REASONS.channels(of(meetings(3, 9, 2).in("2026-11-01", CALL)).strength()));
        assertEquals(List.of("Too early to say", "Nearly every week", "In about every other week", "Now and then", "Seldom"),
                List.of(meetings(2, 7, 0), meetings(26, 7, 0), meetings(13, 14, 0), meetings(6, 30, 0), meetings(3, 300, 0)).stream().map(story -> REASONS.regularity(of(story).strength())).toList());
    }

    @Test
    void daysAndRhythmAreSaidInWords() {
        var none = of(new Story());
        assertEquals(List.of("None yet", "None yet", "Not known yet"), List.of(REASONS.contactDays(none.strength()), REASONS.last(none.rhythm()), REASONS.rhythm(none.rhythm())));
        var usual = of(meetings(9, 9, 2));
        assertEquals(List.of("9", "2 days ago, on 19 November 2026", "Usually 9 days apart, rarely more than 11"), List.of(REASONS.contactDays(usual.strength()), REASONS.last(usual.rhythm()), REASONS.rhythm(usual.rhythm())));
        assertEquals("Today, 21 November 2026", REASONS.last(of(meetings(1, 9, 0)).rhythm()));
        assertEquals("Yesterday, 20 November 2026", REASONS.last(of(meetings(1, 9, 1)).rhythm()));
        assertEquals("Usually a day apart, rarely more than one", REASONS.rhythm(of(meetings(40, 1, 0)).rhythm()));
    }

    /** After meetings alone a call is one more way of contact, and so brings more than one more meeting. */
    @Test
    void whatWouldChangeItStartsWithTheLeastThatDoes() {
        assertEquals(List.of("One exchange of messages would bring this above 50.", "Without contact it would look faint from 23 December 2026."), REASONS.changes(ANA, of(meetings(5, 9, 40))));
        assertEquals(List.of("One exchange of messages would bring this above 50.", "An hour together would bring this above 50.", "One call would bring this above 50.", "One call would bring it to 49."),
                IntStream.range(40, 60).mapToObj(ago -> REASONS.changes(ANA, of(meetings(4, 9, ago))).getFirst()).distinct().limit(4).toList());
        assertEquals(List.of("An hour together would bring it to 20."), REASONS.changes(ANA, of(new Story())));
        assertEquals(List.of("One call would bring it to 88.", "Without contact it would look faint from 7 March 2027."), REASONS.changes(ANA, of(meetings(9, 9, 2))));
    }

    @Test
    void whatWasStrongOnceComesBack() {
        var before = new Suggested(Suggestion.STRONG, false, TODAY.minusDays(30));
        var tie = TieExplanation.of(ANA, meetings(5, 9, 40).interactions(), TODAY, TieSettings.DEFAULT, before);
        assertEquals("One exchange of messages would bring this back above 50.", REASONS.changes(ANA, tie).getFirst());
    }
}
