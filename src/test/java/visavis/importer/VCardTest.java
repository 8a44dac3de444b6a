package visavis.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import visavis.model.Address;
import visavis.model.Card;
import visavis.model.Email;
import visavis.model.Extra;
import visavis.model.Facet;
import visavis.model.FacetKind;
import visavis.model.Name;
import visavis.model.PartialDate;
import visavis.model.Phone;
import visavis.model.Profile;
import visavis.model.Refusal;

/** Cards of every version, as phones and programs write them. */
class VCardTest {
    @TempDir
    Path folder;

    private static List<Row> rows(String name) throws Refusal {
        return Rows.of(ImportFile.open(Fixtures.path(name), new ImportOptions("", "DE")));
    }

    private static Card card(String name, int index) throws Refusal {
        return Rows.people(rows(name)).get(index).card();
    }

    /** The one person on a card with these lines. */
    private Card card(String... lines) throws Refusal {
        return Rows.first(Rows.of(Fixtures.open(folder, "BEGIN:VCARD\r\n" + String.join("\r\n", lines) + "\r\nEND:VCARD\r\n")));
    }

    @Test
    void aCardOfVersionFourIsReadInFull() throws Refusal {
        var expected = new Card(new Name("", "Dr.", "Ida", "Marie", "Lund", "PhD", "Idi, Ia"), "Fjord Lab", "Plankton", "Head of lab",
                List.of(new Email("work", "ida@fjord.example")), List.of(new Phone("work", "+1-555-0100 x123", "")),
                List.of(new Address("home", "Kai 1", "Bergen", "Vestland", "5003", "Norway")), List.of(new Profile("xmpp", "ida@chat.example")), new PartialDate(null, 4, 12),
                Set.of("science", "fish, fresh"), List.of(new Facet(FacetKind.INTEREST, "rowing"), new Facet(FacetKind.FIELD, "algae")),
                "Met on the ferry.\nAsk about the book.\nTitle: Diver\nAnniversary: 2010-07-03\nSpouse: Per",
                List.of(new Extra("TITLE", "Diver"), new Extra("ANNIVERSARY", "20100703"), new Extra("RELATED;TYPE=spouse;VALUE=text", "Per"), new Extra("GENDER", "F")));
        assertEquals(expected, card("people-4.0.vcf", 0).withExtras(sorted(expected, card("people-4.0.vcf", 0))));
    }

    /** The library may give what is left in any order. */
    private static List<Extra> sorted(Card expected, Card card) {
        assertEquals(Set.copyOf(expected.extras()), Set.copyOf(card.extras()));
        return expected.extras();
    }

    @Test
    void theUidIsTheSameWithItsSchemeOrWithout() throws Refusal {
        assertEquals("5f2b9a4e-5a94-4c0b-8a3c-0d6f5c1b7e11", Rows.people(rows("people-4.0.vcf")).getFirst().uid());
    }

    @Test
    void aPictureOnTheCardComesAlong() throws Refusal {
        for (var name : List.of("people-4.0.vcf", "phone-2.1.vcf")) {
            var photo = Rows.people(rows(name)).getFirst().photo();
            assertNotNull(photo, name);
            assertEquals('G', photo.bytes()[0]);
        }
    }

    @Test
    void aLetterCutInTwoByALineBreakIsOneLetter() throws Refusal {
        assertEquals(Name.of("Jürgen", "Østby"), card("phone-2.1.vcf", 0).name());
    }

    @Test
    void aNoteThatEndsInAnEqualsSignDoesNotSwallowTheNextLine() throws Refusal {
        var card = card("phone-2.1.vcf", 0);
        assertEquals("Likes sailing.\nOwes me a pen.=", card.note());
        assertEquals("Bootsbauer", card.title());
        assertEquals(new PartialDate(1979, 12, 24), card.birthday());
    }

