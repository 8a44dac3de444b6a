package visavis.action;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

import visavis.importer.ImportOptions;
import visavis.importer.ImportSources;
import visavis.importer.ImportSources.Source;
import visavis.model.DateOrder;
import visavis.model.ImportReport;
import visavis.model.Mapping;
import visavis.model.Refusal;
import visavis.store.Stores;
import visavis.store.Transaction;

/**
 * Brings the people and interactions of exported files into the store: all files or, when one is refused or the user changes
 * their mind, none. Each file is a run of its own that can be undone; a folder or .zip archive stands for the files in it that are known.
 */
public final class ImportFiles {
    private final Stores stores;

    public ImportFiles(Stores stores) {
        this.stores = stores;
    }

    /**
     * {@code format} forces one (empty: find out), {@code dryRun} changes nothing, {@code region} is where local phone numbers belong,
     * {@code dates} the order of dates; {@code answers} are for single files, by {@link #key}.
     */
    public record Options(String format, boolean dryRun, String region, DateOrder dates, Map<URI, Answers> answers) {
        public static final Options DEFAULT = new Options("", false, "");

        public Options {
            answers = Map.copyOf(answers);
        }

        public Options(String format, boolean dryRun, String region) {
            this(format, dryRun, region, DateOrder.FIND, Map.of());
        }

        public Options withDates(DateOrder value) {
            return new Options(format, dryRun, region, value, answers);
        }

        public Options withAnswers(Map<URI, Answers> value) {
            return new Options(format, dryRun, region, dates, value);
        }

        Answers of(URI file) {
            return answers.getOrDefault(file, Answers.NONE);
        }
    }

    /** What a file is told from others by; a file in an archive has the archive's name in it. */
    public static URI key(Path file) {
        return file.toAbsolutePath().normalize().toUri();
    }

    /**
     * @throws Refusal when a file cannot be read or is nothing we know; then nothing of any file stays
     * @throws CancellationException when {@code progress} no longer wants it; nothing stays then either
     */
    public List<ImportReport> run(List<Path> files, Options options, Progress progress) throws Refusal {
        boolean keeps = stores.contacts().count() > 0 && !options.dryRun();
        try {
            if (!keeps) return stores.database().write(tx -> read(tx, files, options, progress, false));
            return stores.database().writeDurably(tx -> read(tx, files, options, progress, true));
        } catch (Trial trial) {
            return trial.reports;
        }
    }

    /** The files as they are to be read, tables as the user once said. */
    private ImportSources open(List<Path> files, Options options) throws Refusal {
        return ImportSources.open(files, reading(options));
    }

    /** The same for a first look at them. */
    ImportSources look(List<Path> files, Options options) throws Refusal {
        return ImportSources.look(files, reading(options));
    }

    private Function<Path, ImportOptions> reading(Options options) {
        var all = new ImportOptions(options.format(), options.region()).withDateOrder(options.dates()).withRemembered(stores.mappings().bySignature());
        return path -> options.of(key(path)).of(all);
    }

    private List<ImportReport> read(Transaction tx, List<Path> files, Options options, Progress progress, boolean keeps) throws Refusal {
        try (var everybody = new Everybody(tx, stores); var sources = open(files, options)) {
            sources.leftOut().forEach(progress::leftOut);
            if (keeps) stores.database().backUp("import");
            return read(tx, everybody, sources.all(), options, progress);
        }
    }

    private List<ImportReport> read(Transaction tx, Everybody everybody, List<Source> sources, Options options, Progress progress) throws Refusal {
        var share = new Share(progress, 0, 0, sources.stream().mapToLong(source -> source.file().size()).sum());
        var reports = new ArrayList<ImportReport>();
        for (var source : sources) {
            var report = everybody.read(source.name(), source.file(), options.of(key(source.path())), share);
            reports.add(report);
            source.file().mapping().filter(Mapping::isTold).ifPresent(mapping -> stores.mappings().save(tx, mapping));
            share = share.after(source.file().size(), report.rowsRead());
        }
        if (reports.stream().allMatch(report -> report.rowsRead() == 0)) throw new Refusal("nobody-in-it", sources.getFirst().name());
        if (options.dryRun()) throw new Trial(reports);
        return reports;
    }

    /** One file's share of the progress of all: what the files before it came to, and the bytes of all. */
    record Share(Progress progress, long bytesBefore, int rowsBefore, long total) {
        void report(long bytes, int rows) {
            if (!progress.report(bytesBefore + bytes, total, rowsBefore + rows)) throw new CancellationException();
        }

        Share after(long bytes, int rows) {
            return new Share(progress, bytesBefore + bytes, rowsBefore + rows, total);
        }
    }

    /** Leaves the transaction without keeping anything of it, when it was only a trial. */
    private static final class Trial extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient List<ImportReport> reports;

        Trial(List<ImportReport> reports) {
            super(null, null, false, false);
            this.reports = reports.stream().map(ImportReport::asTrial).toList();
        }
    }
}
