package visavis.action;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import visavis.importer.ImportFile;
import visavis.importer.TableSketch;
import visavis.model.Guess;
import visavis.model.Refusal;
import visavis.store.Stores;

/** Says what the columns of a table hold, in a file that can be kept, and forgets what was said. What an import used is remembered by the import. */
public final class MapColumns {
    private final Stores stores;

    public MapColumns(Stores stores) {
        this.stores = stores;
    }

    /**
     * The answers for those of the files that are tables with all the columns the mapping names; the others are read as ever.
     *
     * @throws Refusal when the mapping cannot be understood, or fits none of the files
     */
    public Map<URI, Answers> read(Path mapping, List<Path> files) throws Refusal {
        var said = MappingFile.read(mapping);
        var answers = new HashMap<URI, Answers>();
        for (var file : files) {
            if (!Files.isRegularFile(file)) continue;
            ImportFile.table(file).map(TableSketch::columns).filter(said::fits)
                    .ifPresent(columns -> answers.put(ImportFiles.key(file), Answers.NONE.withMeanings(said.meanings(columns))));
        }
        if (answers.isEmpty()) throw new Refusal("mapping-fits-nothing", mapping.getFileName());
        return answers;
    }

    /** Writes down what the columns of the table seem to hold, for its user to mend; returns how many columns it has. */
    public int write(Path table, Path mapping) throws Refusal {
        var sketch = ImportFile.table(table).orElseThrow(() -> new Refusal("no-table", table.getFileName()));
        write(sketch.columns(), mapping);
        return sketch.columns().size();
    }

    /** Writes down what the columns hold. */
    public void write(List<Guess> columns, Path mapping) throws Refusal {
        FreshFile.write(mapping, out -> out.write(MappingFile.text(columns).getBytes(StandardCharsets.UTF_8)));
    }

    /** Lets tables with these column names be found out again. */
    public void forget(String signature) {
        stores.database().write(tx -> {
            stores.mappings().forget(tx, signature);
            return null;
        });
    }
}