    @Test
    void phonesAreLabelledByTheirTypes() throws Refusal {
        assertEquals(List.of(new Phone("mobile", "+49 151 23456789", "+4915123456789"), new Phone("work fax", "040 1234567", "+49401234567")), card("phone-2.1.vcf", 0).phones());
    }

    @Test
    void anEncodingNamedOnALineIsForThatLine() throws Refusal {
        var card = card("phone-2.1.vcf", 1);
        assertEquals(Name.of("花子", "佐藤"), card.name());
        assertEquals(List.of(new Profile("skype", "hanako")), card.profiles());
    }

    @Test
    void polishLettersAreKnownByTheCompanyTheyKeep() throws Refusal {
        assertEquals("Gdańska", card("phone-2.1.vcf", 2).name().family());
    }

    @Test
    void anAgentIsAPersonToo() throws Refusal {
        assertEquals(List.of("Zofia Gdańska", "Adam Agent"), Rows.people(rows("phone-2.1.vcf")).stream().skip(2).map(person -> person.card().display()).toList());
        assertEquals("Notary", card("phone-2.1.vcf", 2).title());
    }

    @Test
    void wordsTheUserChoseAreLabels() throws Refusal {
        var card = card("apple-3.0.vcf", 0);
        assertEquals(List.of(new Email("Work", "noor@dijk.example")), card.emails());
        assertEquals(List.of(new Phone("Boat", "+31 6 12345678", "+31612345678")), card.phones());
    }

    @Test
    void pagesAndMessengersAreProfiles() throws Refusal {
        assertEquals(List.of(new Profile("web", "http://noor.example/"), new Profile("x", "https://twitter.com/noordijk"), new Profile("mastodon", "noor"), new Profile("skype", "noor.dijk")),
                card("apple-3.0.vcf", 0).profiles());
    }

    @Test
    void daysAndRelationsAreTakenToTheNoteAndKept() throws Refusal {
        var card = card("apple-3.0.vcf", 0);
        assertEquals("Anniversary: 2012-05-19\nSpouse: Bas", card.note());
        assertTrue(card.extras().containsAll(List.of(new Extra("item4.X-ABRELATEDNAMES", "Bas"), new Extra("item4.X-ABLabel", "_$!<Spouse>!$_"), new Extra("X-SHOE-SIZE;SYSTEM=EU", "38"))),
                card.extras().toString());
        assertTrue(card.extras().stream().noneMatch(extra -> extra.name().startsWith("item1")), "labels of what has a field");
    }

    @Test
    void groupsOfTheProgramsOwnAreNoTags() throws Refusal {
        assertEquals(Set.of("Sailing"), card("apple-3.0.vcf", 0).tags());
    }

    @Test
    void aCardOfACompanyHasNoPersonsName() throws Refusal {
        var card = card("apple-3.0.vcf", 1);
        assertEquals(Name.NONE, card.name());
        assertEquals("Zeilmakerij De Haan", card.organization());
        assertEquals(List.of(new Address("work", "Haven 3\nLoods B", "Hoorn", "", "1621", "Nederland")), card.addresses());
    }

    @Test
    void aCardOfAGroupIsSkippedWithAReason() throws Refusal {
        assertEquals("card-of-group", ((Row.Skipped) rows("apple-3.0.vcf").getLast()).reason().code());
    }

    @Test
    void cardsWithoutAnEndAndWithoutAPersonCostNobodyElse() throws Refusal {
        assertEquals(Set.of("Jane Doe", "No End", "Version Later"), Set.copyOf(Rows.people(rows("broken.vcf")).stream().map(person -> person.card().display()).toList()));
        assertEquals(List.of("nobody"), rows("broken.vcf").stream().filter(Row.Skipped.class::isInstance).map(row -> ((Row.Skipped) row).reason().code()).toList());
    }

