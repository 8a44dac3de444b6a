package visavis.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityIndexTest {
    private static final String NOBODY = "nobody";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            // known                                            | in the file                                           | the same person
            "Ana Diaz; uid u-1                                  | Somebody Else; uid u-1                                | yes",
            "Ana Diaz; uid u-1                                  | Bob Levi; uid u-2                                     | no",
            "Ana Diaz; page https://www.linkedin.com/in/ana/    | Ana D.; page linkedin.com/in/ana                      | yes",
            "Ana Diaz; page https://www.linkedin.com/in/ana/    | Ana D.; page HTTP://LinkedIn.com/in/Ana?trk=contacts  | yes",
            "Ana Diaz; page https://www.linkedin.com/in/ana     | Ana Diaz; page https://www.linkedin.com/in/ana-2      | no",
            "Ana Diaz; page https://www.linkedin.com/in/ana     | Ana Diaz; page https://github.com/ana                 | no",
            "Ana Diaz; page https://acme.example                | Bob Levi; page https://acme.example                   | no",
            "Ana Diaz; mail ana@example.com                     | Ana D.; mail ANA@Example.com                          | yes",
            "Ana Diaz; mail ana@example.com                     | Ana Levi; mail ana@example.com                        | yes",
            "Ana Diaz; mail ana@example.com                     | mail ana@example.com; mail ana@example.com            | yes",
            "Ana Diaz; mail ana@example.com                     | Ana Diaz; mail ana@example.org                        | no",
            "Ana Diaz; phone +4915112345                        | Ana María Díaz; phone +4915112345                     | yes",
            "Ana Diaz; phone +4915112345                        | Diaz, Ana; phone +4915112345                          | yes",
            "Ana Diaz; phone +4915112345                        | Bob Diaz; phone +4915112345                           | no",
            "Ana Diaz; phone +4915112345                        | org Acme; org Acme; phone +4915112345                 | no",
            "Ana Diaz; number 0151 12345                        | A. Diaz; number 0151 12345                            | no",
            "Ana Diaz; org Acme                                 | ana díaz; org ACME                                    | yes",
            "Ana Diaz; org Acme; mail ana@example.com           | Ana Diaz; org Acme; mail ana@example.org              | yes",
            "Ana Diaz; org Acme                                 | Ana Diaz; org Café Central                            | no",
            "Ana Diaz; org Acme                                 | Ana Diaz                                              | no",
            "Ana Diaz                                           | Ana Diaz; org Acme                                    | no",
            "Ana Diaz                                           | Ana Diaz; mail ana@example.com                        | no",
            "Ana Diaz; number 030 1234                          | Ana Diaz; number 030/1234                             | yes",
            "Ana Diaz                                           | Ana Diaz                                              | yes",
            "Ana Diaz; mail ana@example.com                     | Ana Diaz                                              | no",
            "Ana Diaz; phone +4915112345                        | Ana Diaz                                              | no",
            "Ana Diaz; org Acme; mail ana@example.com           | Ana Diaz; org Acme                                    | yes",
            "Ana Diaz; org Acme                                 | A. Diaz; org Acme                                     | no",
    })
    void identityFollowsTheOrderOfTheDesign(String known, String row, String same) {
        assertEquals(same.equals("yes") ? List.of(1L) : List.of(), found(index(known), row));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Ana; uid u-2; page linkedin.com/in/one; mail one@example.com; phone +491; org One | 2",
            "One Name; page linkedin.com/in/two; mail one@example.com; phone +491; org One     | 2",
            "One Name; mail two@example.com; phone +491; org One                                | 2",
            "One Name; phone +492; org Two                                                      | nobody",
            "Two Name; phone +492; org Else                                                     | 2",
    })
    void theStrongerSignDecides(String row, String whom) {
        var index = index("One Name; uid u-1; page linkedin.com/in/one; mail one@example.com; phone +491; org One",
                "Two Name; uid u-2; page linkedin.com/in/two; mail two@example.com; phone +492; org Two");
        assertEquals(whom.equals(NOBODY) ? List.of() : List.of(Long.valueOf(whom)), found(index, row));
    }

    @Test
    void twoPagesOnOnePlatformAreTwoPeopleWhateverElseTheyShare() {
        var index = index("Ana Diaz; org Acme; mail info@acme.example; phone +491; page linkedin.com/in/ana-1");
        assertEquals(List.of(), found(index, "Ana Diaz; org Acme; mail info@acme.example; phone +491; page linkedin.com/in/ana-2"));
    }

    @Test
    void pagesOnTwoPlatformsMayBeOnePersons() {
        var index = index("Ana Diaz; mail ana@example.com; page linkedin.com/in/ana");
        assertEquals(List.of(1L), found(index, "Ana Diaz; mail ana@example.com; page github.com/ana"));
    }

    @Test
    void aMailboxThatTwoNamesOfOneFileShareBelongsToTwoPeople() {
        var index = index("Ana Diaz; mail home@example.com");
        index.startFile();
        index.meet(1);
        assertEquals(List.of(), found(index, "Bob Diaz; mail home@example.com"));
        index.put(Who.contact(2, "Bob Diaz; mail home@example.com"));
        index.meet(2);
        index.startFile();
        assertEquals(List.of(1L), found(index, "Ana Diaz; mail home@example.com"));
        assertEquals(List.of(2L), found(index, "Bob Diaz; mail home@example.com"));
    }

    @Test
    void twoOfOneNameAndOrganisationInOneFileAreTwoPeopleWhenNoWayToReachThemIsShared() {
        var index = index("Ana Diaz; org Acme; mail ana.1@example.com");
        index.startFile();
        index.meet(1);
        assertEquals(List.of(), found(index, "Ana Diaz; org Acme; mail ana.2@example.com"));
        assertEquals(List.of(1L), found(index, "Ana Diaz; org Acme; number 0151 1; mail ana.1@example.com"));
        assertEquals(List.of(1L), found(index, "Ana Diaz; org Acme"));
        index.startFile();
        assertEquals(List.of(1L), found(index, "Ana Diaz; org Acme; mail ana.2@example.com"));
    }

    @Test
    void aRowThatHoldsOnlyTheMailboxIsWhoeverHasIt() {
        var index = index("Ana Diaz; mail home@example.com");
        index.startFile();
        index.meet(1);
        assertEquals(List.of(1L), found(index, "; mail home@example.com"));
    }

    @Test
    void theOneOfAFittingNameIsChosenAmongThoseWhoShareAPhone() {
        var index = index("Ana Diaz; phone +491", "Bob Diaz; phone +491");
        assertEquals(List.of(2L), found(index, "Bob; phone +491"));
    }

    @Test
    void whatAFileAddedToSomebodyIdentifiesThemFromThenOn() {
        var index = index("Ana Diaz; org Acme");
        index.put(Who.contact(1, "Ana Diaz; org Acme; mail ana@example.com"));
        assertEquals(List.of(1L), found(index, "Ana Levi; mail ana@example.com"));
    }

    @Test
    void aNameAloneSufficesForAChatWhenOnlyOneBearsIt() {
        assertEquals(Optional.of(1L), index("Ana Diaz; org Acme", "Bob Levi").findByNameAlone(Who.draft("ana díaz")));
        assertEquals(Optional.empty(), index("Ana Diaz; org Acme", "Ana Diaz").findByNameAlone(Who.draft("Ana Diaz")));
        assertEquals(Optional.empty(), index("Ana Diaz").findByNameAlone(Who.draft("; mail ana@example.com")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Ana Diaz; mail other@example.com", "Ana Diaz; phone +491", "Ana Diaz; number 030 12", "Ana Diaz; page linkedin.com/in/other", "Ana Diaz; uid u-9", "Ana Diaz; org Else"})
    void whoSaysMoreThanANameIsNotTakenForSomebodyByTheNameAlone(String row) {
        assertEquals(Optional.empty(), index("Ana Diaz; org Acme; mail ana@example.com").findByNameAlone(Who.draft(row)));
    }

    private static IdentityIndex index(String... known) {
        var index = new IdentityIndex();
        IntStream.range(0, known.length).mapToObj(i -> Who.contact(i + 1, known[i])).forEach(index::put);
        return index;
    }

    private static List<Long> found(IdentityIndex index, String row) {
        return index.find(Who.draft(row)).stream().toList();
    }
}
