package visavis.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/**
 * How long people wait for the installed program, in turn with a window that holds one label and nothing else, and with one that holds a plain
 * table: on the same runtime, with the same flags and ahead-of-time caches of their own. All times are seen from outside, from before the
 * process is made.
 */
final class StartRun {
    private static final String WINDOW = "window shown", PEOPLE = "people shown";
    private final Installed installed;
    private final Figures figures;
    private final Program label, table;
    private final Map<String, List<Double>> seen = new LinkedHashMap<>();

    StartRun(Installed installed, Path folder, Figures figures) throws Exception {
        this.installed = installed;
        this.figures = figures;
        var jar = jar(folder.resolve("bare.jar"));
        label = bare(jar, "label");
        table = bare(jar, "table");
    }

    /** Caches are made from jars alone. */
    private static Path jar(Path jar) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var name : List.of("BareWindow", "BareWindow$1")) pack(out, "visavis/bench/" + name + ".class");
        }
        return jar;
    }

    private Program bare(Path jar, String shown) throws Exception {
        var cache = jar.resolveSibling(shown + ".aot");
        installed.java(List.of("-XX:AOTCacheOutput=" + cache, "-cp", jar.toString(), BareWindow.class.getName())).output(shown, "once");
        return installed.java(List.of("-XX:AOTCache=" + cache, "-cp", jar.toString(), BareWindow.class.getName(), shown));
    }

    private static void pack(JarOutputStream out, String entry) throws IOException {
        out.putNextEntry(new JarEntry(entry));
        try (var in = StartRun.class.getClassLoader().getResourceAsStream(entry)) {
            in.transferTo(out);
        }
    }

    void run(int runs, Path few, Path many) throws Exception {
        for (int run = 0; run < runs; run++) {
            note("a bare window", label.shown(WINDOW));
            note("a bare table", table.shown(WINDOW));
            note("10,000 people", installed.visavis().shown(PEOPLE, "--store", few.toString()));
            note("100,000 people", installed.visavis().shown(PEOPLE, "--store", many.toString()));
        }
        seen.forEach((name, all) -> figures.add("from the start: " + name, all, "ms", null));
        compare("a bare table", WINDOW, null);
        compare("10,000 people", PEOPLE, 1.5);
        compare("100,000 people", PEOPLE, 2.0);
    }

    private void compare(String name, String what, Double goal) {
        double floor = figures.median("from the start: a bare window, " + WINDOW);
        figures.add("  " + name + ", times a bare window", List.of(figures.median("from the start: " + name + ", " + what) / floor), "", goal);
    }

    private void note(String name, Map<String, Double> shown) {
        shown.forEach((what, milliseconds) -> seen.computeIfAbsent(name + ", " + what, none -> new ArrayList<>()).add(milliseconds));
    }
}
