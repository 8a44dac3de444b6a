package visavis.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import visavis.model.Contact;
import visavis.model.ContactDraft;
import visavis.model.Identity;

/**
 * Those the user deleted, of whom files may speak still. They are known by what everybody is known by; but a mailbox shared with
 * somebody of another name is not enough, because who is taken for them is left out.
 */
public final class Discarded {
    private final IdentityIndex index = new IdentityIndex();
    private final Map<Long, Contact> contacts = new HashMap<>();

    public Discarded(List<Contact> deleted) {
        deleted.forEach(contact -> {
            contacts.put(contact.id(), contact);
            index.put(contact);
        });
    }

    public boolean isEmpty() {
        return contacts.isEmpty();
    }

    /** Starts a new file, in which everybody is yet to be met. */
    public void startFile() {
        index.startFile();
    }

    /** The deleted contact that the draft certainly is. */
    public Optional<Contact> find(ContactDraft draft) {
        return isEmpty() ? Optional.empty() : index.find(draft).map(contacts::get).filter(found -> hasUidOf(draft, found) || Recognition.of(draft, found) == Identity.PROFILE || goBySameName(draft, found));
    }

    /** The same for sources that may say no more than a name. */
    public Optional<Contact> findMentioned(ContactDraft draft) {
        return isEmpty() ? Optional.empty() : find(draft).or(() -> index.findByNameAlone(draft).map(contacts::get));
    }

    public boolean hasUidOf(ContactDraft draft, Contact found) {
        return index.isUidOf(draft.uid(), found.id());
    }

    /** Notes that a row of the present file was this contact, also under the UID it has for them. */
    public void meet(ContactDraft draft, Contact found) {
        index.meet(found.id());
        index.alias(draft.uid(), found.id());
    }

    private static boolean goBySameName(ContactDraft draft, Contact found) {
        var one = draft.card().name();
        var other = found.card().name();
        return one.display().isEmpty() || other.display().isEmpty() || NameLikeness.compatible(one, other);
    }
}
