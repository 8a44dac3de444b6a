package visavis.action;

import java.util.Map;
import java.util.Optional;

import visavis.importer.ImportFile;
import visavis.matching.IdentityIndex;
import visavis.matching.Recognition;
import visavis.model.Contact;
import visavis.model.ContactDraft;

/** Whom a row of a file is: decided here for an import and for the look before it, so that what is shown is what happens. */
final class WhoIsWho {
    private final IdentityIndex index;
    private final Map<String, Long> answers;
    private boolean eachOnce;

    /** @param answers whom the user said rows are, the last times they were asked */
    WhoIsWho(IdentityIndex index, Map<String, Long> answers) {
        this.index = index;
        this.answers = answers;
    }

    void startFile(ImportFile file) {
        eachOnce = file.listsEachOnce();
        index.startFile();
    }

    /** Whom the user said such a row is. */
    Optional<Contact> answered(ContactDraft draft) {
        return answers.isEmpty() ? Optional.empty() : Optional.ofNullable(answers.get(Recognition.key(draft.card()))).flatMap(index::now);
    }

    /** Whom it certainly is. Two contacts that were two where the file comes from stay two, however much they have in common. */
    Optional<Contact> certain(ContactDraft draft) {
        return index.find(draft).filter(found -> !eachOnce || index.isUidOf(draft.uid(), found.id()) || !index.isMet(found.id()));
    }

    /** Whom a history means. */
    Optional<Contact> mentioned(ContactDraft draft) {
        return index.find(draft).or(() -> index.findByNameAlone(draft));
    }

    /** Notes that the row was this contact. */
    void met(ContactDraft draft, long id) {
        index.meet(id);
        index.alias(draft.uid(), id);
    }

    /** Notes that the row is this new contact. */
    void joined(ContactDraft draft, Contact fresh) {
        index.put(fresh);
        met(draft, fresh.id());
    }
}