    @Test
    void aCardTellsTheLineItStartsOn() throws Refusal {
        assertEquals(Set.of(3L, 6L, 10L, 13L), Set.copyOf(rows("broken.vcf").stream().map(Row::line).toList()));
    }

    @Test
    void aLineBreakNobodyMarkedBelongsToTheText() throws Refusal {
        assertEquals("first line\nsecond line without a fold", Rows.people(rows("broken.vcf")).stream().map(person -> person.card().note()).filter(note -> !note.isEmpty()).findFirst().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"BDAY:19800321, 1980-03-21", "BDAY:1980-03-22, 1980-03-22", "BDAY:--0122, --01-22", "BDAY:--01-22, --01-22", "BDAY;X-APPLE-OMIT-YEAR=1604:1604-01-22, --01-22",
            "BDAY:16040101, --01-01", "BDAY;VALUE=date:1985-04-12, 1985-04-12", "BDAY:1996-04-15T201243+04:00, 1996-04-15", "BDAY:19531015T231000Z, 1953-10-15", "BDAY:1985, 1985", "BDAY:1985-04, 1985-04"})
    void birthdaysAreReadInEveryForm(String line, String expected) throws Refusal {
        for (var version : List.of("2.1", "3.0", "4.0")) assertEquals(expected, String.valueOf(card("VERSION:" + version, "FN:Ana", line).birthday()), version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BDAY:", "BDAY:1000-01-01", "BDAY:10000101", "BDAY:0000-00-00"})
    void noBirthdayIsNoBirthday(String line) throws Refusal {
        var card = card("VERSION:3.0", "FN:Ana", line);
        assertNull(card.birthday());
        assertEquals("", card.note());
    }

    @ParameterizedTest
    @CsvSource({"BDAY;VALUE=text:circa 1800, Bday: circa 1800", "BDAY:010203, Bday: 010203"})
    void aBirthdayThatIsNoDateIsNoted(String line, String note) throws Refusal {
        var card = card("FN:Ana", line, line.contains("VALUE") ? "VERSION:4.0" : "VERSION:3.0");
        assertNull(card.birthday());
        assertEquals(note, card.note());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void theFilesEncodingIsFoundOut(String charset) throws Refusal {
        var bytes = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:José Müller\r\nNOTE:fährt gern Fahrrad\r\nEND:VCARD\r\n".getBytes(Charset.forName(charset));
        assertEquals("José Müller", Rows.first(Rows.of(ImportFile.open(Fixtures.write(folder, bytes), ImportOptions.DEFAULT))).name().full());
    }

    @Test
    void anEmailThatIsNoneIsKeptInTheNote() throws Refusal {
        var card = card("VERSION:3.0", "FN:Ana", "EMAIL:ask her");
        assertEquals(List.of(), card.emails());
        assertEquals("Email: ask her", card.note());
    }

    @Test
    void whatNoStandardAllowsCostsNobody() throws Refusal {
        var card = card("VERSION:3.0", "FN:Ana", "X SHOE SIZE;A=B:38", "X-P;Q\"=1:odd", "LABEL,TYPE=WORK:Quay 3", "X-A.B.C:dots");
        assertEquals("Ana", card.display());
        assertTrue(card.extras().contains(new Extra("X SHOE SIZE;A=B", "38")), card.extras().toString());
        assertEquals("Label: Quay 3", card.note());
    }

    @Test
    void aCardAsLargeAsNoCardIsFailsAlone() throws Refusal {
        var huge = "BEGIN:VCARD\r\nFN:Huge\r\nNOTE:" + "x".repeat(33 << 20) + "\r\nEND:VCARD\r\n";
        var rows = Rows.of(Fixtures.open(folder, huge + "BEGIN:VCARD\r\nFN:Ana\r\nEND:VCARD\r\n"));
        assertEquals("card-too-large", ((Row.Failed) rows.getFirst()).reason().code());
        assertEquals("Ana", ((Row.Person) rows.getLast()).draft().card().display());
    }
}
