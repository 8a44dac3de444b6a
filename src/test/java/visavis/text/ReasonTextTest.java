package visavis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import visavis.model.Reason;
import visavis.model.Sign;

class ReasonTextTest {
    private static final Messages MESSAGES = new Messages(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "EMAIL                 | ana@example.com         | Same e-mail ana@example.com",
            "OTHER_PROFILE         | linkedin                | Different pages on LinkedIn",
            "BIRTHDAY              | 1988-06-15              | Same birthday 15 June 1988",
            "BIRTHDAY_WITHOUT_YEAR | --02-29                 | Same birthday 29 February, the year not known of both",
            "OTHER_BIRTHDAY        | 1988-06-15 / 1961-02-03 | Different birthdays 1988-06-15 / 1961-02-03"})
    void aReasonIsASentence(Sign sign, String value, String words) {
        assertEquals(words, ReasonText.of(MESSAGES, new Reason(sign, value, sign.weight())));
    }

    @ParameterizedTest
    @EnumSource(Sign.class)
    void everySignHasWords(Sign sign) {
        assertFalse(ReasonText.of(MESSAGES, new Reason(sign, "Ana", sign.weight())).isBlank());
    }
}
