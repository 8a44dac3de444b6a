package visavis.view.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import visavis.model.Care;
import visavis.model.PersonRow;
import visavis.model.Stage;
import visavis.model.StageDays;
import visavis.model.Status;
import visavis.model.Tie;
import visavis.model.TieSigns;

/** Sorting by numbers gives what comparing two by two gives. */
class OrderTest {
    private static final List<String> TEXTS = List.of("", "acme", "Acme", "ACME", "Éva & Co", "éva & co", "zoo", "Straße", "STRASSE", "王");
    private final Random random = new Random(7);
    private final List<PersonRow> people = LongStream.range(0, 700).mapToObj(this::person).toList();
    private final Everybody everybody = Everybody.of(people);

    private PersonRow person(long id) {
        return new PersonRow(id, "u" + id, "Name " + random.nextInt(90), TEXTS.get(random.nextInt(TEXTS.size())), "", Tie.values()[random.nextInt(2)], true, Status.ACTIVE, "",
                List.of(), Care.NONE, Stage.LISTED, null, null, random.nextInt(5), TieSigns.NONE, StageDays.NONE);
    }

    private void isSorted(Order order) {
        for (var way : List.of(order, order.going(true))) assertEquals(people.stream().sorted(way.among(everybody)).toList(), way.sorted(people, everybody));
    }

    @Test
    void numbersTextsAndNamesSortAsTheyCompare() {
        isSorted(Order.byName());
        isSorted(Order.of(PersonRow::organization));
        isSorted(Order.of(person -> person.interactions() == 0, person -> -person.interactions()));
    }

    @Test
    void whoIsNotSpokenOfComesLastWhicheverWayItSorts() {
        var order = Order.of(PersonRow::organization);
        assertEquals("", order.sorted(people, everybody).getLast().organization());
        assertEquals("", order.going(true).sorted(people, everybody).getLast().organization());
    }

    @Test
    void theFirstColumnCountsMoreThanTheOthers() {
        var question = new Question("", PeopleFilter.EVERYBODY, null, List.of(Order.of(person -> false, person -> person.tie().ordinal()), Order.of(PersonRow::organization)), false);
        assertEquals(people.stream().sorted(question.fullOrder(everybody)).toList(), Listing.of(everybody, question, text -> new long[0]).rows());
    }

    @Test
    void theLargestOfAnyNumbersComesFirst() {
        var numbers = List.of(Double.POSITIVE_INFINITY, 80.5, 1e-9, 0.0, -0.0, -1e-9, -7.0, Double.NEGATIVE_INFINITY);
        assertEquals(numbers, numbers.stream().sorted(Comparator.comparingLong(Order::largestFirst)).toList());
        assertTrue(Order.largestFirst(Double.NaN) < Order.largestFirst(1));
    }
}
