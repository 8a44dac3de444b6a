package visavis.insight;

import java.time.LocalDate;

import visavis.model.Coded;

/** A first time worth a flag on the chart. */
public record Milestone(Kind kind, LocalDate date) {
    /** First contact is the day met or the first interaction, first reply the first written answer by either of the two. */
    public enum Kind implements Coded { FIRST_CONTACT, FIRST_REPLY, FIRST_VOICE, FIRST_MEETING, FACE_TO_FACE }
}
