package visavis.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * The whole benchmark: every measurement in a new JVM with the flags the program ships with, three runs each (nine of a start), the median
 * printed, and all of it kept in target/bench.json. Arguments: the JVM flags. The property {@code visavis.bench} names the parts that are
 * wanted: imports, large, duplicates, window, ties, start, or all.
 */
public final class Bench {
    private static final int RUNS = 3, STARTS = 9, PEOPLE = 10_000, INTERACTIONS = 200_000, MANY = 100_000, MANY_INTERACTIONS = 2_000_000;
    private static final List<String> PARTS = List.of(System.getProperty("visavis.bench", "all").split(","));
    private final List<String> flags;
    private final Program program;
    private final Path folder;
    private final Figures figures = new Figures();
    private Path few, many;

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
        if (wants("imports")) imports();
        if (wants("large")) large();
        if (wants("duplicates")) duplicates();
        if (wants("window")) window();
        if (wants("ties")) ties();
        if (wants("start")) start();
        figures.write(Path.of("target", "bench.json"));
    }

    private static boolean wants(String part) {
        return PARTS.contains("all") || PARTS.contains(part);
    }

    private void large() throws Exception {
        var large = GoogleFile.write(folder.resolve("large.csv"), MANY);
        new LargeImport(flags, folder, large, figures).run(RUNS);
        rows("visavis.bench.ImportRun", run -> List.of(folder.resolve("window-" + run + ".db").toString(), large.toString()));
    }

    private void imports() throws Exception {
        var file = GoogleFile.write(folder.resolve("google.csv"), PEOPLE);
        times("start of the command line (--version)", null, run -> List.of("--version"));
        times("import of 10,000 Google rows, whole process", null, run -> List.of("--store", folder.resolve("import-" + run + ".db").toString(), "import", file.toString()));
        figures.add("  beyond the start", List.of(figures.median("import of 10,000 Google rows, whole process") - figures.median("start of the command line (--version)")), "s", 2.0);
    }

    private void duplicates() throws Exception {
        var store = folder.resolve("many.db").toString();
        program.output("visavis.Launcher", "--store", store, "sample", "--contacts", String.valueOf(MANY), "--interactions", String.valueOf(MANY));
        times("duplicates among 100,000 people, whole process", 10.0, run -> List.of("--store", store, "duplicates"));
    }

    private void window() throws Exception {
        few = sample(PEOPLE, INTERACTIONS);
        rows(few, "visavis.bench.WindowRun");
    }

    private void ties() throws Exception {
        many = sample(MANY, MANY_INTERACTIONS);
        var store = many;
        times("ties of 100,000 with 2,000,000 interactions, whole process", 6.0, run -> List.of("--store", store.toString(), "--json", "report", "ties"));
        rows(store, "visavis.bench.TiesRun");
        rows(store, "visavis.bench.RowRun");
        rows(store, "visavis.bench.PortfolioRun");
        rows(store, "visavis.bench.PeriodRun");
        rows(store, "visavis.bench.SizeRun");
    }

    /** Of the installed program alone: nobody starts it from its classes. */
    private void start() throws Exception {
        var installed = Installed.here();
        if (installed.isEmpty()) {
            System.out.println("the installed program is not built here: its start is not measured");
            return;
        }
        if (few == null) few = filled(PEOPLE, INTERACTIONS);
        if (many == null) many = filled(MANY, MANY_INTERACTIONS);
        new StartRun(installed.get(), folder, figures).run(STARTS, few, many);
        var list = new ArrayList<Double>();
        for (int run = 0; run < STARTS; run++) list.add(installed.get().visavis().seconds("--store", few.toString(), "list"));
        figures.add("visavis list of 10,000 people, installed, whole process", list, "s", 0.3);
    }

    /** Makes the same people once a run; the last store is for what is measured next. */
    private Path sample(int people, int interactions) throws Exception {
        IntFunction<Path> store = run -> folder.resolve("sample-%d-%d.db".formatted(people, run));
        times("sample of %,d people with %,d interactions, whole process".formatted(people, interactions), 60.0, run -> {
            if (run > 0) store.apply(run - 1).toFile().delete();
            return List.of("--store", store.apply(run).toString(), "sample", "--contacts", String.valueOf(people), "--interactions", String.valueOf(interactions));
        });
        return store.apply(RUNS - 1);
    }

    private Path filled(int people, int interactions) throws Exception {
        var store = folder.resolve("filled-" + people + ".db");
        program.output("visavis.Launcher", "--store", store.toString(), "sample", "--contacts", String.valueOf(people), "--interactions", String.valueOf(interactions));
        return store;
    }

    /** How long the command takes with each run's arguments, from its start to its end. */
    private void times(String name, Double goal, IntFunction<List<String>> arguments) throws Exception {
        var whole = new ArrayList<Double>();
        for (int run = 0; run < RUNS; run++) whole.add(program.seconds(with("visavis.Launcher", arguments.apply(run))));
        figures.add(name, whole, "s", goal);
    }

    private void rows(Path store, String program) throws Exception {
        rows(program, run -> List.of(store.toString()));
    }

    /** Runs the program with each run's arguments and keeps the medians of what it reports. */
    private void rows(String program, IntFunction<List<String>> arguments) throws Exception {
        var runs = new ArrayList<List<String>>();
        for (int run = 0; run < RUNS; run++) runs.add(this.program.output(with(program, arguments.apply(run))));
        figures.addReported(runs);
    }

    private static String[] with(String program, List<String> arguments) {
        return Stream.concat(Stream.of(program), arguments.stream()).toArray(String[]::new);
    }
}
