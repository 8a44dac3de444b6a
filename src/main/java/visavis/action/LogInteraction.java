package visavis.action;

import visavis.model.Interaction;
import visavis.model.Step;
import visavis.store.Stores;
import visavis.store.Transaction;

/** Writing down what happened with people, mending it, taking it out again. */
public final class LogInteraction {
    /** Says of an interaction that the user wrote it down themselves. */
    public static final String SOURCE = "log";
    private final Stores stores;

    public LogInteraction(Stores stores) {
        this.stores = stores;
    }

    /** Returns the id of the new interaction. @throws IllegalArgumentException when nobody was there */
    public long add(Interaction interaction) {
        return stores.database().write(tx -> stores.interactions().add(tx, begin(tx, Step.Kind.LOG, interaction), interaction));
    }

    /** Saves the interaction of the same id as it now is. @throws IllegalArgumentException when nobody is left of those who were there */
    public void save(Interaction after) {
        var before = stores.interactions().find(after.id()).orElseThrow();
        if (before.equals(after)) return;
        stores.database().write(tx -> {
            stores.interactions().change(tx, begin(tx, Step.Kind.EDIT_INTERACTION, after), before, after);
            return null;
        });
    }

    public void trash(Interaction interaction) {
        stores.database().write(tx -> {
            stores.interactions().trash(tx, begin(tx, Step.Kind.DELETE_INTERACTION, interaction), interaction.id());
            return null;
        });
    }

    private long begin(Transaction tx, Step.Kind kind, Interaction interaction) {
        if (interaction.with().isEmpty()) throw new IllegalArgumentException("an interaction needs somebody");
        return stores.steps().begin(tx, kind, stores.contacts().get(tx, interaction.with().getFirst()).display(), 1);
    }
}
