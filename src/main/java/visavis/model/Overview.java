package visavis.model;

import java.time.LocalDate;

/**
 * A contact with what its interactions come to on a given day: a row of People and of {@code list}.
 * {@code lived} is the richest lane of the last 180 days, {@code firstContact} the earlier of the day met and the first
 * interaction, {@code lastContact} the last day of contact (likes and tags make none); each {@code null} when there is none.
 */
public record Overview(Contact contact, Stage stage, Lane lived, LocalDate firstContact, LocalDate lastContact, int interactions) {}
