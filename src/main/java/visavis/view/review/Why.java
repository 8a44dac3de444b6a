package visavis.view.review;

import visavis.insight.TieStrength;
import visavis.model.Balance;
import visavis.model.PersonRow;
import visavis.model.Suggestion;
import visavis.text.Messages;

/** In one sentence, what the strength of a tie rests on. */
final class Why {
    private final Messages messages;

    Why(Messages messages) {
        this.messages = messages;
    }

    String of(PersonRow person) {
        var signs = person.signs();
        if (person.interactions() == 0) return messages.get("review.why.nothing");
        if (signs.contactDays() == 0) return messages.get("review.why.reactions");
        if (signs.contactDays() < TieStrength.ENOUGH_DAYS) return messages.get("review.why.few", signs.contactDays());
        if (person.lived() == null) return messages.get("review.why.long-ago", signs.contactDays());
        if (signs.suggested() != Suggestion.STRONG && signs.balance() != Balance.EVEN) return messages.get("review.why." + signs.balance().code(), signs.contactDays());
        return messages.get("review.why.lived." + person.lived().code(), signs.contactDays());
    }
}
