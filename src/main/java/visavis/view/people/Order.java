package visavis.view.people;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

import visavis.model.PersonRow;

/**
 * How a column sorts: those of whom it says nothing come last, whichever way it sorts. Many people are sorted by a number for each, worked out once;
 * comparing them two by two takes five times as long.
 *
 * @param silent    of whom the column says nothing
 * @param comparing two of the others
 * @param numbers   the same order as numbers of the others
 */
record Order(Predicate<PersonRow> silent, Function<Everybody, Comparator<PersonRow>> comparing, Function<Everybody, ToLongFunction<PersonRow>> numbers, boolean descending) {
    static Order of(Predicate<PersonRow> silent, ToLongFunction<PersonRow> number) {
        return new Order(silent, everybody -> Comparator.comparingLong(number), everybody -> number, false);
    }

    static Order byName() {
        return new Order(person -> false, everybody -> Comparator.comparingInt(everybody::rank), everybody -> everybody::rank, false);
    }

    static Order of(Function<PersonRow, String> text) {
        return new Order(person -> text.apply(person).isEmpty(), everybody -> Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER), everybody -> {
            var places = places(everybody, text);
            return person -> places.get(text.apply(person));
        }, false);
    }

    /** Texts that differ in case alone share a place. */
    private static HashMap<String, Long> places(Everybody everybody, Function<PersonRow, String> text) {
        var places = new HashMap<String, Long>();
        var last = "";
        long place = 0;
        for (var each : everybody.byId().stream().map(text).distinct().sorted(String.CASE_INSENSITIVE_ORDER).toList()) {
            if (String.CASE_INSENSITIVE_ORDER.compare(each, last) != 0) place++;
            places.put(each, place);
            last = each;
        }
        return places;
    }

    /** A number that is the larger the smaller this one is. */
    static long largestFirst(double number) {
        long bits = Double.doubleToLongBits(number);
        return ~(bits < 0 ? bits ^ Long.MAX_VALUE : bits);
    }

    Order going(boolean down) {
        return new Order(silent, comparing, numbers, down);
    }

    Comparator<PersonRow> among(Everybody everybody) {
        var chosen = descending ? comparing.apply(everybody).reversed() : comparing.apply(everybody);
        return (one, other) -> silent.test(one) || silent.test(other) ? Boolean.compare(silent.test(one), silent.test(other)) : chosen.compare(one, other);
    }

    /** Those who are alike stay in the order in which they come. */
    List<PersonRow> sorted(List<PersonRow> people, Everybody everybody) {
        var number = numbers.apply(everybody);
        var numbers = new long[people.size()];
        for (int i = 0; i < numbers.length; i++) {
            var person = people.get(i);
            numbers[i] = silent.test(person) ? Long.MAX_VALUE : descending ? ~number.applyAsLong(person) : number.applyAsLong(person);
        }
        return Arrays.stream(order(numbers)).mapToObj(place -> people.get((int) place)).toList();
    }

    /** The places of the numbers in their order: each is the number's rank in its upper half and, in its lower one, where it was. */
    private static long[] order(long[] numbers) {
        var known = numbers.clone();
        Arrays.sort(known);
        int count = 0;
        for (var number : known) if (count == 0 || known[count - 1] != number) known[count++] = number;
        var places = new long[numbers.length];
        for (int i = 0; i < places.length; i++) places[i] = (long) Arrays.binarySearch(known, 0, count, numbers[i]) << Integer.SIZE | i;
        Arrays.sort(places);
        return places;
    }
}
