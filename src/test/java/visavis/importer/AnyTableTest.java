package visavis.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import visavis.model.Card;
import visavis.model.Email;
import visavis.model.Name;
import visavis.model.PartialDate;
import visavis.model.Refusal;

/** Tables nobody designed: home-made headers, preambles, odd delimiters, ragged rows. */
class AnyTableTest {
    @TempDir
    Path folder;

    private Card only(String text) throws Refusal {
        return Rows.first(Rows.of(Fixtures.open(folder, text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"First Name,E-mail\nAna,ana@x.org", "firstname;email_address\nAna;ana@x.org", "VORNAME\tE-Mail-Adresse\nAna\tana@x.org", "given|mail\nAna|ana@x.org",
            "first~email\nAna~ana@x.org", "\"First\nName\",Email\nAna,ana@x.org", "Name;Mail\rAna;ana@x.org\r", "Name,Mail\r\r\nAna,ana@x.org\r\r\n", "Name, Email\nAna, \"ana@x.org\""})
    void headersAreKnownHoweverTheyAreWritten(String text) throws Refusal {
        var card = only(text);
        assertEquals("Ana ana@x.org", card.name().given() + " " + card.emails().getFirst().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Members of the club\n\nName,Email\nAna,ana@x.org", "# exported in May\n# by hand\nName,Email\nAna,ana@x.org", "\n\n,,\nName,Email\nAna,ana@x.org",
            "Notes:\n\"Some text, with a comma\nand a break\"\n\nName,Email\nAna,ana@x.org"})
    void theHeaderIsFoundBelowTitlesNotesAndComments(String text) throws Refusal {
        assertEquals("Ana", only(text).name().given());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b,c\n1,2,3", "Year,Make,Model,Description,Price\n1997,Ford,E350,van,3000", "id,name\n1,english", "Name,Price\nBread,2", "key,val\n1,2", "Ana,Diaz,ana@x.org\nBen,Lee,ben@x.org",
            "URL,Title\nhttps://x.org,News", "From,To,Sent At,Message\nA,B,today,Hello", "\n\n\n", "just a letter"})
    void aTableOfOtherThingsIsRefused(String text) {
        assertEquals("unknown-file", assertThrows(Refusal.class, () -> Fixtures.open(folder, text)).problem().code());
    }

    @Test
    void namingTheFormatMakesAMereNameEnough() throws Refusal {
        Fixtures.open(folder, "Name,Email\n");
        var path = Fixtures.write(folder, "id,name\n1,Ana Diaz".getBytes());
        assertEquals("Ana Diaz", Rows.first(Rows.of(ImportFile.open(path, new ImportOptions("csv", "")))).display());
    }

    @Test
    void aHeaderWithoutRowsIsAnEmptyList() throws Refusal {
        assertEquals(List.of(), Rows.of(Fixtures.open(folder, "Name,Email,Phone\n")));
    }

    @Test
    void rowsShorterAndLongerThanTheHeaderAreRead() throws Refusal {
        var rows = Rows.of(Fixtures.open(folder, "Name,Email,Phone\nAna\nBen,ben@x.org,,,,\nCy,cy@x.org,,met in Rome"));
        assertEquals(List.of("", "", "met in Rome"), Rows.people(rows).stream().map(person -> person.card().note()).toList());
    }

    @Test
    void theSameHeaderTwiceNamesTwoOfAKind() throws Refusal {
        assertEquals(List.of("1111111", "2222222"), only("Name,Phone,Phone\nAna,1111111,2222222").phones().stream().map(phone -> phone.value()).toList());
    }

    @Test
    void columnsNobodyKnowsGoToTheNoteUnderTheirHeading() throws Refusal {
        assertEquals("Good with bees\nShoe size: 38", only("Name,Email,Shoe size,Notes\nAna,,38,Good with bees").note());
    }

    @Test
    void aRowWithAnotherDelimiterIsReadToo() throws Refusal {
        var people = Rows.people(Rows.of(Fixtures.open(folder, "Name,Email,Phone\nAna,ana@x.org,1\nBen\tben@x.org\t2\n")));
        assertEquals("ben@x.org", people.getLast().card().emails().getFirst().value());
    }

    @Test
    void tagsAreTakenApart() throws Refusal {
        assertEquals(Set.of("choir", "neighbours", "street 5"), only("Name,Email,Tags\nAna,,\"choir; neighbours, street 5\"").tags());
    }

    @Test
    void aCellThatIsNoAddressGoesToTheNote() throws Refusal {
        assertEquals("Email: ask her sister", only("Name,Email\nAna,ask her sister").note());
    }

    @ParameterizedTest
    @CsvSource({"N/A", "null", "-1", "NA", "-", "None"})
    void placeholdersAreNoAddressesAndNoNumbers(String filler) throws Refusal {
        assertEquals(Card.EMPTY.withName(Names.split("Ana")), only("Name,Email,Phone\nAna," + filler + "," + filler));
    }

    @ParameterizedTest
    @CsvSource({"N/A", "-1", "-", "?", "(unknown)"})
    void signsForNothingAreNobodyAndNoPlace(String sign) throws Refusal {
        var rows = "First Name,Last Name,Email,City\nAna," + sign + ",," + sign + "\n" + (sign + ",").repeat(3) + sign;
        var read = Rows.of(Fixtures.open(folder, rows));
        assertEquals(Card.EMPTY.withName(Name.of("Ana", "")), Rows.first(read));
        assertEquals(1, Rows.people(read).size());
    }

    @Test
    void aWordForNothingMayBeSomebodysName() throws Refusal {
        assertEquals(Name.of("Na", "Null"), only("First Name,Last Name,Email\nNa,Null,").name());
    }

    @Test
    void severalAddressesInOneCellAreTakenApart() throws Refusal {
        assertEquals(List.of(new Email("", "a@x.org"), new Email("", "b@x.org")), only("Name,Email\nAna,Ana <a@x.org>; mailto:b@x.org").emails());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"03/04/1980, 25/12/1970|1980-04-03", "03/04/1980, 12/25/1970|1980-03-04", "03/04/1980, 05/06/1970|1980-04-03"})
    void oneDateThatCanBeReadOneWayOnlySettlesTheOthers(String dates, String first) throws Refusal {
        assertEquals(first, only("Name,Birthday\nAna," + dates.replace(", ", "\nBen,")).birthday().toString());
    }

