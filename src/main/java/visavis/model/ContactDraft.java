package visavis.model;

/** A contact as a file has it, before anybody knows who that is. {@code uid} is empty when the file gives none. */
public record ContactDraft(String uid, Card card, Origin origin) {
    public ContactDraft {
        uid = Text.clean(uid);
    }
}
