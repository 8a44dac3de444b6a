package visavis.text;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;

import visavis.model.PartialDate;
import visavis.model.Reason;

/** A reason for or against two contacts being one, in words: "Same e-mail ana@example.com". */
public final class ReasonText {
    private ReasonText() {}

    public static String of(Messages messages, Reason reason) {
        var value = switch (reason.sign()) {
            case OTHER_PROFILE -> new Platforms(messages).name(reason.value());
            case BIRTHDAY, BIRTHDAY_WITHOUT_YEAR -> birthday(messages, reason.value());
            default -> reason.value();
        };
        return messages.get("sign." + reason.sign().code(), value);
    }

    /** Reasons carry birthdays in the one form every program reads. */
    private static String birthday(Messages messages, String value) {
        try {
            var day = value.startsWith("-") ? MonthDay.parse(value) : MonthDay.from(LocalDate.parse(value));
            return new Dates(messages).birthday(new PartialDate(value.startsWith("-") ? null : LocalDate.parse(value).getYear(), day.getMonthValue(), day.getDayOfMonth()));
        } catch (DateTimeParseException otherForm) {
            return value;
        }
    }
}
