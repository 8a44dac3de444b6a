package visavis.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import tools.jackson.core.JsonGenerator;
import visavis.exporter.Json;

/** All that was measured, printed as it comes and kept as one JSON document. */
final class Figures {
    private static final int GIGABYTE = 30;
    private final List<Figure> all = new ArrayList<>();

    /** @param runs what each run came to @param goal what we promise, {@code null} for nothing */
    record Figure(String name, List<Double> runs, String unit, Double goal) {
        double median() {
            return runs.stream().sorted().toList().get(runs.size() / 2);
        }
    }

    Figures() {
        System.out.printf("%s, %d processors, %d GB, Java %s%n", System.getProperty("os.name"), Runtime.getRuntime().availableProcessors(), gigabytes(), System.getProperty("java.version"));
    }

    private static long gigabytes() {
        return ((com.sun.management.OperatingSystemMXBean) java.lang.management.ManagementFactory.getOperatingSystemMXBean()).getTotalMemorySize() >> GIGABYTE;
    }

    void add(String name, List<Double> runs, String unit, Double goal) {
        var figure = new Figure(name, List.copyOf(runs), unit, goal);
        all.add(figure);
        System.out.printf("%-60s %8.2f %s%s%n", name, figure.median(), unit, runs.size() == 1 ? "" : runs.stream().map("%.2f"::formatted).collect(Collectors.joining(" ", "   (", ")")));
    }

    double median(String name) {
        return all.stream().filter(figure -> figure.name().equals(name)).findFirst().orElseThrow().median();
    }

    /** What the runs of one program reported, a line each: name, figure, unit and perhaps the goal. Names that are indented stand under the last that is not. */
    void addReported(List<List<String>> runs) {
        var figures = new LinkedHashMap<String, List<String[]>>();
        for (var lines : runs) {
            var above = "";
            for (var line : lines) {
                var parts = line.split("\t");
                if (!parts[0].startsWith(" ")) above = parts[0];
                figures.computeIfAbsent(above + "\n" + parts[0], none -> new ArrayList<>()).add(parts);
            }
        }
        figures.values().forEach(each -> add(each.getFirst()[0], each.stream().map(parts -> Double.valueOf(parts[1])).toList(), each.getFirst()[2], each.getFirst().length > 3 ? Double.valueOf(each.getFirst()[3]) : null));
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var out = Files.newOutputStream(file); var json = Json.on(out)) {
            json.writeStartObject();
            Json.put(json, "date", LocalDate.now());
            Json.put(json, "system", System.getProperty("os.name") + " " + System.getProperty("os.version") + " " + System.getProperty("os.arch"));
            Json.put(json, "processors", Runtime.getRuntime().availableProcessors());
            Json.put(json, "memoryGigabytes", gigabytes());
            Json.put(json, "java", System.getProperty("java.version"));
            var above = new String[] {""};
            Json.objects(json, "figures", all, (each, figure) -> write(each, figure, above));
            json.writeEndObject();
        }
    }

    private static void write(JsonGenerator json, Figure figure, String[] above) {
        boolean under = figure.name().startsWith(" ");
        if (!under) above[0] = figure.name();
        Json.put(json, "name", under ? above[0] + ": " + figure.name().strip() : figure.name());
        Json.put(json, "median", figure.median());
        Json.put(json, "unit", figure.unit());
        Json.put(json, "goal", figure.goal());
        Json.list(json, "runs", figure.runs(), JsonGenerator::writeNumber);
    }
}
