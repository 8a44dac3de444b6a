package visavis.action.sample;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** An invented address book. Interactions are made while they are read, so that hundreds of thousands take no memory. */
public final class SampleBook {
    private final List<SampleContact> contacts;
    private final Supplier<Stream<SampleInteraction>> interactions;

    SampleBook(List<SampleContact> contacts, Supplier<Stream<SampleInteraction>> interactions) {
        this.contacts = List.copyOf(contacts);
        this.interactions = interactions;
    }

    public List<SampleContact> contacts() {
        return contacts;
    }

    /** The same at every call; one contact's after the other's, each in order of days. */
    public Stream<SampleInteraction> interactions() {
        return interactions.get();
    }
}
