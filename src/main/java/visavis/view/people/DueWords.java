package visavis.view.people;

import visavis.model.Due;
import visavis.model.TieSigns;
import visavis.text.Messages;

/** When it is time to be in touch, in the few words a column has room for. */
final class DueWords {
    private static final int DAYS = 14, WEEKS = 60, WEEK = 7, MONTH = 30, YEAR = 365;

    private DueWords() {}

    /** Empty where nobody waits. */
    static String of(Messages messages, TieSigns signs) {
        if (signs.dueIn() == null) return "";
        int days = Math.abs(signs.dueIn());
        var when = signs.due() == Due.OVERDUE ? "people.late." : signs.dueIn() > 0 ? "people.due-in." : "ago.";
        if (days < DAYS) return messages.get(when + "days", days);
        if (days < WEEKS) return messages.get(when + "weeks", days / WEEK);
        return days < YEAR ? messages.get(when + "months", Math.min(days / MONTH, 11)) : messages.get(when + "years", days / YEAR);
    }
}
