package visavis.action;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import visavis.importer.ImportFile;
import visavis.importer.Row;
import visavis.matching.IdentityIndex;
import visavis.matching.Recognition;
import visavis.model.Contact;
import visavis.model.ContactDraft;
import visavis.model.Face;
import visavis.model.Field;
import visavis.model.ImportReport;
import visavis.model.InteractionDraft;
import visavis.model.Name;
import visavis.model.Pair;
import visavis.model.Step;
import visavis.model.Uid;
import visavis.store.Stores;
import visavis.store.Transaction;
import visavis.task.Ahead;
import visavis.task.Background;
import visavis.task.Belt;

/** Everybody known while files are read: each row either is one of them or joins them. They are read on a thread of their own, while the files are opened. */
final class Everybody implements AutoCloseable {
    private static final int ROWS_TOGETHER = 200;
    private final Transaction tx;
    private final Stores stores;
    private final Ahead<Known> known;
    private final Set<String> uidsInTrash;
    private final Happened past;
    private Tally tally;
    private long step;
    private boolean ours;
    private Answers answers;

    Everybody(Transaction tx, Stores stores) {
        this.tx = tx;
        this.stores = stores;
        known = Background.threads().ahead(() -> known(tx, stores));
        past = new Happened(tx, stores);
        uidsInTrash = stores.contacts().uidsInTrash(tx);
    }

    /** Whom rows may be, and whom they had better not be. */
    private record Known(WhoIsWho whoIsWho, InTrash trash) {}

    private static Known known(Transaction tx, Stores stores) {
        var index = new IdentityIndex();
        // They are read by one thread and noted by another.
        try (var belt = new Belt<Face>(ROWS_TOGETHER, faces -> faces.forEach(face -> index.put(face.id(), face.uid(), face.card())))) {
            stores.faces().forEach(belt::put);
            belt.drain();
        }
        stores.merges().away().forEach(away -> index.putAway(away.contact(), away.into()));
        var whoIsWho = new WhoIsWho(index, stores.knownAs().all(), ids -> stores.contacts().get(tx, ids));
        return new Known(whoIsWho, new InTrash(stores.merges().inTrash(), whoIsWho));
    }

    private WhoIsWho whoIsWho() {
        return known.join().whoIsWho();
    }

    /** Nothing is read from the store any more. */
    @Override
    public void close() {
        known.join();
    }

    ImportReport read(String name, ImportFile file, Answers said, ImportFiles.Share progress) throws visavis.model.Refusal {
        answers = said;
        step = stores.steps().begin(tx, Step.Kind.IMPORT, name, 0);
        tally = new Tally(file.isHistory());
        ours = file.isOurs();
        whoIsWho().startFile(file);
        known.join().trash().startFile();
        past.startFile();
        // What a digest costs is more than reading the bytes again.
        var digest = Background.threads().ahead(file::sha256);
        try (var belt = new Belt<Row>(ROWS_TOGETHER, rows -> take(rows, file.format()))) {
            file.read(belt::put, bytes -> progress.report(bytes, tally.rows()));
            belt.drain();
        }
        var report = tally.report(step, name, file, digest.join());
        stores.runs().save(tx, report);
        return report;
    }

    private void take(List<Row> rows, String format) {
        whoIsWho().expect(rows.stream().flatMap(row -> row.people().stream()).toList());
        rows.forEach(row -> take(row, format));
    }

    private void take(Row row, String format) {
        switch (answers.people().containsKey(row.line()) ? row : known.join().trash().wanted(row)) {
            case Row.Person person -> tally.person(meet(person).outcome());
            case Row.Event event -> tally.event(happened(event.draft(), format));
            case Row.Skipped skipped -> tally.skipped(skipped);
            case Row.Failed failed -> tally.failed(failed);
        }
    }

