package visavis.action;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import visavis.importer.Row;
import visavis.matching.Discarded;
import visavis.matching.Recognition;
import visavis.model.Contact;
import visavis.model.ContactDraft;
import visavis.model.Identity;
import visavis.model.Problem;
import visavis.store.MergeStore;

/**
 * Who was deleted does not come back with the next import, as long as they are in the trash: the user's word wins. Decided here for an
 * import and for the look before it.
 */
final class InTrash {
    private final Discarded discarded;
    private final Map<Long, Long> now;
    private final WhoIsWho whoIsWho;

    /** @param trash everybody in it, and who was merged into them */
    InTrash(List<MergeStore.Away> trash, WhoIsWho whoIsWho) {
        discarded = new Discarded(trash.stream().map(MergeStore.Away::contact).toList());
        now = trash.stream().collect(Collectors.toMap(each -> each.contact().id(), MergeStore.Away::into));
        this.whoIsWho = whoIsWho;
    }

    void startFile() {
        discarded.startFile();
    }

    /** The row, or why it is left out when it is about nobody but people in the trash. */
    Row wanted(Row row) {
        if (discarded.isEmpty()) return row;
        return switch (row) {
            case Row.Person person -> find(person.draft()).map(deleted -> left(row, deleted)).orElse(row);
            case Row.Event event when !event.draft().people().isEmpty() && event.draft().people().stream().allMatch(person -> mentioned(person).isPresent()) ->
                    left(row, findMentioned(event.draft().people().getFirst()).orElseThrow());
            default -> row;
        };
    }

    /** The id of somebody in the trash whom a history means. What others did with them is kept as theirs too. */
    Optional<Long> mentioned(ContactDraft draft) {
        return findMentioned(draft).map(deleted -> now.get(deleted.id()));
    }

    private static Row left(Row row, Contact deleted) {
        return new Row.Skipped(row.line(), row.raw(), Problem.of("in-trash", deleted.display()));
    }

    private Optional<Contact> find(ContactDraft draft) {
        var deleted = discarded.find(draft).filter(found -> !isSomebodyElse(draft, found));
        deleted.ifPresent(found -> discarded.meet(draft, found));
        return deleted;
    }

    /** Somebody we know has the row before somebody deleted; but not for the name alone, when it bears the UID of the other. */
    private boolean isSomebodyElse(ContactDraft draft, Contact deleted) {
        if (whoIsWho.answered(draft).isPresent()) return true;
        return whoIsWho.certain(draft).filter(known -> !discarded.hasUidOf(draft, deleted) || Recognition.of(draft, known) != Identity.NAME).isPresent();
    }

    private Optional<Contact> findMentioned(ContactDraft draft) {
        return discarded.findMentioned(draft).filter(found -> whoIsWho.mentioned(draft).isEmpty());
    }
}
