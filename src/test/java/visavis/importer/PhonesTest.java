package visavis.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import visavis.model.Phone;

class PhonesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {"+49 151 23456789|DE|+4915123456789", "0151 23456789|DE|+4915123456789", "+49 (0)151 23456789|DE|+4915123456789", "0049 151 23456789|DE|+4915123456789", "(415) 555-2671|US|+14155552671",
            "+41 79 123 45 67||+41791234567", "079 123 45 67||''", "555-0123|US|''", "call her|US|''", "123|DE|''", "0151 23456789|XX|''", "+1 555 3227 8544|US|''"})
    void numbersGetTheirInternationalForm(String text, String region, String e164) {
        assertEquals(new Phone("home", text, e164), new Phones(region == null ? "" : region).read("home", text));
    }

    @ParameterizedTest
    @CsvSource("\u202d+49 151 23456789\u202c")
    void marksOfWritingDirectionAreLeftOut(String text) {
        assertEquals("+49 151 23456789", new Phones("DE").read("", text).value());
    }
}
