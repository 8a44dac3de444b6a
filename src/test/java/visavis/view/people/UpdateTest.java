package visavis.view.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import visavis.model.Care;
import visavis.model.PersonRow;
import visavis.model.Stage;
import visavis.model.StageDays;
import visavis.model.Status;
import visavis.model.Tie;
import visavis.model.TieSigns;

/** What is reached step by step is what one would find who began anew, with nobody touched whom nothing happened to. */
class UpdateTest {
    private static final List<String> NAMES = List.of("Ana", "Ánna", "Bob", "Çelik", "Dora", "dora", "Éva", "Łukasz", "Олег", "محمد", "王");
    private final Random random = new Random(42);

    private PersonRow person(long id) {
        return new PersonRow(id, "u" + id, NAMES.get(random.nextInt(NAMES.size())), "", "", Tie.values()[random.nextInt(2)], true, random.nextInt(5) == 0 ? Status.ARCHIVED : Status.ACTIVE,
                "", random.nextBoolean() ? List.of("tag" + random.nextInt(4)) : List.of(), Care.NONE, Stage.LISTED, null, null, random.nextInt(9), TieSigns.NONE, StageDays.NONE);
    }

    private static Question byTie() {
        return new Question("", PeopleFilter.EVERYBODY, null, List.of(Order.of(person -> false, person -> person.tie().ordinal())), false);
    }

    @Test
    void anyFewChangesLeadToTheSameAsBeginningAnew() {
        for (var question : List.of(Question.ALL, byTie())) {
            var people = new TreeMap<Long, PersonRow>();
            LongStream.range(0, 300).forEach(id -> people.put(id, person(id)));
            var everybody = Everybody.of(List.copyOf(people.values()));
            var listing = Listing.of(everybody, question, text -> new long[0]);
            var shown = new Rows();
            shown.show(listing.rows());
            for (int round = 0; round < 200; round++) {
                for (int change = random.nextInt(4); change >= 0; change--) {
                    long id = random.nextLong(310);
                    if (random.nextInt(4) == 0) people.remove(id);
                    else people.put(id, person(id));
                }
                everybody = everybody.after(List.copyOf(people.values()));
                var update = Update.of(listing, everybody, question, text -> new long[0]);
                assertNotNull(update.edits());
                update.edits().forEach(edit -> edit.on(shown));
                listing = update.after();
                var anew = Everybody.of(List.copyOf(people.values()));
                assertEquals(anew, everybody);
                assertEquals(Listing.of(anew, question, text -> new long[0]).rows(), listing.rows());
                assertEquals(listing.rows(), shown);
            }
        }
    }

    @Test
    void oneChangedPersonIsOneEdit() {
        var before = LongStream.range(0, 50).mapToObj(this::person).map(person -> person.withStatus(Status.ACTIVE)).toList();
        var now = new ArrayList<>(before);
        now.set(7, now.get(7).withJourney(Stage.MET, null, null, 99, StageDays.NONE));
        var listing = Listing.of(Everybody.of(before), Question.ALL, text -> new long[0]);
        var edits = Update.of(listing, listing.everybody().after(now), Question.ALL, text -> new long[0]).edits();
        assertEquals(List.of(new Update.Edit(Update.How.SET, listing.rows().indexOf(before.get(7)), now.get(7))), edits);
    }

    @Test
    void manyWhoKeepTheirNamesKeepTheirPlaces() {
        var before = LongStream.range(0, 500).mapToObj(this::person).toList();
        var now = before.stream().map(person -> person.id() % 3 == 0 ? person : person.withStatus(Status.BLOCKED)).toList();
        assertEquals(Everybody.of(now), Everybody.of(before).after(now));
    }

    @Test
    void manyChangesAndOtherQuestionsSetAllAnew() {
        var before = LongStream.range(0, 500).mapToObj(this::person).toList();
        var listing = Listing.of(Everybody.of(before), Question.ALL, text -> new long[0]);
        assertNull(Update.of(listing, listing.everybody(), byTie(), text -> new long[0]).edits());
        var others = LongStream.range(0, 500).mapToObj(this::person).toList();
        assertNull(Update.of(listing, listing.everybody().after(others), Question.ALL, text -> new long[0]).edits());
    }
}
