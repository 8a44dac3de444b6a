package visavis.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A large Google file brought into an empty store, and again when it brings nothing new, beside what the {@code sqlite3} program needs to
 * import the same file and index it: all its columns, or those alone that are searched here. Everything takes its turn in every run, so that what slows the machine down slows all.
 */
final class LargeImport {
    private static final List<String> SEARCHED = List.of("First Name", "Middle Name", "Last Name", "Nickname", "Organization Name", "Organization Title", "Organization Department", "Notes", "Labels",
            "E-mail 1 - Value", "E-mail 2 - Value", "Phone 1 - Value", "Phone 2 - Value", "Address 1 - Street", "Address 1 - City", "Address 1 - PO Box", "Address 1 - Region",
            "Address 1 - Postal Code", "Address 1 - Country", "Website 1 - Value");
    /** But the one that keeps Java from warning of what the jar file allows by itself. */
    private static final List<String> NO_FLAGS = List.of("--enable-native-access=ALL-UNNAMED");
    private final Path folder, file;
    private final Map<String, Program> programs = new LinkedHashMap<>();
    private final Figures figures;
    private final Map<String, List<Double>> imports = new LinkedHashMap<>();
    private final List<List<Double>> floors = List.of(new ArrayList<>(), new ArrayList<>());

    LargeImport(List<String> flags, Path folder, Path file, Figures figures) {
        this.figures = figures;
        this.folder = folder;
        this.file = file;
        Installed.here().ifPresent(program -> programs.put("installed", program.visavis()));
        programs.put("the program's flags", Program.visavis(flags));
        programs.put("no flags", Program.visavis(NO_FLAGS));
    }

    void run(int runs) throws Exception {
        for (int run = 0; run < runs; run++) {
            floors.get(0).add(sqlite("all-" + run, columns()));
            floors.get(1).add(sqlite("searched-" + run, SEARCHED));
            for (var program : programs.entrySet()) {
                var store = folder.resolve("large-%d-%s.db".formatted(run, program.getKey())).toString();
                for (var turn : List.of("first", "second")) note(turn + " import of 100,000 rows, " + program.getKey(), program.getValue().seconds("--store", store, "import", file.toString()));
            }
        }
        System.out.printf("%,d KB of Google's 35 columns, whole process:%n", Files.size(file) >> 10);
        imports.forEach((name, seconds) -> figures.add(name, seconds, "s", null));
        ratios();
        var memory = Program.visavis(List.of("--enable-native-access=ALL-UNNAMED", "-Xmx512m"));
        figures.add("peak resident memory of a first import, -Xmx512m", List.of(memory.peakMegabytes("--store", folder.resolve("memory.db").toString(), "import", file.toString())), "MB", null);
    }

    private void note(String name, double seconds) {
        imports.computeIfAbsent(name, none -> new ArrayList<>()).add(seconds);
    }

    private void ratios() throws IOException {
        compare("an FTS5 index of all " + columns().size() + " columns", floors.get(0), 3.0);
        compare("one of the " + SEARCHED.size() + " that are searched here", floors.get(1), null);
    }

    private void compare(String index, List<Double> floor, Double goal) {
        if (floor.contains(0.0)) {
            System.out.println("  the sqlite3 program is not installed: nothing to compare with");
            return;
        }
        var sqlite = "sqlite3: .import and " + index;
        figures.add(sqlite, floor, "s", null);
        imports.keySet().forEach(name -> figures.add("  times that, " + name, List.of(figures.median(name) / figures.median(sqlite)), "×", goal));
    }

    private List<String> columns() throws IOException {
        try (var lines = Files.lines(file)) {
            return List.of(lines.findFirst().orElseThrow().split(","));
        }
    }

    /** In seconds; 0 when there is no such program. */
    private double sqlite(String name, List<String> indexed) throws Exception {
        var columns = indexed.stream().map(column -> '"' + column + '"').collect(Collectors.joining(","));
        var store = folder.resolve("floor-" + name + ".db").toString();
        long start = System.nanoTime();
        try {
            var process = new ProcessBuilder("sqlite3", store, ".mode csv", ".import " + file + " c", "create virtual table f using fts5(%s); insert into f select %s from c;".formatted(columns, columns)).inheritIO().start();
            if (process.waitFor() != 0) throw new IllegalStateException("sqlite3 failed");
            return (System.nanoTime() - start) / 1e9;
        } catch (IOException notInstalled) {
            return 0;
        }
    }
}
