package visavis.model;

import java.util.List;

/** An interaction as a file has it, with the people by what the file calls them; {@code interaction.with()} is empty. */
public record InteractionDraft(Interaction interaction, List<ContactDraft> people) {
    public InteractionDraft {
        people = List.copyOf(people);
    }
}
