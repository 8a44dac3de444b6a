package visavis.matching;

import java.util.LinkedHashSet;
import java.util.Set;

import visavis.model.Card;
import visavis.model.Email;
import visavis.model.Phone;
import visavis.model.Profile;

/** All ways to reach somebody, in the form in which they are compared. */
final class Reaches {
    private Reaches() {}

    static Set<String> of(Card card) {
        var reaches = new LinkedHashSet<String>();
        for (var profile : card.profiles()) reaches.add(of(profile));
        for (var email : card.emails()) reaches.add(of(email));
        for (var phone : card.phones()) reaches.add(of(phone));
        return reaches;
    }

    static boolean any(Card card) {
        return !card.profiles().isEmpty() || !card.emails().isEmpty() || !card.phones().isEmpty();
    }

    static String of(Profile profile) {
        return "profile " + profile.key();
    }

    static String of(Email email) {
        return "email " + email.key();
    }

    static String of(Phone phone) {
        return "phone " + number(phone);
    }

    /** As it is dialled from abroad, else its digits, else what was written. */
    static String number(Phone phone) {
        if (!phone.e164().isEmpty()) return phone.e164();
        var digits = new StringBuilder();
        for (int i = 0; i < phone.value().length(); i++) if (Character.isDigit(phone.value().charAt(i))) digits.append(phone.value().charAt(i));
        return digits.isEmpty() ? phone.value() : digits.toString();
    }
}
