package visavis.action.sample;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.Character.UnicodeScript;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import visavis.model.Card;
import visavis.model.Channel;
import visavis.model.Direction;
import visavis.model.Interaction;
import visavis.model.Lane;
import visavis.model.Nature;
import visavis.model.Tie;

class SamplePeopleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 17);
    private static final SampleBook BOOK = SamplePeople.generate(400, 8000, 7, TODAY);

    @Test
    void theSameSeedGivesTheSamePeople() {
        var again = SamplePeople.generate(400, 8000, 7, TODAY);
        assertEquals(BOOK.contacts(), again.contacts());
        assertEquals(BOOK.interactions().toList(), again.interactions().toList());
    }

    @Test
    void anotherSeedGivesOthers() {
        assertNotEquals(BOOK.contacts(), SamplePeople.generate(400, 8000, 8, TODAY).contacts());
    }

    @Test
    void interactionsCanBeReadTwice() {
        assertEquals(BOOK.interactions().toList(), BOOK.interactions().toList());
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,0", "1,50", "2,1", "60,1500", "100,0", "30,7", "1000,3"})
    void thereAreExactlyAsManyAsAskedFor(int contacts, int interactions) {
        var book = SamplePeople.generate(contacts, interactions, 3, TODAY);
        assertEquals(contacts, book.contacts().size());
        assertEquals(interactions, book.interactions().count());
    }

    @ParameterizedTest
    @CsvSource({"-1,0", "0,-1", "0,1"})
    void whatCannotBeIsRefused(int contacts, int interactions) {
        assertThrows(IllegalArgumentException.class, () -> SamplePeople.generate(contacts, interactions, 3, TODAY));
    }

    @Test
    void nobodyCanBeReached() {
        assertTrue(cards().flatMap(card -> card.emails().stream()).allMatch(email -> email.value().matches("[a-z0-9.-]+@example\\.(com|org|net)")));
        assertTrue(cards().flatMap(card -> card.phones().stream()).allMatch(phone -> phone.e164().matches(
                "\\+(1\\d{3}55501\\d\\d|44(207946|113496|131496)0\\d{3}|447700900\\d{3}|4930(23125)\\d{3}|494066969\\d{3}|498999998\\d{3}|492214710\\d{3}|496990009\\d{3}|4917139200\\d\\d"
                + "|331990\\d{5}|334657\\d{5}|332619\\d{5}|336399\\d{5}|612555\\d{5}|468465004\\d\\d|463139006\\d\\d|464062804\\d\\d)")), () -> cards().flatMap(card -> card.phones().stream()).toList().toString());
        assertTrue(cards().flatMap(card -> card.profiles().stream()).allMatch(profile -> profile.value().contains("example")));
    }

    @Test
    void nobodySharesAMailboxProfileOrUid() {
        assertDistinct(cards().flatMap(card -> card.emails().stream()).map(email -> email.key()).toList());
        assertDistinct(cards().flatMap(card -> card.profiles().stream()).map(profile -> profile.key()).toList());
        assertDistinct(BOOK.contacts().stream().map(contact -> contact.draft().uid()).toList());
    }

    @Test
    void namesComeInManyScripts() {
        var scripts = cards().flatMapToInt(card -> card.display().codePoints()).mapToObj(UnicodeScript::of).collect(toSet());
        assertTrue(scripts.containsAll(Set.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK, UnicodeScript.ARABIC, UnicodeScript.HEBREW,
                UnicodeScript.DEVANAGARI, UnicodeScript.HAN, UnicodeScript.HANGUL)), scripts.toString());
    }

    @Test
    void everyChannelOccursInEachDirectionItCanHave() {
        var seen = interactions().map(each -> each.channel() + " " + each.direction()).collect(toSet());
        for (var channel : Channel.values()) {
            var directions = channel.usualDirection() == Direction.MUTUAL ? List.of(Direction.MUTUAL) : List.of(Direction.OUT, Direction.IN);
            directions.forEach(direction -> assertTrue(seen.contains(channel + " " + direction), channel + " " + direction));
        }
    }

    @Test
    void nothingHappensBeforeOneMetOrAfterToday() {
        BOOK.interactions().forEach(each -> each.people().forEach(person -> {
            var date = each.interaction().date();
            assertTrue(!date.isBefore(BOOK.contacts().get(person).draft().origin().met()) && !date.isAfter(TODAY), each.toString());
        }));
    }

    @Test
    void everyInteractionIsWithDifferentPeopleOfTheBook() {
        BOOK.interactions().forEach(each -> {
            assertDistinct(each.people());
            assertTrue(each.people().stream().allMatch(person -> person >= 0 && person < BOOK.contacts().size()));
        });
        assertTrue(BOOK.interactions().anyMatch(each -> each.people().size() > 1));
    }

    @Test
    void onlyWhatTakesTimeHasMinutesAndOnlyMeetingsHaveAPlace() {
        assertTrue(interactions().filter(each -> each.minutes() != null).allMatch(each -> each.channel().usualDirection() == Direction.MUTUAL));
        assertTrue(interactions().filter(each -> !each.place().isEmpty()).allMatch(each -> each.channel() == Channel.IN_PERSON));
    }

    @Test
    void aFewPeopleGetMostOfIt() {
        var counts = perPerson().values().stream().sorted((one, other) -> Long.compare(other, one)).toList();
        long top = counts.stream().limit(40).mapToLong(Long::longValue).sum();
        assertTrue(top > 8000 * 0.4 && counts.size() < 400, top + " with the first tenth, " + counts.size() + " with any");
    }

    @Test
    void theStrongTiesAreFewAndSeeMostOfUs() {
        var strong = BOOK.contacts().stream().filter(contact -> contact.tie() == Tie.STRONG).count();
        var counts = perPerson();
        double withStrong = counts.entrySet().stream().filter(each -> BOOK.contacts().get(each.getKey()).tie() == Tie.STRONG).mapToLong(Map.Entry::getValue).sum();
        assertEquals(60, strong);
        assertTrue(withStrong > 0.5 * interactions().count());
    }

    @Test
    void whoWasMetOnlineIsFirstSpokenToOnline() {
        var first = new HashMap<Integer, Lane>();
        BOOK.interactions().filter(each -> each.people().size() == 1).forEach(each -> first.putIfAbsent(each.people().getFirst(), each.interaction().channel().lane()));
        var platforms = Set.of("linkedin", "x", "instagram", "facebook", "mastodon", "a hiking forum");
        var lanes = first.entrySet().stream().filter(each -> platforms.contains(BOOK.contacts().get(each.getKey()).draft().origin().place())).map(Map.Entry::getValue).toList();
        assertTrue(lanes.stream().filter(lane -> lane.compareTo(Lane.PRIVATE) <= 0).count() > 0.95 * lanes.size(), lanes.toString());
    }

    @Test
    void meetingsGrowMoreCommonTowardsTheEnd() {
        var dates = interactions().filter(each -> each.channel() == Channel.IN_PERSON).map(Interaction::date).toList();
        assertTrue(dates.stream().filter(date -> date.isAfter(TODAY.minusYears(3))).count() > 2 * dates.stream().filter(date -> date.isBefore(TODAY.minusYears(3))).count());
    }

    @Test
    void someFade() {
        var last = new HashMap<Integer, LocalDate>();
        BOOK.interactions().forEach(each -> each.people().forEach(person -> last.merge(person, each.interaction().date(), (one, other) -> one.isAfter(other) ? one : other)));
        assertTrue(last.values().stream().filter(date -> date.isBefore(TODAY.minusDays(365))).count() > 20);
    }

    @Test
    void professionalContactsAreMostlyMetOnWorkingDays() {
        var weekend = BOOK.interactions().filter(each -> BOOK.contacts().get(each.people().getFirst()).nature() == Nature.PROFESSIONAL)
                .collect(groupingBy(each -> each.interaction().date().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0, counting()));
        assertTrue(weekend.get(true) * 5 < weekend.get(false), weekend.toString());
    }

    private static Stream<Card> cards() {
        return BOOK.contacts().stream().map(contact -> contact.draft().card());
    }

    private static Stream<Interaction> interactions() {
        return BOOK.interactions().map(SampleInteraction::interaction);
    }

    private static Map<Integer, Long> perPerson() {
        return BOOK.interactions().flatMap(each -> each.people().stream()).collect(groupingBy(person -> person, counting()));
    }

    private static void assertDistinct(List<?> values) {
        assertEquals(values.size(), new HashSet<>(values).size());
    }
}
