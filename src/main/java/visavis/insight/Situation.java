package visavis.insight;

import java.util.function.Predicate;

import visavis.model.Balance;
import visavis.model.Coded;
import visavis.model.Due;
import visavis.model.Lane;
import visavis.model.PersonRow;
import visavis.model.Suggestion;
import visavis.model.Tie;

/** Where a tie stands that is worth a look: what people ask their address book for, and what a saved list of them is made of. */
public enum Situation implements Coded, Predicate<PersonRow> {
    /** A strong tie that slips away. */
    STRONG_FADING(person -> person.signs().fading()),
    /** A strong tie lived on screens alone in the last 180 days: the shortest way to meeting. */
    SOCIAL_SHORTCUT(person -> person.tie() == Tie.STRONG && person.lived() != null && person.lived().compareTo(Lane.VOICE) < 0),
    /** Called weak, with all signs of a strong one. */
    WEAK_WARM(person -> person.tie() == Tie.WEAK && person.signs().suggested() == Suggestion.STRONG),
    ONE_SIDED(person -> person.signs().balance() != Balance.EVEN),
    MORE_FROM_ME(person -> person.signs().balance() == Balance.MORE_FROM_ME),
    MORE_FROM_THEM(person -> person.signs().balance() == Balance.MORE_FROM_THEM),
    /** Silent for eight of the tie's usual gaps. */
    GONE_QUIET(person -> person.signs().lapsed()),
    /** It is time to be in touch, by rhythm or by what the user set. */
    DUE(person -> person.signs().due() != Due.NO);

    private final Predicate<PersonRow> is;

    Situation(Predicate<PersonRow> is) {
        this.is = is;
    }

    @Override
    public boolean test(PersonRow person) {
        return is.test(person);
    }
}
