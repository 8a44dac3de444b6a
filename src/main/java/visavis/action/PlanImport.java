package visavis.action;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import visavis.importer.ImportFile;
import visavis.importer.ImportSources;
import visavis.importer.TableSketch;
import visavis.model.DateOrder;
import visavis.model.Refusal;
import visavis.store.Stores;

/** Reads files as an import would and changes nothing: what they are, whom they hold, and what only the user can say. */
public final class PlanImport {
    private final Stores stores;

    public PlanImport(Stores stores) {
        this.stores = stores;
    }

    /**
     * A table nobody recognises is no reason to refuse: its plan says what its columns seem to hold.
     *
     * @throws Refusal when a file cannot be read or is nothing we know
     * @throws CancellationException when {@code progress} no longer wants it
     */
    public ImportPlan run(List<Path> files, ImportFiles.Options options, Progress progress) throws Refusal {
        try (var sources = new ImportFiles(stores).look(files, options)) {
            var plans = new ArrayList<FilePlan>();
            for (var strange : sources.strange()) plans.add(unread(strange));
            var forecast = new Forecast(stores);
            var share = new ImportFiles.Share(progress, 0, 0, sources.all().stream().mapToLong(source -> source.file().size()).sum());
            for (var source : sources.all()) {
                var plan = plan(source, options, forecast.read(source.file(), share));
                plans.add(plan);
                share = share.after(source.file().size(), plan.count().rows());
            }
            return new ImportPlan(plans, sources.leftOutFiles());
        }
    }

    /** What the files are, without reading their rows: enough to know whether columns or dates have to be asked about. */
    public ImportPlan glance(List<Path> files, ImportFiles.Options options) throws Refusal {
        try (var sources = new ImportFiles(stores).look(files, options)) {
            var plans = new ArrayList<FilePlan>();
            for (var strange : sources.strange()) plans.add(unread(strange));
            for (var source : sources.all()) plans.add(plan(source, options, new Forecast.Seen()));
            return new ImportPlan(plans, sources.leftOutFiles());
        }
    }

    private static FilePlan unread(ImportSources.Strange table) {
        return new FilePlan(ImportFiles.key(table.path()), table.name(), "", "", new FilePlan.Columns(table.sketch().columns(), table.sketch().signature(), false),
                new FilePlan.Dating(DateOrder.FIND, Optional.empty()), FilePlan.Count.NONE, List.of(), List.of());
    }

    private static FilePlan plan(ImportSources.Source source, ImportFiles.Options options, Forecast.Seen seen) throws Refusal {
        var file = source.file();
        var key = ImportFiles.key(source.path());
        var dating = new FilePlan.Dating(file.dateOrder().orElse(DateOrder.FIND), file.openDate());
        return new FilePlan(key, source.name(), file.format(), file.charset().displayName(), columns(source, options.of(key)), dating, seen.count(), seen.people(), seen.doubts());
    }

    /** Only what is a table of any program's people is the user's to map: in the others each column has its one meaning. */
    private static FilePlan.Columns columns(ImportSources.Source source, Answers answers) throws Refusal {
        if (!source.file().format().equals(ImportFile.ANY_TABLE)) return FilePlan.Columns.NONE;
        var sketch = ImportFile.table(source.path());
        var said = source.file().mapping();
        var columns = sketch.map(TableSketch::columns).orElse(List.of());
        if (said.isEmpty()) return new FilePlan.Columns(columns, sketch.map(TableSketch::signature).orElse(""), false);
        var meanings = said.get().meanings();
        var mapped = new ArrayList<>(columns);
        for (int i = 0; i < Math.min(mapped.size(), meanings.size()); i++) mapped.set(i, mapped.get(i).meaning(meanings.get(i)));
        return new FilePlan.Columns(mapped, said.get().signature(), answers.meanings().isEmpty());
    }
}
