package visavis.model;

import java.util.Set;

/** What only the user can say of a contact, and which fields they wrote; a file of our own carries it from one store to another. */
public record Standing(Tie tie, Status status, Nature nature, Care care, Set<Field> edited) {
    /** Of somebody new: a weak, active tie. */
    public static final Standing FRESH = new Standing(Tie.WEAK, Status.ACTIVE, Nature.UNSET, Care.NONE, Set.of());

    public Standing {
        edited = Set.copyOf(edited);
    }
}
