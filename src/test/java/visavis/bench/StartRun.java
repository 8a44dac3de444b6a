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
 * How long people wait for the installed program, in turn with a window that holds one label and nothing else: on the same runtime, with the
 * same flags and an ahead-of-time cache of its own. All times are seen from outside, from before the process is made.
 */
final class StartRun {
    private static final String WINDOW = "window shown", PEOPLE = "people shown";
    private final Installed installed;
    private final Figures figures;
    private final Program bare;
    private final Map<String, List<Double>> seen = new LinkedHashMap<>();

    StartRun(Installed installed, Path folder, Figures figures) throws Exception {
        this.installed = installed;
        this.figures = figures;
        bare = bare(folder);
    }

    /** Caches are made from jars alone. */
    private Program bare(Path folder) throws Exception {
        var jar = folder.resolve("bare.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var name : List.of("BareWindow", "BareWindow$1")) pack(out, "visavis/bench/" + name + ".class");
        }
        var cache = folder.resolve("bare.aot");
        installed.java(List.of("-XX:AOTCacheOutput=" + cache, "-cp", jar.toString(), BareWindow.class.getName())).output("once");
        return installed.java(List.of("-XX:AOTCache=" + cache, "-cp", jar.toString(), BareWindow.class.getName()));
    }

    private static void pack(JarOutputStream out, String entry) throws IOException {
        out.putNextEntry(new JarEntry(entry));
        try (var in = StartRun.class.getClassLoader().getResourceAsStream(entry)) {
            in.transferTo(out);
        }
    }

    void run(int runs, Path few, Path many) throws Exception {
        for (int run = 0; run < runs; run++) {
            note("a bare window", bare.shown(WINDOW));
            note("10,000 people", installed.visavis().shown(PEOPLE, "--store", few.toString()));
            note("100,000 people", installed.visavis().shown(PEOPLE, "--store", many.toString()));
        }
        seen.forEach((name, all) -> figures.add("from the start: " + name, all, "ms", null));
        compare("10,000 people", 1.5);
        compare("100,000 people", 2.0);
    }

    private void compare(String store, double goal) {
        double floor = figures.median("from the start: a bare window, " + WINDOW);
        figures.add("  " + store + ", times a bare window", List.of(figures.median("from the start: " + store + ", " + PEOPLE) / floor), "", goal);
    }

    private void note(String name, Map<String, Double> shown) {
        shown.forEach((what, milliseconds) -> seen.computeIfAbsent(name + ", " + what, none -> new ArrayList<>()).add(milliseconds));
    }
}