    @Test
    void aBirthdayThatDoesNotExistGoesToTheNote() throws Refusal {
        assertEquals("Birthday: 31.02.1980", only("Name,Birthday\nAna,31.02.1980").note());
    }

    @Test
    void aPlaceMakesAnAddress() throws Refusal {
        assertEquals("Graz", only("Name,City\nAna,Graz").place());
        assertEquals("Graz, Austria", only("Name,Address,City,Country\nAna,Gasse 1,Graz,Austria").place());
    }

    @Test
    void aHeaderWhoseUmlautsWereLostIsStillKnown() throws Refusal {
        assertEquals("Weg 1", only("Vorname,Nachname,Stra\ufffde gesch\ufffdftlich\nAna,Diaz,Weg 1").addresses().getFirst().street());
    }

    @Test
    void aTitleIsAJobUnlessTheJobHasItsOwnColumn() throws Refusal {
        assertEquals("CEO", only("Name,Title,Email\nAna,CEO,").title());
        assertEquals("Dr", only("First Name,Title,Job Title\nAna,Dr,CEO").name().prefix());
    }

    @Test
    void aYearOfTwoDigitsIsInThePast() throws Refusal {
        assertEquals(new PartialDate(1999, 1, 1), only("Vorname\tGeburtstag\nMax\t01.01.99").birthday());
    }
}
