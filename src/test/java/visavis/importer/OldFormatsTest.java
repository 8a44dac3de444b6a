package visavis.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import visavis.model.Address;
import visavis.model.Card;
import visavis.model.Name;
import visavis.model.PartialDate;
import visavis.model.Phone;
import visavis.model.Refusal;

/** LDIF, Eudora's nicknames, and the tables of programs that wrote no header. */
class OldFormatsTest {
    @TempDir
    Path folder;

    private static ImportFile open(String name) throws Refusal {
        return ImportFile.open(Fixtures.path(name), new ImportOptions("", "DE"));
    }

    private static Card card(String name, int index) throws Refusal {
        return Rows.people(Rows.of(open(name))).get(index).card();
    }

    @Test
    void anEntryOfAnLdifIsAPerson() throws Refusal {
        assertEquals("ldif", open("thunderbird.ldif").format());
        var card = card("thunderbird.ldif", 0);
        assertEquals(Name.of("Rita", "Sol"), card.name());
        assertEquals(List.of(new Address("home", "Calle Mayor 4", "Madrid", "", "", "")), card.addresses());
        assertEquals(List.of(new Phone("mobile", "+34 600 123 456", "+34600123456")), card.phones());
        assertEquals(new PartialDate(null, 7, 3), card.birthday());
    }

    @Test
    void encodedAndFoldedValuesAreWhole() throws Refusal {
        assertEquals("Prefiere café.\nVive en Madrid.\nmozillaCustom1: likes long walks", card("thunderbird.ldif", 0).note());
    }

    @Test
    void listsAndEmptyEntriesAreSkippedWithAReason() throws Refusal {
        var skipped = Rows.of(open("thunderbird.ldif")).stream().filter(Row.Skipped.class::isInstance).map(row -> row.line() + " " + ((Row.Skipped) row).reason().code()).toList();
        assertEquals(List.of("20 card-of-group", "32 nobody"), skipped);
    }

    @Test
    void anEntryNeedsNoNameToBeFiledUnder() throws Refusal {
        var card = card("thunderbird.ldif", 1);
        assertEquals("Jürgen", card.name().full());
        assertEquals(List.of(new Phone("work", "040 1234567", "+49401234567")), card.phones());
    }

    @Test
    void theNameAnEntryIsFiledUnderStandsInForItsAttributes() throws Refusal {
        var card = card("thunderbird.ldif", 2);
        assertEquals("Only Dn", card.display());
        assertEquals("only@dn.example", card.emails().getFirst().value());
    }

    @Test
    void aNicknameOfEudoraTakesItsNoteAlong() throws Refusal {
        assertEquals("csv", open("eudora.txt").format());
        var card = card("eudora.txt", 0);
        assertEquals(Name.of("Nora", "Fjell").withNickname("nora"), card.name());
        assertEquals("Plays chess\non Mondays", card.note());
        assertEquals("Oslo", card.place());
    }

    @Test
    void aNicknameForSeveralIsNoPerson() throws Refusal {
        assertEquals(List.of("Person 1", "Skipped 3", "Person 4"), Rows.of(open("eudora.txt")).stream().map(row -> row.getClass().getSimpleName() + " " + row.line()).toList());
    }

    @Test
    void palmIsKnownWithoutAHeader() throws Refusal {
        assertEquals("csv", open("palm.csv").format());
        var card = card("palm.csv", 0);
        assertEquals(Name.of("Bea", "Moss"), card.name());
        assertEquals(Set.of("Friends"), card.tags());
        assertEquals("tall", card.note());
        assertEquals(2, Rows.of(open("palm.csv")).size());
    }

    @Test
    void oldThunderbirdIsKnownWithoutAHeader() throws Refusal {
        assertEquals("thunderbird-csv", open("thunderbird-1.csv").format());
        assertEquals(new PartialDate(1980, 2, 29), card("thunderbird-1.csv", 0).birthday());
        assertEquals("Kai Holt", card("thunderbird-1.csv", 1).display());
    }

    @Test
    void aTableOfTheSameWidthThatIsNotOfPeopleIsRefused() {
        var row = "1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,0,21\n";
        assertEquals("unknown-file", assertThrows(Refusal.class, () -> Fixtures.open(folder, row + row)).problem().code());
    }
}
