package visavis.model;

import java.time.LocalDate;
import java.util.List;

/**
 * What the People table shows of a contact, and no more, so that a hundred thousand of them are read at once.
 *
 * @param judged  whether the user ever said how strong the tie is
 * @param reached when they came to each stage; while nothing is worked out yet, the day they met
 */
public record PersonRow(long id, String uid, String name, String organization, String place, Tie tie, boolean judged, Status status, String origin, List<String> tags, Care care,
                        Stage stage, Lane lived, LocalDate lastContact, int interactions, TieSigns signs, StageDays reached) {
    /** The same person with what their interactions come to. */
    public PersonRow withJourney(Stage stage, Lane lived, LocalDate lastContact, int interactions, StageDays reached) {
        return new PersonRow(id, uid, name, organization, place, tie, judged, status, origin, tags, care, stage, lived, lastContact, interactions, signs, reached);
    }

    /** The same with what the tie comes to as well. */
    public PersonRow withHistory(Stage stage, Lane lived, LocalDate lastContact, int interactions, StageDays reached, TieSigns signs) {
        return new PersonRow(id, uid, name, organization, place, tie, judged, status, origin, tags, care, stage, lived, lastContact, interactions, signs, reached);
    }

    /** The same with all that an earlier row of theirs says of what happened. */
    public PersonRow withHistoryOf(PersonRow earlier) {
        return withHistory(earlier.stage, earlier.lived, earlier.lastContact, earlier.interactions, earlier.reached, earlier.signs);
    }

    public PersonRow withTie(Tie value) {
        return new PersonRow(id, uid, name, organization, place, value, judged, status, origin, tags, care, stage, lived, lastContact, interactions, signs, reached);
    }

    public PersonRow withStatus(Status value) {
        return new PersonRow(id, uid, name, organization, place, tie, judged, value, origin, tags, care, stage, lived, lastContact, interactions, signs, reached);
    }

    public PersonRow withSigns(TieSigns value) {
        return new PersonRow(id, uid, name, organization, place, tie, judged, status, origin, tags, care, stage, lived, lastContact, interactions, value, reached);
    }
}
