package visavis.model;

import java.time.Instant;

/**
 * One thing the user did, kept so that it can be undone: what kind, to whom or what ({@code subject}), to how many
 * ({@code amount}), when; {@code undone} is {@code null} while it stands.
 */
public record Step(long id, Kind kind, String subject, int amount, Instant at, Instant undone) {
    public enum Kind implements Coded { IMPORT, ADD, EDIT, TIE, TAG, UNTAG, STATUS, DELETE, LOG, EDIT_INTERACTION, DELETE_INTERACTION, SAMPLE, MERGE, NOT_SAME, KEEP_WEAK, RENAME_CIRCLE, REMOVE_CIRCLE }
}
