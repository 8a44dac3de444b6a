package visavis.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import visavis.action.FillWithSample;
import visavis.store.Stores;

/**
 * The whole benchmark: every measurement in a new JVM with the flags the program ships with, five runs each, the median printed.
 * Arguments: the JVM flags.
 */
public final class Bench {
    private static final int RUNS = 5, PEOPLE = 10_000, INTERACTIONS = 200_000, MANY = 100_000, MANY_INTERACTIONS = 2_000_000;
    private final List<String> flags;
    private final Program program;
    private final Path folder;

    private Bench(List<String> flags, Path folder) {
        this.flags = flags;
        this.folder = folder;
        program = Program.with(flags);
    }

    public static void main(String[] flags) throws Exception {
        var folder = Files.createTempDirectory("visavis-bench");
        new Bench(List.of(flags), folder).run();
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }

    private void run() throws Exception {
        System.out.printf("%s, %d processors, %d GB, Java %s%n", System.getProperty("os.name"), Runtime.getRuntime().availableProcessors(),
                ((com.sun.management.OperatingSystemMXBean) java.lang.management.ManagementFactory.getOperatingSystemMXBean()).getTotalMemorySize() >> 30, System.getProperty("java.version"));
        imports();
        var large = GoogleFile.write(folder.resolve("large.csv"), MANY);
        new LargeImport(flags, folder, large).run(RUNS);
        rows("visavis.bench.ImportRun", run -> List.of(folder.resolve("window-" + run + ".db").toString(), large.toString()));
        duplicates();
        window();
        ties();
    }

    private void imports() throws Exception {
        var file = GoogleFile.write(folder.resolve("google.csv"), PEOPLE);
        var floor = new ArrayList<Double>();
        var whole = new ArrayList<Double>();
        for (int run = 0; run < RUNS; run++) {
            floor.add(program.seconds("visavis.Launcher", "--version"));
            whole.add(program.seconds("visavis.Launcher", "--store", folder.resolve("import-" + run + ".db").toString(), "import", file.toString()));
        }
        row("start of the command line (--version)", floor, "s");
        row("import of 10,000 Google rows, whole process", whole, "s");
        System.out.printf("%-60s %8.2f s%n", "  beyond the start", median(whole) - median(floor));
    }

    private void duplicates() throws Exception {
        var store = folder.resolve("many.db").toString();
        program.output("visavis.Launcher", "--store", store, "sample", "--contacts", String.valueOf(MANY), "--interactions", String.valueOf(MANY));
        var whole = new ArrayList<Double>();
        for (int run = 0; run < RUNS; run++) whole.add(program.seconds("visavis.Launcher", "--store", store, "duplicates"));
        row("duplicates among 100,000 people, whole process", whole, "s");
    }

    private void window() throws Exception {
        var store = sample("people.db", PEOPLE, INTERACTIONS);
        rows(store, "visavis.bench.WindowRun");
    }

    private void ties() throws Exception {
        var store = sample("ties.db", MANY, MANY_INTERACTIONS);
        var whole = new ArrayList<Double>();
        for (int run = 0; run < RUNS; run++) whole.add(program.seconds("visavis.Launcher", "--store", store.toString(), "--json", "report", "ties"));
        row("ties of 100,000 with 2,000,000 interactions, whole process", whole, "s");
        rows(store, "visavis.bench.TiesRun");
        rows(store, "visavis.bench.RowRun");
        rows(store, "visavis.bench.PortfolioRun");
    }

    private Path sample(String name, int people, int interactions) throws Exception {
        var store = folder.resolve(name);
        try (var stores = Stores.open(store)) {
            new FillWithSample(stores).run(people, interactions, FillWithSample.SEED, LocalDate.now());
        }
        return store;
    }

    private void rows(Path store, String program) throws Exception {
        rows(program, run -> List.of(store.toString()));
    }

    /** Runs the program with each run's arguments and prints the medians of what it reports. */
    private void rows(String program, IntFunction<List<String>> arguments) throws Exception {
        var figures = new LinkedHashMap<String, List<Double>>();
        for (int run = 0; run < RUNS; run++) {
            for (var line : this.program.output(Stream.concat(Stream.of(program), arguments.apply(run).stream()).toArray(String[]::new))) {
                var parts = line.split("\t");
                figures.computeIfAbsent(parts[0], none -> new ArrayList<>()).add(Double.valueOf(parts[1]));
            }
        }
        figures.forEach((name, values) -> row(name, values, name.contains("memory") ? "MB" : name.contains("per cent") ? "%" : "ms"));
    }

    static void row(String name, List<Double> values, String unit) {
        System.out.printf("%-60s %8.2f %s   (%s)%n", name, median(values), unit, values.stream().map("%.2f"::formatted).collect(Collectors.joining(" ")));
    }

    static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
