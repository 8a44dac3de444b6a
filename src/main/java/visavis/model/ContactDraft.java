package visavis.model;

/**
 * A contact as a file has it, before anybody knows who that is. {@code uid} is empty when the file gives none,
 * {@code photo} is {@code null} then. The {@code standing} counts for a new contact only: of one we know the user has had their say.
 */
public record ContactDraft(String uid, Card card, Origin origin, Picture photo, Standing standing) {
    public ContactDraft {
        uid = Text.clean(uid);
    }

    /** Most files have no pictures. */
    public ContactDraft(String uid, Card card, Origin origin) {
        this(uid, card, origin, null);
    }

    public ContactDraft(String uid, Card card, Origin origin, Picture photo) {
        this(uid, card, origin, photo, Standing.FRESH);
    }

    public ContactDraft withStanding(Standing value) {
        return new ContactDraft(uid, card, origin, photo, value);
    }

    /** The contact it makes when it is nobody we know, under the UID we give them. */
    public Contact contact(String newUid) {
        return new Contact(0, newUid, card, standing.tie(), standing.status(), standing.nature(), standing.care(), origin, 0, standing.edited());
    }
}
