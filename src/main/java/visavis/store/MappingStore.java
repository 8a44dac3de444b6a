package visavis.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import visavis.model.Mapping;

/** What the user said that tables hold, found again by the tables' column names. */
public final class MappingStore {
    private final Database database;

    public MappingStore(Database database) {
        this.database = database;
    }

    /** The latest first. */
    public List<Mapping> all() {
        return database.read(handle -> handle.createQuery("select signature, headers, meanings from mapping order by at desc")
                .map((row, context) -> new Mapping(row.getString(1), Cells.read(row.getString(2)).getFirst(), Cells.read(row.getString(3)).getFirst())).list());
    }

    /** The meanings of the columns by the signature of the table. */
    public Map<String, List<String>> bySignature() {
        return all().stream().collect(Collectors.toMap(Mapping::signature, Mapping::meanings));
    }

    /** Remembers it in place of what was said of such a table before. */
    public void save(Transaction tx, Mapping mapping) {
        tx.run("insert or replace into mapping values (?, ?, ?, ?)", mapping.signature(), Cells.write(List.of(mapping.headers())), Cells.write(List.of(mapping.meanings())),
                Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
    }

    public void forget(Transaction tx, String signature) {
        tx.run("delete from mapping where signature = ?", signature);
    }
}
