package visavis.exporter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import visavis.model.Overview;

class CsvExporterTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "UID | uid-ana", "Name | Dr. Ana María Díaz Jr.", "First Name | Ana", "Middle Name | María", "Last Name | Díaz", "Name Prefix | Dr.", "Name Suffix | Jr.", "Nickname | Anita",
        "Organization | Blue Heron Labs", "Department | Soil", "Job Title | Lead, research", "E-mail 1 - Label | work", "E-mail 1 - Value | ana@example.com", "E-mail 2 - Value | ana@example.org",
        "Phone 1 - Label | mobile", "Phone 1 - Value | +44 7700 900123", "Phone 2 - Value | '''=1+1'", "Address 1 - City | Leeds", "Address 1 - Postal Code | LS1 1AA",
        "LinkedIn | https://www.linkedin.com/in/ana-example", "Website | https://ana.example.org", "Website 2 | https://blog.example.org", "Birthday | '''--06-15'",
        "Tags | climbing, indoors ::: founders", "Interests | climbing ::: soil", "Tools | R", "Goals | ''", "Tie | strong", "Stage | met", "Status | active", "Nature | both",
        "Origin | linkedin", "Met | 2024-03-01", "First Contact | 2024-03-01", "Last Contact | 2026-05-04", "Interactions | 12"})
    void everythingKnownHasItsColumn(String header, String cell) throws IOException {
        assertEquals(cell, rows(Book.ANA).getFirst().getField(header));
    }

    @Test
    void linesAndQuotesInACellComeBack() throws IOException {
        var ana = rows(Book.ANA).getFirst();
        assertEquals("1 Long Lane\nBack door", ana.getField("Address 1 - Street"));
        assertEquals("'-likes tea\n\"black\"", ana.getField("Note"));
    }

    @Test
    void theColumnsFitTheRichestContact() throws IOException {
        assertTrue(rows(Book.BO, Book.ANA).getFirst().getHeader().contains("E-mail 2 - Value"));
        assertFalse(rows(Book.BO).getFirst().getHeader().contains("E-mail 1 - Value"));
    }

    @Test
    void whatIsNotKnownIsAnEmptyCell() throws IOException {
        var bo = rows(Book.ANA, Book.BO).getLast();
        assertEquals("Bo", bo.getField("Name"));
        assertEquals("", bo.getField("E-mail 1 - Value"));
        assertEquals("", bo.getField("Met"));
    }

    @Test
    void anEmptyBookIsAHeader() throws IOException {
        var text = new String(bytes(), UTF_8);
        assertTrue(text.startsWith("\ufeffUID,Name,First Name,"));
        assertEquals(1, text.lines().count());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {
        "=HYPERLINK(1),'=HYPERLINK(1)", "+1+cmd,'+1+cmd", "-2,'-2", "@SUM(A1),'@SUM(A1)", "\"\tx\",\"'\tx\"", "\"\rx\",\"'\rx\"",
        "'=x,''=x", "plain,plain", "O'Brien,O'Brien", "'quoted','quoted'", "a=b,a=b"})
    void aCellThatLooksLikeAFormulaIsMadeText(String text, String cell) {
        assertEquals(cell, SafeCell.of(text));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {"+49 151 23,+49 151 23", "+1 (555) 010-0199,+1 (555) 010-0199", "+447700900123,+447700900123", "+1+cmd|x,'+1+cmd|x", "=1,'=1", "0171 39200,0171 39200"})
    void internationalPhonesStayDialable(String phone, String cell) {
        assertEquals(cell, SafeCell.ofPhone(phone));
    }

    private static List<NamedCsvRecord> rows(Overview... contacts) throws IOException {
        return CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(new String(bytes(contacts), UTF_8).substring(1)).stream().toList();
    }

    private static byte[] bytes(Overview... contacts) throws IOException {
        var target = new ByteArrayOutputStream();
        new CsvExporter().write(target, List.of(contacts));
        return target.toByteArray();
    }
}
