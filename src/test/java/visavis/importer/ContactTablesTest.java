package visavis.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import visavis.model.Address;
import visavis.model.Card;
import visavis.model.Email;
import visavis.model.Name;
import visavis.model.Origin;
import visavis.model.PartialDate;
import visavis.model.Phone;
import visavis.model.Profile;
import visavis.model.Refusal;

/** What each program's own table is read as. */
class ContactTablesTest {
    private static ImportFile open(String name) throws Refusal {
        return ImportFile.open(Fixtures.path(name), new ImportOptions("", "DE"));
    }

    private static Card card(String name, int row) throws Refusal {
        return Rows.people(Rows.of(open(name))).get(row).card();
    }

    @Test
    void googleContactIsReadInFull() throws Refusal {
        assertEquals("google-csv", open("google-2024.csv").format());
        var expected = new Card(new Name("", "Dr.", "Leonie", "Marie", "Brandt", "", "Leo"), "Hafenkontor GmbH", "Elbe", "Lotsin",
                List.of(new Email("Work", "leonie@hafenkontor.example"), new Email("Home", "leo@brandt.example"), new Email("Home", "marie@brandt.example")),
                List.of(new Phone("Mobile", "+49 151 23456789", "+4915123456789"), new Phone("Work Fax", "040 1234567", "+49401234567")),
                List.of(new Address("Home", "Deichstraße 9", "Hamburg", "", "20459", "Germany")),
                List.of(new Profile("linkedin", "https://www.linkedin.com/in/leonie-brandt")),
                new PartialDate(1984, 2, 29), Set.of("kunden"), List.of(), "Likes tea,\nnot coffee\nSpouse: Jonas");
        assertEquals(expected, card("google-2024.csv", 0));
    }

    @Test
    void aCompanyWithoutAPersonIsAContactToo() throws Refusal {
        assertEquals("Bäckerei Sturm", card("google-2024.csv", 1).display());
    }

    @Test
    void aBirthdayWithoutAYearHasNone() throws Refusal {
        assertEquals(new PartialDate(null, 12, 1), card("google-2024.csv", 2).birthday());
    }

    @Test
    void olderGoogleFilesKeepThePartsWhereTheNameDisagrees() throws Refusal {
        assertEquals("google-csv", open("google-2013.csv").format());
        assertEquals(Name.of("Rosa", "family"), card("google-2013.csv", 0).name());
    }

    @Test
    void olderGoogleFilesUseTheNameWhereThereAreNoParts() throws Refusal {
        var card = card("google-2013.csv", 1);
        assertEquals(new Name("Ludwig van Beethoven", "", "Ludwig", "", "van Beethoven", "", ""), card.name());
        assertEquals(Set.of("Musik"), card.tags());
        assertEquals("Hobby: Piano", card.note());
    }

    @Test
    void englishOutlookIsReadWithoutItsNoise() throws Refusal {
        assertEquals("outlook-csv", open("outlook-en.csv").format());
        var card = card("outlook-en.csv", 0);
        assertEquals(new Name("", "Ms", "Grace", "", "Okafor", "", ""), card.name());
        assertEquals("Engineer", card.title());
        assertEquals(List.of(new Address("work", "1 Mill Lane\nUnit 4", "Leeds", "West Yorkshire", "LS1 1AA", "United Kingdom")), card.addresses());
        assertEquals(Set.of("Tools", "Friends"), card.tags());
        assertEquals("Met at the fair.\nCall \"after six\".\nSpouse: Ben", card.note());
    }

    @Test
    void americanHeadersPutTheMonthFirstWhenNoDateTells() throws Refusal {
        assertEquals(new PartialDate(1979, 5, 6), card("outlook-en.csv", 0).birthday());
    }

    @Test
    void anOutlookDisplayNameNamesWhoHasNoName() throws Refusal {
        var card = card("outlook-en.csv", 1);
        assertEquals("Hugo Lind", card.name().full());
        assertNull(card.birthday());
        assertEquals("", card.note());
    }

    @Test
    void aRowWithNobodyInItIsSkippedWithItsLine() throws Refusal {
        var last = Rows.of(open("outlook-en.csv")).getLast();
        assertEquals(5, last.line());
        assertEquals("nobody", ((Row.Skipped) last).reason().code());
    }

    @Test
    void germanOutlookIsUnderstood() throws Refusal {
        assertEquals("outlook-csv", open("outlook-de.csv").format());
        var card = card("outlook-de.csv", 0);
        assertEquals(new Name("", "Frau", "Jördis", "", "Müßig", "", ""), card.name());
        assertEquals("Prokuristin", card.title());
        assertEquals(List.of(new Address("work", "Werftstraße 3", "Überlingen", "", "88662", "Deutschland")), card.addresses());
        assertEquals(List.of("work", "home", "home", "mobile"), card.phones().stream().map(Phone::label).toList());
        assertEquals(new PartialDate(1979, 4, 3), card.birthday());
        assertEquals("Fährt gern\nKajak", card.note());
    }

    @Test
    void linkedInTellsWhereAndWhenYouMet() throws Refusal {
        var people = Rows.people(Rows.of(open("linkedin.csv")));
        assertEquals(List.of(new Origin("linkedin", LocalDate.of(2021, 3, 2)), new Origin("linkedin", LocalDate.of(2024, 1, 15))), people.stream().map(person -> person.origin()).toList());
        assertEquals("Nwosu, Hale & Co", people.getFirst().card().organization());
    }

    @Test
    void aLinkedInRowOfADateAloneIsNobody() throws Refusal {
        var rows = Rows.of(open("linkedin.csv"));
        assertEquals(List.of(5L, 6L, 7L), rows.stream().map(Row::line).toList());
        assertTrue(rows.getLast() instanceof Row.Skipped);
    }

    @Test
    void yahooColumnsCalledHomeAndMobileArePhones() throws Refusal {
        assertEquals("yahoo-csv", open("yahoo-uk.csv").format());
        var card = card("yahoo-uk.csv", 0);
        assertEquals(List.of("home", "mobile"), card.phones().stream().map(Phone::label).toList());
        assertEquals("Baker", card.title());
        assertEquals("York", card.addresses().getFirst().city());
        assertEquals(new PartialDate(1980, 12, 25), card.birthday());
    }

    @Test
    void germanThunderbirdHasItsBirthdayInThreeColumns() throws Refusal {
        assertEquals("thunderbird-csv", open("thunderbird-de.csv").format());
        var card = card("thunderbird-de.csv", 0);
        assertEquals(new PartialDate(null, 11, 15), card.birthday());
        assertEquals("Dr. Ida Kern", card.name().full());
        assertEquals("Lindenallee 1\nHinterhaus", card.addresses().getFirst().street());
        assertEquals("Kennt Jonas\nBenutzerdef. 1: Segelschein", card.note());
    }
}
