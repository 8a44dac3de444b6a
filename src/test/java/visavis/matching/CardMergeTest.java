package visavis.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import visavis.model.Card;
import visavis.model.Contact;
import visavis.model.ContactDraft;
import visavis.model.Email;
import visavis.model.Field;
import visavis.model.Nature;
import visavis.model.Origin;
import visavis.model.Status;
import visavis.model.Tie;

class CardMergeTest {
    private static final String FULL = "Ana Diaz; given Ana; family Diaz; nick Nani; org Acme; dept Tea; title Owner; mail ana@example.com; phone +491; city Köln; "
            + "page linkedin.com/in/ana; born 1988-6-15; tag tea; likes climbing; note Met at the fair.";
    private static final String NEWS = "Anna Dias; given Anna; family Dias; nick Anni; org Café; dept Milk; title Boss; mail anna@example.com; phone +492; city Bonn; "
            + "page github.com/anna; born 1999-1-2; tag milk; likes diving; note Moved.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            // known                       | in the file                     | together
            "Ana; org Acme                 | Ana; org Café                   | Ana; org Café",
            "Ana; org Acme; dept Tea       | Ana                             | Ana; org Acme; dept Tea",
            "Ana; title Owner              | Ana; title Boss                 | Ana; title Boss",
            "Ana                           | Ana Diaz                        | Ana Diaz",
            "Ana María Diaz                | Ana Diaz                        | Ana María Diaz",
            "Ana Diaz                      | A. Diaz                         | Ana Diaz",
            "A. Diaz                       | Ana Diaz                        | Ana Diaz",
            "Ana Diaz                      | Ana Levi                        | Ana Levi",
            "Ana Diaz; prefix Dr.; nick Nani | Ana Diaz                      | Ana Diaz; prefix Dr.; nick Nani",
            "Ana Diaz                      | Ana Diaz; suffix PhD; nick Nani | Ana Diaz; suffix PhD; nick Nani",
            "; given Ana; family Diaz      | Ana Diaz                        | Ana Diaz; given Ana; family Diaz",
            "Ana Diaz                      | ; given Ana; family Diaz        | Ana Diaz; given Ana; family Diaz",
            "; given Ana; family Diaz      | ANA DIAZ                        | ANA DIAZ; given Ana; family Diaz",
            "Ana Diaz                      | ; prefix Dr.                    | Ana Diaz; prefix Dr.",
            "Ana Diaz                      | ; nick Nani                     | Ana Diaz; nick Nani",
            "Ana Diaz                      | ; mail ana@example.com          | Ana Diaz; mail ana@example.com",
            "Ana; mail a@example.com       | Ana; mail b@example.com         | Ana; mail a@example.com; mail b@example.com",
            "Ana; mail a@example.com       | Ana; mail A@EXAMPLE.COM         | Ana; mail a@example.com",
            "Ana; phone +491               | Ana; phone +492; phone +491     | Ana; phone +491; phone +492",
            "Ana; number 030 12            | Ana; number 030-12              | Ana; number 030 12",
            "Ana; city Köln                | Ana; city KOLN; city Bonn       | Ana; city Köln; city Bonn",
            "Ana; page linkedin.com/in/a   | Ana; page https://www.linkedin.com/in/A/ | Ana; page linkedin.com/in/a",
            "Ana; page linkedin.com/in/a   | Ana; page github.com/a          | Ana; page linkedin.com/in/a; page github.com/a",
            "Ana; tag tea                  | Ana; tag milk                   | Ana; tag milk; tag tea",
            "Ana; likes climbing           | Ana; likes Climbing; likes diving | Ana; likes climbing; likes diving",
            "Ana; born 1988-6-15           | Ana; born ?-6-15                | Ana; born 1988-6-15",
            "Ana; born ?-6-15              | Ana; born 1988-6-15             | Ana; born 1988-6-15",
            "Ana; born 1988-6-15           | Ana; born 1988-6-16             | Ana; born 1988-6-16",
            "Ana                           | Ana; born ?-6-15                | Ana; born ?-6-15",
            "Ana; born 1988-6-15           | Ana                             | Ana; born 1988-6-15",
            "Ana; note Likes tea.          | Ana; note Likes tea.            | Ana; note Likes tea.",
            "Ana; note Likes tea.          | Ana                             | Ana; note Likes tea.",
            "Ana                           | Ana; note Likes tea.            | Ana; note Likes tea.",
    })
    void whatIsKnownAndWhatTheFileSaysComeTogether(String known, String row, String together) {
        assertEquals(Who.card(together), merged(known, row));
    }

    @Test
    void aNoteIsAddedToAndNeverReplaced() {
        assertEquals("Met at the fair.\n\nLikes tea.", merged("Ana; note Met at the fair.", "Ana; note Likes tea.").note());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {FULL, "Ana Diaz", "; given Ana; family Diaz", "; mail ana@example.com", "A. Diaz; note One.", "; org Acme"})
    void theSameFileAgainBringsNothingNew(String row) {
        var once = Who.contact(1, row);
        assertEquals(once, CardMerge.merge(once, Who.draft(row)));
    }

    @Test
    void twoFilesReadInTurnComeToRest() {
        var whole = Who.draft("Ana Diaz; org Acme; note One.");
        var parts = Who.draft("; given Ana; family Diaz; org Acme; note Two.");
        var both = CardMerge.merge(Who.contact(1, "Ana Diaz; org Acme; note One."), parts);
        assertEquals(both, CardMerge.merge(CardMerge.merge(both, whole), parts));
    }

    @Test
    void anEmailsLabelAndSpellingStayAsTheyWereFirstWritten() {
        var known = Who.contact(1, "Ana").withCard(Who.card("Ana").withEmails(List.of(new Email("work", "Ana@example.com"))));
        var draft = new ContactDraft("", Who.card("Ana").withEmails(List.of(new Email("home", "ana@example.com"))), Origin.UNKNOWN);
        assertEquals(known, CardMerge.merge(known, draft));
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void aFieldTheUserWroteIsNeverTouched(Field field) {
        var known = Who.contact(1, FULL).withOrigin(new Origin("", null)).withEdited(EnumSet.of(field));
        var merged = CardMerge.merge(known, new ContactDraft("", Who.card(NEWS), new Origin("linkedin", LocalDate.of(2024, 3, 2))));
        assertEquals(field.of(known), field.of(merged));
    }

    @Test
    void aFieldTheUserEmptiedStaysEmpty() {
        var known = Who.contact(1, "Ana").withEdited(Set.of(Field.NOTE, Field.BIRTHDAY, Field.TAGS));
        assertEquals(known, CardMerge.merge(known, Who.draft("Ana; note From the file; born 1988-6-15; tag tea")));
    }

    @Test
    void tieStatusNatureAndPhotoAreNotTheFilesToSay() {
        var known = Who.contact(1, FULL).withTie(Tie.STRONG).withStatus(Status.ARCHIVED).withNature(Nature.BOTH).withPhoto(7);
        var merged = CardMerge.merge(known, Who.draft(NEWS));
        assertEquals("STRONG ARCHIVED BOTH 7", merged.tie() + " " + merged.status() + " " + merged.nature() + " " + merged.photo());
        assertSame(known.uid(), merged.uid());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "'',       -,          linkedin, 2024-03-02, linkedin, 2024-03-02",
            "linkedin, -,          linkedin, 2024-03-02, linkedin, 2024-03-02",
            "linkedin, 2023-01-01, linkedin, 2024-03-02, linkedin, 2023-01-01",
            "fair,     -,          linkedin, 2024-03-02, fair,     -",
            "'',       2023-01-01, linkedin, 2024-03-02, linkedin, 2023-01-01",
            "linkedin, 2023-01-01, '',       -,          linkedin, 2023-01-01"})
    void whereAndWhenTheyWereMetIsWhatWasSaidFirst(String place, LocalDate met, String filePlace, LocalDate fileMet, String thenPlace, LocalDate thenMet) {
        var known = Contact.fresh("u", Card.EMPTY, new Origin(place, met));
        assertEquals(new Origin(thenPlace, thenMet), CardMerge.merge(known, new ContactDraft("", Card.EMPTY, new Origin(filePlace, fileMet))).origin());
    }

    private static Card merged(String known, String row) {
        return CardMerge.merge(Who.contact(1, known), Who.draft(row)).card();
    }
}
