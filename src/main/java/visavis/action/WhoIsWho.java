package visavis.action;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import visavis.importer.ImportFile;
import visavis.matching.IdentityIndex;
import visavis.matching.Recognition;
import visavis.model.Contact;
import visavis.model.ContactDraft;

/**
 * Whom a row of a file is: decided here for an import and for the look before it, so that what is shown is what happens. Everybody is
 * known by what identifies them; the contacts themselves are read for those whom the rows at hand are about, many at a time.
 */
final class WhoIsWho {
    private final IdentityIndex index;
    private final Map<String, Long> answers;
    /** Whether any of them is about a row that says more than a name: else most rows need not be looked up. */
    private boolean told;
    private final Function<Collection<Long>, List<Contact>> read;
    private final Map<Long, Contact> atHand = new HashMap<>();
    private boolean eachOnce;

    /** @param answers whom rows are by what was {@link visavis.store.KnownAsStore kept} of the last times; may be added to */
    WhoIsWho(IdentityIndex index, Map<String, Long> answers, Function<Collection<Long>, List<Contact>> read) {
        this.index = index;
        this.answers = answers;
        told = !answers.keySet().stream().allMatch(Recognition::isNameAlone);
        this.read = read;
    }

    void startFile(ImportFile file) {
        eachOnce = file.listsEachOnce();
        index.startFile();
    }

    /** Has at hand whom these rows will be, and nobody else. */
    void expect(List<ContactDraft> rows) {
        atHand.clear();
        var ids = index.expect(rows);
        rows.forEach(row -> answer(row).ifPresent(ids::add));
        if (!ids.isEmpty()) read.apply(ids).forEach(contact -> atHand.put(contact.id(), contact));
    }

    private Contact get(long id) {
        return atHand.computeIfAbsent(id, missing -> read.apply(List.of(missing)).getFirst());
    }

    /** The contact of the id, or whom they were merged into. */
    Optional<Contact> now(long id) {
        return index.now(id).map(this::get);
    }

    private Optional<Long> answer(ContactDraft draft) {
        if (answers.isEmpty() || !told && !Recognition.isNameAlone(draft)) return Optional.empty();
        return Optional.ofNullable(answers.get(Recognition.key(draft.card()))).flatMap(index::now);
    }

    /** Notes whom such a row is, for others like it. */
    void answer(ContactDraft draft, long id) {
        answers.put(Recognition.key(draft.card()), id);
        told |= !Recognition.isNameAlone(draft);
    }

    /** Whether it is known whom such a row is. */
    boolean isAnswered(ContactDraft draft) {
        return answer(draft).isPresent();
    }

    /** Whom such a row was before, unless another row of a list that has everybody once was them. */
    Optional<Contact> answered(ContactDraft draft) {
        return answer(draft).filter(id -> !eachOnce || !index.isMet(id)).map(this::get);
    }

    /** Whom it certainly is. Two contacts that were two where the file comes from stay two, however much they have in common. */
    Optional<Contact> certain(ContactDraft draft) {
        return index.find(draft).filter(found -> !eachOnce || index.isUidOf(draft.uid(), found) || !index.isMet(found)).map(this::get);
    }

    /** Whom a history means. */
    Optional<Contact> mentioned(ContactDraft draft) {
        return index.find(draft).or(() -> index.findByNameAlone(draft)).map(this::get);
    }

    boolean isMet(Contact contact) {
        return index.isMet(contact.id());
    }

    /** The contact with what the row adds to them. */
    Contact merged(Contact known, ContactDraft draft) {
        return index.merge(known, draft);
    }

    /** Notes that the row was this contact. */
    void met(ContactDraft draft, long id) {
        index.meet(id);
        index.alias(draft.uid(), id);
    }

    /** Notes what has become of a contact. */
    void changed(Contact now) {
        atHand.put(now.id(), now);
        index.put(now);
    }

    /** Notes that the row is this new contact. */
    void joined(ContactDraft draft, Contact fresh) {
        changed(fresh);
        met(draft, fresh.id());
    }
}
