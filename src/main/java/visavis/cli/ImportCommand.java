package visavis.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import visavis.action.ImportFiles;
import visavis.action.MapColumns;
import visavis.action.Progress;
import visavis.exporter.Json;
import visavis.model.DateOrder;
import visavis.model.ImportReport;
import visavis.model.Problem;
import visavis.model.Refusal;

/** {@code visavis import FILE…} */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    @ParentCommand private RootCommand root;
    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "cli.import.file")
    private List<Path> files;
    @Option(names = "--as", paramLabel = "FORMAT", descriptionKey = "cli.import.as")
    private String format = "";
    @Option(names = "--dry-run", descriptionKey = "cli.import.dry-run")
    private boolean dryRun;
    @Option(names = "--region", paramLabel = "DE", descriptionKey = "cli.import.region")
    private String region;
    @Option(names = "--dates", paramLabel = "ORDER", descriptionKey = "cli.import.dates")
    private String dates = DateOrder.FIND.code();
    @Option(names = "--map", paramLabel = "FILE", descriptionKey = "cli.import.map")
    private Path map;
    @Option(names = "--write-map", paramLabel = "FILE", descriptionKey = "cli.import.write-map")
    private Path newMap;

    @Override
    public Integer call() throws Exception {
        var order = root.coded(DateOrder.class, "--dates", dates);
        return root.onStore(stores -> {
            if (newMap != null) return write(new MapColumns(stores));
            var options = new ImportFiles.Options(format, dryRun, region()).withDates(order).withAnswers(map == null ? Map.of() : new MapColumns(stores).read(map, files));
            var reports = new ImportFiles(stores).run(files, options, new Heard());
            if (root.json()) root.document(json -> Json.list(json, "runs", reports, (out, report) -> ReportJson.write(out, report, root.messages())));
            else reports.forEach(this::print);
            return reports.stream().anyMatch(ImportReport::hasFailures) ? RootCommand.SOME_FAILED : RootCommand.DONE;
        });
    }

    /** The system's unless it is said. */
    private String region() {
        if (region == null) return Locale.getDefault().getCountry();
        if (!COUNTRIES.contains(region.toUpperCase(Locale.ROOT))) throw root.wrong(root.messages().get("cli.no-such-region", region));
        return region;
    }

    /** Nothing is imported: the columns are the user's to say first. */
    private int write(MapColumns columns) throws Refusal {
        root.say("cli.import.mapped", columns.write(files.getFirst(), newMap), newMap);
        return RootCommand.DONE;
    }

    /** Nobody is there to stop it; what is left out is said at once. */
    private final class Heard implements Progress {
        @Override
        public boolean report(long done, long total, int rows) {
            return true;
        }

        @Override
        public void leftOut(Problem what) {
            root.warn(root.messages().problem(what));
        }
    }

    private void print(ImportReport report) {
        root.say(dryRun ? "cli.import.trial" : "cli.import.run", report.file(), report.format(), report.rowsRead(), Long.toString(report.run()));
        var contacts = report.contacts();
        root.sayIndented("cli.import.contacts", contacts.added(), contacts.updated(), contacts.unchanged(), contacts.skipped(), contacts.failed());
        var interactions = report.interactions();
        if (interactions.sum() > 0) root.sayIndented("cli.import.interactions", interactions.added(), interactions.unchanged(), interactions.skipped(), interactions.failed());
        report.problems().forEach(problem -> root.sayIndented("cli.import.problem", Long.toString(problem.line()), problem.kind(), root.messages().problem(problem.reason())));
    }
}
