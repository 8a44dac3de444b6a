package visavis.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import visavis.model.Contact;
import visavis.model.Pair;

class DuplicatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Ana Diaz; mail ana@example.com  | Somebody Diaz; mail ana@example.com; given Ana; family Lopez",
            "Jonathan Smith; org Acme        | Jonathan Smyth; org Acme",
            "Bob Smith; org Acme             | Smith Robert; org Acme",
            "Jan Novak; born 1970-2-3        | Johannes Novak; born 1970-2-3",
            "Ana Diaz; born 1970-2-3         | Anna Dyas; born 1970-2-3",
            "Юлия Ким; org Acme              | Yulia Kim; org Acme",
            "A. Diaz; org Acme               | Ana Diaz; org Acme",
            "王伟                            | 王 伟; org Acme"})
    void whoMayBeOnePersonIsCompared(String one, String other) {
        assertEquals(List.of(new Pair(1, 2)), pairs(book(one, other, "Wolf Kahn; org Acme", "Bea Levi; mail bea@example.com")));
    }

    @ParameterizedTest
    @CsvSource({"Kemi Kim", "Rosa Rossi", "Ana Ana"})
    void nobodyIsTheirOwnDuplicate(String name) {
        assertEquals(List.of(), pairs(book(name + "; mail kim@example.com; phone +491512345", "Wolf Kahn; org Acme")));
    }

    @Test
    void theSurestPairComesFirst() {
        var found = found(book("Ana Diaz", "Ana Díaz", "Bob Levi; mail bob@example.com", "Bob Levi; mail bob@example.com"), Set.of());
        assertEquals(List.of(new Pair(3, 4), new Pair(1, 2)), found.stream().map(Duplicates.Found::pair).toList());
        assertEquals(List.of(1, 2), found.stream().map(Duplicates.Found::cluster).toList());
    }

    @Test
    void threeThatMayAllBeOneAreOneCluster() {
        var found = found(book("Ana Diaz; mail ana@example.com", "Ana Diaz; mail ana@example.com; phone +49", "Ana D.; phone +49"), Set.of());
        assertEquals(Set.of(1), Set.copyOf(found.stream().map(Duplicates.Found::cluster).toList()));
        assertTrue(found.size() >= 2);
    }

    @Test
    void twoWhoContradictEachOtherAreNotChainedByAThird() {
        var found = found(book("John Smith Jr.; phone +44", "John Smith; phone +44", "John Smith Sr.; phone +44"), Set.of());
        assertEquals(List.of(new Pair(1, 2), new Pair(2, 3)), found.stream().map(Duplicates.Found::pair).toList());
        assertEquals(List.of(1, 2), found.stream().map(Duplicates.Found::cluster).toList());
    }

    @Test
    void whoIsNotTheSameIsNeitherProposedNorChained() {
        var people = book("Ana Diaz; mail ana@example.com", "Ana Diaz; mail ana@example.com", "Ana Diaz; mail ana@example.com");
        var found = found(people, Set.of(Pair.of(3, 1)));
        assertEquals(List.of(new Pair(1, 2), new Pair(2, 3)), found.stream().map(Duplicates.Found::pair).toList());
        assertEquals(List.of(1, 2), found.stream().map(Duplicates.Found::cluster).toList());
    }

    @Test
    void aNameThatChanceGivesToManyIsNoReasonByItself() {
        var many = IntStream.range(0, 2000).mapToObj(i -> (i % 20 == 0 ? "Ana" : "Ana" + i) + " " + (i % 20 == 1 ? "Diaz" : i % 20 == 0 ? "Diaz" : "Family" + i));
        assertEquals(List.of(), pairs(book(many.toArray(String[]::new))).stream().filter(pair -> pair.one() % 20 == 1).toList());
    }

    @Test
    void aCommonNameIsAReasonTogetherWithAnOrganisationFewAreOf() {
        var many = new ArrayList<>(IntStream.range(0, 2000).mapToObj(i -> (i % 20 == 0 ? "Ana" : "Ana" + i) + " " + (i % 20 < 2 ? "Diaz" : "Family" + i)).toList());
        many.add("Ana Diaz; org Acme");
        many.add("Ana Diaz; org Acme GmbH");
        assertEquals(List.of(new Pair(2001, 2002)), pairs(book(many.toArray(String[]::new))));
    }

    @Test
    void anAddressOfAWholeOfficeIsNoReasonByItself() {
        var office = IntStream.range(0, 200).mapToObj(i -> "; phone +4930; org Acme; given Name" + i + "; family Family" + i);
        assertEquals(List.of(), pairs(book(office.toArray(String[]::new))));
    }

    @Test
    void aLargeBlockIsComparedWithItsNearestByName() {
        var office = Stream.concat(IntStream.range(0, 500).mapToObj(i -> "; mail post@acme.example; given Name" + i + "; family Family" + i), Stream.of("; mail post@acme.example; given Ana; family Diaz", "Ana Díaz; mail post@acme.example"));
        assertEquals(List.of(new Pair(501, 502)), pairs(book(office.toArray(String[]::new))));
    }

    @Test
    void aRowOfAFileIsComparedWithEverybody() {
        var duplicates = new Duplicates(book("Ana Diaz; phone +49", "Ana Díaz", "Bob Levi"));
        assertEquals(List.of(1L, 2L), duplicates.like(Who.card("Diaz, Ana; phone +49")).stream().map(Duplicates.Proposal::contact).toList());
        assertEquals(List.of(), duplicates.like(Who.card("Wolf Kahn")));
    }

    @Test
    void theWorkEndsWhenItIsNoLongerWanted() {
        var duplicates = new Duplicates(book("Ana Diaz", "Ana Diaz"));
        assertThrows(CancellationException.class, () -> duplicates.pairs(Set.of(), (done, total) -> {
            throw new CancellationException();
        }));
    }

    private static List<Contact> book(String... people) {
        return IntStream.range(0, people.length).mapToObj(i -> Who.contact(i + 1, people[i])).toList();
    }

    private static List<Duplicates.Found> found(List<Contact> people, Set<Pair> notTheSame) {
        return new Duplicates(people).pairs(notTheSame, (done, total) -> { });
    }

    private static List<Pair> pairs(List<Contact> people) {
        return found(people, Set.of()).stream().map(Duplicates.Found::pair).toList();
    }
}
