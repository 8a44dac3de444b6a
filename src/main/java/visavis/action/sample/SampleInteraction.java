package visavis.action.sample;

import java.util.List;

import visavis.model.Interaction;

/** An invented interaction; {@code people} are places (from 0) in {@link SampleBook#contacts()}, at least one, each once; {@code interaction.with()} is empty. */
public record SampleInteraction(Interaction interaction, List<Integer> people) {
    public SampleInteraction {
        people = List.copyOf(people);
    }
}
