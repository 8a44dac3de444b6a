package visavis.action;

import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CancellationException;

import visavis.matching.Duplicates;
import visavis.model.Face;
import visavis.model.Likeness;
import visavis.store.Stores;

/** Pairs of contacts that may be one person, best first. */
public final class FindDuplicates {
    private final Stores stores;

    public FindDuplicates(Stores stores) {
        this.stores = stores;
    }

    /** Two that may be one, {@code one} known for longer. Pairs of one {@code cluster} (from 1) may all be the same person. */
    public record Found(Face one, Face other, Likeness likeness, int cluster) {}

    /** Everybody is compared, but for those of whom the user said they are not the same. @throws CancellationException when {@code progress} no longer wants it */
    public List<Found> run(Progress progress) {
        var people = stores.faces().all();
        report(progress, 0, people.size());
        var byId = new HashMap<Long, Face>();
        people.forEach(face -> byId.put(face.id(), face));
        return Duplicates.among(people).pairs(stores.merges().apart(), (done, total) -> report(progress, done, total)).stream()
                .map(found -> new Found(byId.get(found.pair().one()), byId.get(found.pair().other()), found.likeness(), found.cluster())).toList();
    }

    private static void report(Progress progress, int done, int total) {
        if (!progress.report(done, total, done)) throw new CancellationException();
    }
}