    /** The row is whom the user says it is, else whom it certainly is, else somebody new. */
    private Met meet(Row.Person row) {
        var draft = row.draft();
        var who = answers.people().get(row.line());
        if (who == null) return meetUnasked(draft);
        var met = meet(draft, whoIsWho().now(who.same()).orElse(null));
        if (who.same() != 0 || Recognition.isNameAlone(draft)) remember(draft, met);
        for (long other : who.others()) whoIsWho().now(other).filter(known -> known.id() != met.id()).ifPresent(known -> stores.merges().keepApart(tx, step, Pair.of(met.id(), known.id())));
        return met;
    }

    /** Who has come with a name alone is the same person with the next such row, though more be known of them by then. */
    private Met meetUnasked(ContactDraft draft) {
        boolean answered = whoIsWho().isAnswered(draft);
        var met = meet(draft, whoIsWho().answered(draft).or(() -> whoIsWho().certain(draft)).orElse(null));
        if (!answered && Recognition.isNameAlone(draft)) remember(draft, met);
        return met;
    }

    private void remember(ContactDraft draft, Met met) {
        whoIsWho().answer(draft, met.id());
        stores.knownAs().save(tx, step, Recognition.key(draft.card()), met.id());
    }

    private record Met(long id, Tally.Outcome outcome) {}

    /** The known contact with what the draft adds, or the draft as a new one. */
    private Met meet(ContactDraft draft, Contact known) {
        if (known == null) return new Met(join(draft), Tally.Outcome.ADDED);
        whoIsWho().met(draft, known.id());
        long photo = photo(known, draft);
        var news = whoIsWho().merged(known, draft);
        var merged = photo == known.photo() ? news : news.withPhoto(photo);
        if (merged.equals(known)) return new Met(known.id(), Tally.Outcome.UNCHANGED);
        stores.contacts().change(tx, step, known, merged);
        whoIsWho().changed(merged);
        return new Met(known.id(), Tally.Outcome.UPDATED);
    }

    private long join(ContactDraft draft) {
        var uid = draft.uid().isEmpty() || uidsInTrash.contains(draft.uid()) ? Uid.fresh() : draft.uid();
        var bare = draft.contact(uid);
        var fresh = bare.withPhoto(photo(bare, draft));
        long id = stores.contacts().add(tx, step, fresh);
        whoIsWho().joined(draft, fresh.withId(id));
        return id;
    }

    /** The picture they have, else the file's; none where the user took it away, or the file's cannot be read. */
    private long photo(Contact known, ContactDraft draft) {
        if (draft.photo() == null || known.photo() != 0 || known.id() != 0 && known.edited().contains(Field.PHOTO)) return known.photo();
        try {
            return stores.photos().add(tx, SmallPicture.jpeg(new ByteArrayInputStream(draft.photo().bytes())));
        } catch (IOException noPicture) {
            return 0;
        }
    }

    private Tally.Outcome happened(InteractionDraft draft, String format) {
        var people = new LinkedHashSet<Long>();
        for (var person : draft.people()) people.add(known.join().trash().mentioned(person).orElseGet(() -> participant(person)));
        var interaction = ours ? Happened.of(draft, people, draft.interaction().source(), draft.interaction().externalKey()) : Happened.of(draft, people, format, past.keyOf(draft));
        if (!past.isNews(interaction)) return Tally.Outcome.UNCHANGED;
        stores.interactions().add(tx, step, interaction);
        return Tally.Outcome.ADDED;
    }

    private long participant(ContactDraft draft) {
        var known = whoIsWho().mentioned(draft).orElse(null);
        boolean counted = known != null && whoIsWho().isMet(known);
        var met = meet(known == null ? draft : mention(draft, known), known);
        if (!counted) tally.person(met.outcome());
        return met.id();
    }

    /** A history calls people what comes to hand ("ana"), so it gives a name only to those who have none. */
    private static ContactDraft mention(ContactDraft draft, Contact known) {
        return known.card().name().isEmpty() ? draft : new ContactDraft(draft.uid(), draft.card().withName(Name.NONE), draft.origin());
    }
}
