package visavis.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import visavis.importer.ImportFile;
import visavis.importer.Row;
import visavis.matching.Duplicates;
import visavis.matching.IdentityIndex;
import visavis.matching.Recognition;
import visavis.model.Card;
import visavis.model.Contact;
import visavis.model.ContactDraft;
import visavis.model.Identity;
import visavis.model.InteractionDraft;
import visavis.model.Origin;
import visavis.model.Refusal;
import visavis.store.Stores;
import visavis.task.Belt;

/** Everybody known while files are read for a look: rows find people, or join them, in memory alone. */
final class Forecast {
    /** So many people are shown as they will be. */
    static final int SHOWN = 100;
    /** So many are asked about; the others are added as new, and found as duplicates at any time. */
    static final int ASKED = 500;
    private static final int CANDIDATES = 3, ROWS_TOGETHER = 200;
    private final Stores stores;
    private final List<Contact> known;
    private final WhoIsWho whoIsWho;
    private final InTrash trash;
    private Duplicates likeness;
    private Seen seen;
    private long made;

    Forecast(Stores stores) {
        this.stores = stores;
        known = stores.faces().all().stream().map(face -> Contact.fresh(face.uid(), face.card(), Origin.UNKNOWN).withId(face.id())).toList();
        var index = new IdentityIndex();
        known.forEach(index::put);
        stores.merges().away().forEach(away -> index.putAway(identity(away.contact()), away.into()));
        var byId = known.stream().collect(Collectors.toMap(Contact::id, contact -> contact));
        whoIsWho = new WhoIsWho(index, stores.knownAs().all(), ids -> ids.stream().map(byId::get).toList());
        trash = new InTrash(stores.merges().inTrash(), whoIsWho);
    }

    /** What a file held. */
    static final class Seen {
        private final List<FilePlan.Person> people = new ArrayList<>();
        private final List<FilePlan.Doubt> doubts = new ArrayList<>();
        private int persons, fresh, certain, likely, deleted, interactions, problems;
        private boolean history;

        FilePlan.Count count() {
            return new FilePlan.Count(rows(), fresh, certain, likely, deleted, interactions, problems);
        }

        private int rows() {
            return (history ? interactions : persons) + problems;
        }

        List<FilePlan.Person> people() {
            return people;
        }

        List<FilePlan.Doubt> doubts() {
            return doubts;
        }

        private boolean wantsMore() {
            return people.size() < SHOWN;
        }
    }

    Seen read(ImportFile file, ImportFiles.Share progress) throws Refusal {
        seen = new Seen();
        seen.history = file.isHistory();
        whoIsWho.startFile(file);
        trash.startFile();
        try (var belt = new Belt<Row>(ROWS_TOGETHER, rows -> rows.forEach(this::take))) {
            file.read(belt::put, bytes -> progress.report(bytes, seen.rows()));
            belt.drain();
        }
        return seen;
    }

    private void take(Row row) {
        var wanted = trash.wanted(row);
        if (wanted != row && row instanceof Row.Person person) deleted(person);
        switch (wanted) {
            case Row.Person person -> {
                seen.persons++;
                person(person);
            }
            case Row.Event event -> happened(event.line(), event.draft());
            case Row.Skipped skipped -> seen.problems++;
            case Row.Failed failed -> seen.problems++;
        }
    }

    /** It is counted among the rows that are left out. */
    private void deleted(Row.Person row) {
        seen.deleted++;
        if (seen.wantsMore()) seen.people.add(FilePlan.Person.deleted(row.line(), row.draft().card()));
    }

    private void person(Row.Person row) {
        var draft = row.draft();
        var told = whoIsWho.answered(draft);
        if (told.isPresent()) meet(row.line(), draft, told.get(), Recognition.isNameAlone(draft) ? Identity.NAME : Identity.ANSWER);
        else whoIsWho.certain(draft).ifPresentOrElse(found -> meet(row.line(), draft, found, Recognition.of(draft, found)), () -> join(row.line(), draft));
    }

    private void meet(long line, ContactDraft draft, Contact found, Identity by) {
        seen.certain++;
        whoIsWho.met(draft, found.id());
        var merged = identity(whoIsWho.merged(found, draft));
        if (!merged.equals(found)) whoIsWho.changed(merged);
        if (seen.wantsMore()) seen.people.add(new FilePlan.Person(line, whoIsWho.merged(whole(found), draft).card(), found.display(), by, false, false));
    }

    private void join(long line, ContactDraft draft) {
        seen.fresh++;
        boolean likely = !seen.history && doubt(line, draft);
        made--;
        var fresh = identity(draft.contact(draft.uid().isEmpty() ? Long.toString(made) : draft.uid()).withId(made));
        whoIsWho.joined(draft, fresh);
        if (seen.wantsMore()) seen.people.add(new FilePlan.Person(line, draft.card(), "", null, likely, false));
    }

    /** What somebody is known by or likened by: notes and addresses of a hundred thousand people need not be kept for a look. */
    private static Contact identity(Contact contact) {
        var card = contact.card();
        return contact.withCard(new Card(card.name(), card.organization(), "", "", card.emails(), card.phones(), List.of(), card.profiles(), card.birthday(), Set.of(), List.of(), ""));
    }

    /** The contact with all that is known, for the few that are shown. */
    private Contact whole(Contact found) {
        return found.id() < 0 ? found : stores.contacts().find(found.id()).orElse(found);
    }

    /** Compared with those the store has: who is twice in the file itself is for finding duplicates. */
    private boolean doubt(long line, ContactDraft draft) {
        if (known.isEmpty()) return false;
        if (likeness == null) likeness = new Duplicates(known);
        var like = likeness.like(draft.card());
        if (like.isEmpty()) return false;
        seen.likely++;
        if (seen.doubts.size() < ASKED) seen.doubts.add(new FilePlan.Doubt(line, draft.card(), like.stream().limit(CANDIDATES)
                .map(each -> new FilePlan.Candidate(whole(whoIsWho.now(each.contact()).orElseThrow()), each.likeness())).toList()));
        return true;
    }

    /** A history calls people what comes to hand, so nobody is asked whether they are somebody else. */
    private void happened(long line, InteractionDraft draft) {
        seen.interactions++;
        for (var person : draft.people()) {
            if (trash.mentioned(person).isPresent()) continue;
            var found = whoIsWho.mentioned(person).orElse(null);
            if (found == null) join(line, person);
            else if (!whoIsWho.isMet(found)) meet(line, person, found, Recognition.of(person, found));
        }
    }
}
