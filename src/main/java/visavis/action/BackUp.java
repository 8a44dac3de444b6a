package visavis.action;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import visavis.model.Refusal;
import visavis.store.Stores;

/** A copy of the whole store beside it, which, unlike the copies made before imports, is the user's own to remove. */
public final class BackUp {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");
    private final Stores stores;

    public BackUp(Stores stores) {
        this.stores = stores;
    }

    /** Returns the copy: {@code visavis-backup-2026-11-25-093000.db} beside {@code visavis.db}. */
    public Path run(LocalDateTime now) throws Refusal {
        var store = stores.database().file();
        var copy = store.resolveSibling(store.getFileName().toString().replaceFirst("\\.db$", "") + "-backup-" + STAMP.format(now) + ".db");
        stores.database().copyTo(copy);
        return copy;
    }
}
