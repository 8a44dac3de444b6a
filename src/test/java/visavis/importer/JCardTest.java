package visavis.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import visavis.model.Address;
import visavis.model.Email;
import visavis.model.Name;
import visavis.model.PartialDate;
import visavis.model.Phone;
import visavis.model.Profile;
import visavis.model.Refusal;

/** Cards in JSON; the file of them was written by hand after the standard. */
class JCardTest {
    private static final String BO = "[\"vcard\",[[\"version\",{},\"text\",\"4.0\"],[\"fn\",{},\"text\",\"Bo Lind\"]]]";
    @TempDir
    Path folder;

    private static List<Row> rows() throws Refusal {
        return Rows.of(ImportFile.open(Fixtures.path("people.jcard.json"), ImportOptions.DEFAULT));
    }

    private List<Row> rows(String text) throws Refusal {
        return Rows.of(Fixtures.open(folder, text));
    }

    @Test
    void everythingOnACardIsRead() throws Refusal {
        var ana = Rows.people(rows()).getFirst();
        var card = ana.card();
        assertEquals("4fbe8971-0bc3-424c-9c26-36c3e1eff6b1", ana.uid());
        assertEquals(new Name("", "Dr.", "Ana", "María", "Díaz", "", "Nani"), card.name());
        assertEquals("Café Central, Kitchen, Owner", card.organization() + ", " + card.department() + ", " + card.title());
        assertEquals(List.of(new Email("work", "ana@example.com")), card.emails());
        assertEquals(List.of("+491512345678"), card.phones().stream().map(Phone::e164).toList());
        assertEquals(List.of(new Address("home", "Hauptstr. 1", "Köln", "", "50667", "Germany")), card.addresses());
        assertEquals(new PartialDate(null, 6, 15), card.birthday());
        assertEquals(Set.of("friends", "coffee"), card.tags());
        assertTrue(card.note().startsWith("Likes tea,\nand \"quotes\"; said so."), card.note());
        assertEquals(List.of("linkedin"), card.profiles().stream().map(Profile::platform).toList());
        assertEquals('G', ana.photo().bytes()[0]);
        assertTrue(card.extras().stream().anyMatch(extra -> extra.toString().contains("38")), card.extras().toString());
    }

    @Test
    void everyCardIsARowOfItsOwn() throws Refusal {
        var rows = rows();
        assertEquals("vcard", ImportFile.open(Fixtures.path("people.jcard.json"), ImportOptions.DEFAULT).format());
        assertEquals(List.of("Person", "Skipped", "Failed", "Person"), rows.stream().map(row -> row.getClass().getSimpleName()).toList());
        assertEquals("card-of-group", ((Row.Skipped) rows.get(1)).reason().code());
        assertEquals("broken-card", ((Row.Failed) rows.get(2)).reason().code());
        assertEquals(List.of(2L, 21L, 26L, 27L), rows.stream().map(Row::line).toList());
    }

    @Test
    void aBrokenValueCostsNothingButItself() throws Refusal {
        var bo = Rows.people(rows()).getLast().card();
        assertEquals("Bo Lind bo@example.com", bo.display() + " " + bo.emails().getFirst().value());
    }

    @Test
    void aFileMayBeOneCard() throws Refusal {
        assertEquals("Bo Lind", Rows.first(rows(BO)).display());
        assertEquals(1, rows(BO).size());
        assertEquals("Bo Lind", Rows.first(rows("\ufeff" + BO)).display());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"vcard\"]", "[\"vcard\",7]", "[[\"vcard\"]]", "[[\"vcard\",{}]]", "[\"vcard\",[7]]", "[\"vcard\",[[\"fn\",7,\"text\",\"Bo\"]]]",
            "[\"vcard\",[[\"fn\",{},7,\"Bo\"]]]", "[\"vcard\",[[7,{},\"text\",\"Bo\"]]]", "[\"vcard\",[[\"tel\",{\"type\":null},\"text\",\"Bo\"]]]"})
    void whatIsNotAsTheStandardHasItIsARowThatFailed(String text) throws Refusal {
        assertEquals(List.of("broken-card"), rows(text).stream().map(row -> ((Row.Failed) row).reason().code()).toList());
    }

    @Test
    void whatStandsAboveTheDamageIsRead() throws Refusal {
        var rows = rows("[" + BO + ",\n" + BO.substring(0, 40));
        assertEquals("Bo Lind", Rows.first(rows).display());
        assertEquals("broken-json", ((Row.Failed) rows.getLast()).reason().code());
    }

    @Test
    void aRowThatFailedShowsWhatStandsThere() throws Refusal {
        assertEquals("[\"vcard\",{\"a\":1}]", ((Row.Failed) rows("[[\"vcard\", {\"a\": 1}]]").getFirst()).raw());
    }
}
