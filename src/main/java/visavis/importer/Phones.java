package visavis.importer;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;

import visavis.model.Phone;

/** Phone numbers with their E.164 form. The numbering plans take a while to load, so they wait for the first number. */
final class Phones {
    private static final int FEWEST_DIGITS = 5;
    private final String region;
    private PhoneNumberUtil plans;

    Phones(String region) {
        this.region = region;
    }

    /** The number as written; its E.164 form stays empty when it cannot be one that is dialled from abroad. */
    Phone read(String label, String text) {
        var value = visible(text);
        return new Phone(label, value, digits(value) < FEWEST_DIGITS ? "" : e164(value));
    }

    private String e164(String value) {
        if (region.isEmpty() && value.indexOf('+') < 0) return "";
        if (plans == null) plans = PhoneNumberUtil.getInstance();
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
            if (Character.getType(text.charAt(i)) == Character.FORMAT) return text.replaceAll("\\p{Cf}", "");
        }
        return text;
    }

    private static long digits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }
}
