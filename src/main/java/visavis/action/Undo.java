package visavis.action;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import visavis.model.Refusal;
import visavis.model.Step;
import visavis.store.Stores;
import visavis.store.Undone;

/** Taking back what was done: the last step, or any import by its number. */
public final class Undo {
    private final Stores stores;

    public Undo(Stores stores) {
        this.stores = stores;
    }

    /** Takes the last standing step back; empty when there is none. */
    public Optional<Undone> last() {
        return stores.steps().last().map(this::run);
    }

    /** Takes these steps back, the newest first and all or none, leaving alone those that were taken back already. */
    public List<Undone> steps(Collection<Long> ids) {
        var standing = ids.stream().sorted(Comparator.reverseOrder()).flatMap(id -> stores.steps().find(id).stream()).filter(step -> step.undone() == null).toList();
        return stores.database().write(tx -> standing.stream().map(step -> stores.steps().undo(tx, step)).toList());
    }

    /** Takes the given import, or with 0 the last one, back. */
    public Undone importRun(long run) throws Refusal {
        var step = run == 0 ? stores.steps().lastImport() : stores.steps().find(run).filter(found -> found.kind() == Step.Kind.IMPORT);
        if (step.isEmpty()) throw run == 0 ? new Refusal("no-import") : new Refusal("no-such-import", run);
        if (step.get().undone() != null) throw new Refusal("import-undone", run);
        return run(step.get());
    }

    private Undone run(Step step) {
        return stores.database().write(tx -> stores.steps().undo(tx, step));
    }
}
