package visavis.importer;

import java.util.HashMap;
import java.util.Map;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

import visavis.model.Phone;

/** Phone numbers with their E.164 form, whoever wrote them: a file, or the user by hand. The numbering plans take a while to load, so they wait for the first number. */
public final class Phones {
    private static final int FEWEST_DIGITS = 5, LONGEST = 17;
    private final String region;
    private PhoneNumberUtil plans;
    /** By country and length, which is all that a number's being possible depends on. */
    private final Map<Integer, Boolean> possible = new HashMap<>();

    /** @param region where numbers belong that are not written as dialled from abroad (ISO 3166 code such as "DE"; empty: unknown) */
    public Phones(String region) {
        this.region = region;
    }

    /** The number as written; its E.164 form stays empty when it cannot be one that is dialled from abroad. */
    public Phone read(String label, String text) {
        var value = visible(text);
        return new Phone(label, value, digits(value) < FEWEST_DIGITS ? "" : e164(value));
    }

    private String e164(String value) {
        if (region.isEmpty() && value.indexOf('+') < 0) return "";
        if (plans == null) plans = PhoneNumberUtil.getInstance();
        var plain = plain(value);
        return plain.isEmpty() ? parsed(value) : plain;
    }

    /**
     * A number already written as dialled from abroad needs no parsing, which is most of what reading a large address book costs: the
     * digits as they are, when they begin with a country's code and are as many as that country's numbers have; else empty.
     */
    private String plain(String value) {
        if (value.charAt(0) != '+') return "";
        var digits = new StringBuilder("+");
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= '0' && c <= '9') digits.append(c);
            else if (" -./".indexOf(c) < 0) return "";
        }
        for (int end = 2; end <= 4 && end < digits.length(); end++) {
            int country = Integer.parseInt(digits, 1, end, 10);
            if (plans.getSupportedCallingCodes().contains(country)) return digits.charAt(end) != '0' && isPossible(country, digits.substring(end)) ? digits.toString() : "";
        }
        return "";
    }

    private boolean isPossible(int country, String national) {
        if (national.length() > LONGEST) return false;
        return possible.computeIfAbsent(country * (LONGEST + 1) + national.length(), unseen -> {
            var number = new PhoneNumber().setCountryCode(country).setNationalNumber(Long.parseLong(national));
            return plans.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE;
        });
    }

    private String parsed(String value) {
        try {
            var number = plans.parse(value, region.isEmpty() ? null : region);
            return plans.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE ? plans.format(number, PhoneNumberFormat.E164) : "";
        } catch (NumberParseException noNumber) {
            return "";
        }
    }

    /** Phones copied from web pages and chats carry marks for the direction of writing. */
    private static String visible(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127 && Character.getType(text.charAt(i)) == Character.FORMAT) return text.replaceAll("\\p{Cf}", "");
        }
        return text;
    }

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) if (Character.isDigit(text.charAt(i))) digits++;
        return digits;
    }
}
