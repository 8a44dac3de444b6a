package visavis.action.quicklog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import visavis.action.quicklog.People.Match;
import visavis.action.quicklog.PeopleIndex.Named;
import visavis.model.Name;

class PeopleIndexTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ana | Ana Díaz WORDS, Anastasia Volkova BEGINNING", "Ana Diaz | Ana Díaz NAME", "ANA DÍAZ | Ana Díaz NAME", "ana d | Ana Díaz BEGINNING", "diaz | Ana Díaz WORDS",
        "bob | Robert Stone WORDS", "robert s | Robert Stone BEGINNING", "sean o'b | Seán O’Brien BEGINNING", "nobody | ''", "weiss | Carl Weiß WORDS", "nguyen | Thế Anh Nguyễn WORDS"})
    void peopleAreFoundByTheBeginningOfAnyName(String start, String found) {
        assertEquals(found, text(Known.PEOPLE.matching(start)));
    }

    @Test
    void somebodyCalledExactlySoComesBeforeTheOthers() {
        var people = new PeopleIndex(List.of(Named.of(1, "Ana Díaz", Name.of("Ana", "Díaz")), new Named(2, "Ana", List.of())));
        assertEquals("Ana NAME, Ana Díaz WORDS", text(people.matching("ana")));
    }

    @Test
    void nobodyIsFoundTwice() {
        var people = new PeopleIndex(List.of(new Named(1, "Ana Díaz", List.of("Ana", "Ana D.", "Ana Díaz", "", "ana"))));
        assertEquals("Ana Díaz WORDS", text(people.matching("ana")));
    }

    @Test
    void anEmptyBeginningFindsTheFirstOnes() {
        assertTrue(Known.PEOPLE.matching("").stream().anyMatch(match -> match.name().equals("Ana Díaz")));
    }

    @Test
    void candidatesAreNotMoreThanOneWouldRead() {
        var many = IntStream.range(0, 10_000).mapToObj(i -> new Named(i, "Ana Number" + i, List.of("Ana"))).toList();
        assertEquals(50, new PeopleIndex(many).matching("an").size());
    }

    private static String text(List<Match> matches) {
        return String.join(", ", matches.stream().map(match -> match.name() + " " + match.fit()).toList());
    }
}
