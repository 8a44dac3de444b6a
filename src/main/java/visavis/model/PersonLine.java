package visavis.model;

import java.time.LocalDate;

/** What a list prints of a contact, a line each. @param lastContact {@code null} when there was none */
public record PersonLine(long id, String name, String organization, Tie tie, Status status, Stage stage, LocalDate lastContact) {
    /** The same contact with what the interactions come to. */
    public PersonLine withJourney(Stage stage, LocalDate lastContact) {
        return new PersonLine(id, name, organization, tie, status, stage, lastContact);
    }
}
