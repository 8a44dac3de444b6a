package visavis.action;

import java.util.Map;

import visavis.model.StrengthBand;
import visavis.model.Step;
import visavis.model.Suggestion;
import visavis.model.Tie;
import visavis.model.TieSigns;
import visavis.store.Stores;

/** What the user answers where the evidence says strong and they say weak: it is asked once, and again when the evidence has moved by a band. */
public final class AnswerHints {
    private final Stores stores;

    public AnswerHints(Stores stores) {
        this.stores = stores;
    }

    /** In which band of strength each tie was last kept weak, by contact. */
    public Map<Long, Integer> kept() {
        return stores.suggestions().keptWeak();
    }

    /** Whether to ask about a tie. */
    public static boolean asks(long contact, Tie tie, TieSigns signs, Map<Long, Integer> kept) {
        if (tie == Tie.STRONG || signs.suggested() != Suggestion.STRONG) return false;
        var band = kept.get(contact);
        return band == null || band != StrengthBand.of(signs.strength()).ordinal();
    }

    /** Keeps the tie weak until the evidence says something else. */
    public void keepWeak(long contact, double strength) {
        stores.database().write(tx -> {
            long step = stores.steps().begin(tx, Step.Kind.KEEP_WEAK, stores.contacts().get(tx, contact).display(), 1);
            stores.suggestions().keepWeak(tx, step, contact, StrengthBand.of(strength).ordinal());
            return null;
        });
    }
}
