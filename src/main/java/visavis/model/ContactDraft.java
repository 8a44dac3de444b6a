package visavis.model;

/**
 * A contact as a file has it, before anybody knows who that is. {@code uid} is empty when the file gives none,
 * {@code photo} is {@code null} then.
 */
public record ContactDraft(String uid, Card card, Origin origin, Picture photo) {
    public ContactDraft {
        uid = Text.clean(uid);
    }

    /** Most files have no pictures. */
    public ContactDraft(String uid, Card card, Origin origin) {
        this(uid, card, origin, null);
    }
}
