package visavis.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import visavis.action.FillWithSample;
import visavis.store.Stores;

/**
 * The whole benchmark: every measurement in a new JVM with the flags the program ships with, five runs each, the median printed.
 * Arguments: the JVM flags.
 */
public final class Bench {
    private static final int RUNS = 5, PEOPLE = 10_000, INTERACTIONS = 200_000, MANY = 100_000;
    private final List<String> flags;
    private final Program program;
    private final Path folder;

    private Bench(List<String> flags, Path folder) {
        this.flags = flags;
        this.folder = folder;
        program = new Program(flags);
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
        new LargeImport(flags, folder, MANY).run(RUNS);
        duplicates();
        window();
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
        System.out.printf("%-58s %8.2f s%n", "  beyond the start", median(whole) - median(floor));
    }

    private void duplicates() throws Exception {
        var store = folder.resolve("many.db").toString();
        program.output("visavis.Launcher", "--store", store, "sample", "--contacts", String.valueOf(MANY), "--interactions", String.valueOf(MANY));
        var whole = new ArrayList<Double>();
        for (int run = 0; run < RUNS; run++) whole.add(program.seconds("visavis.Launcher", "--store", store, "duplicates"));
        row("duplicates among 100,000 people, whole process", whole, "s");
    }

    /** Runs {@link WindowRun} on a store of invented people and prints the medians of what it reports. */
    private void window() throws Exception {
        var store = folder.resolve("people.db");
        try (var stores = Stores.open(store)) {
            new FillWithSample(stores).run(PEOPLE, INTERACTIONS, FillWithSample.SEED, LocalDate.now());
        }
        var figures = new java.util.LinkedHashMap<String, List<Double>>();
        for (int run = 0; run < RUNS; run++) {
            for (var line : program.output("visavis.bench.WindowRun", store.toString())) {
                var parts = line.split("\t");
                figures.computeIfAbsent(parts[0], none -> new ArrayList<>()).add(Double.valueOf(parts[1]));
            }
        }
        figures.forEach((name, values) -> row(name, values, name.contains("memory") ? "MB" : "ms"));
    }

    static void row(String name, List<Double> values, String unit) {
        System.out.printf("%-58s %8.2f %s   (%s)%n", name, median(values), unit, values.stream().map("%.2f"::formatted).collect(Collectors.joining(" ")));
    }

    static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
