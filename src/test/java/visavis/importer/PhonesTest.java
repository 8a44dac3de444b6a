package visavis.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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

    static Stream<String> countries() {
        return PhoneNumberUtil.getInstance().getSupportedRegions().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("countries")
    void aNumberWrittenForAbroadIsReadAsItIsParsed(String country) throws NumberParseException {
        var plans = PhoneNumberUtil.getInstance();
        for (var type : PhoneNumberType.values()) {
            var example = plans.getExampleNumberForType(country, type);
            if (example == null) continue;
            var written = plans.format(example, PhoneNumberFormat.INTERNATIONAL);
            var parsed = plans.parse(written, null);
            var expected = plans.isPossibleNumberWithReason(parsed) == ValidationResult.IS_POSSIBLE ? plans.format(parsed, PhoneNumberFormat.E164) : "";
            assertEquals(expected, new Phones("").read("", written).e164(), written);
        }
    }
}
