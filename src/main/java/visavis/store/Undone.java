package visavis.store;

import java.util.List;

import visavis.model.Step;

/** What taking a step back came to: how many contacts and interactions it removed, how many values it put back, and who was kept because of later changes. */
public record Undone(Step step, int contactsRemoved, int interactionsRemoved, int valuesRestored, List<String> kept) {
    public Undone {
        kept = List.copyOf(kept);
    }
}
