package visavis.model;

import java.time.LocalDate;
import java.util.List;

/** What the People table shows of a contact, and no more, so that a hundred thousand of them are read at once. */
public record PersonRow(long id, String uid, String name, String organization, String place, Tie tie, Status status, String origin, List<String> tags,
                        Stage stage, Lane lived, LocalDate lastContact, int interactions) {
    /** The same person with what their interactions come to. */
    public PersonRow withJourney(Stage stage, Lane lived, LocalDate lastContact, int interactions) {
        return new PersonRow(id, uid, name, organization, place, tie, status, origin, tags, stage, lived, lastContact, interactions);
    }
}
