package visavis.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A program of ours, started anew each time by this command with the arguments behind it. */
record Program(List<String> command) {
    private static final int LOOK_EVERY = 20;
    private static final String TIMING = "timing: ";

    /** Whatever class is named first, in a JVM with these flags. */
    static Program with(List<String> flags) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new Program(Stream.of(Stream.of(java), flags.stream(), Stream.of("-cp", System.getProperty("java.class.path"))).flatMap(part -> part).toList());
    }

    /** Visavis itself, in a JVM with these flags. */
    static Program visavis(List<String> flags) {
        return new Program(Stream.concat(with(flags).command().stream(), Stream.of("visavis.Launcher")).toList());
    }

    double seconds(String... arguments) throws Exception {
        long start = System.nanoTime();
        output(arguments);
        return (System.nanoTime() - start) / 1e9;
    }

    List<String> output(String... arguments) throws Exception {
        var process = start(arguments);
        var lines = process.inputReader().lines().toList();
        if (process.waitFor() != 0) throw new IllegalStateException("failed: " + List.of(arguments));
        return lines;
    }

    /** The most memory it ever had to itself, in megabytes, as far as the system tells. */
    double peakMegabytes(String... arguments) throws Exception {
        var process = start(arguments);
        double peak = 0;
        while (process.isAlive()) {
            peak = Math.max(peak, peakSoFar(process.pid()));
            Thread.sleep(LOOK_EVERY);
        }
        if (process.exitValue() != 0) throw new IllegalStateException("failed: " + List.of(arguments));
        return peak;
    }

    /** When it said of each thing that it was on screen, in milliseconds after it was started, until the last of them was; then it is ended. */
    Map<String, Double> shown(String last, String... arguments) throws Exception {
        var all = Stream.concat(command.stream(), Stream.of(arguments)).toList();
        var shown = new LinkedHashMap<String, Double>();
        var builder = new ProcessBuilder(all);
        builder.environment().put("VISAVIS_TIMING", "1");
        long start = System.nanoTime();
        var process = builder.start();
        try (var said = process.errorReader()) {
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                if (line.startsWith(TIMING)) shown.put(line.substring(TIMING.length()).replaceFirst(" \\d+ ms$", ""), (System.nanoTime() - start) / 1e6);
                if (shown.containsKey(last)) break;
            }
        } finally {
            process.destroy();
            process.waitFor();
        }
        if (!shown.containsKey(last)) throw new IllegalStateException("never said that: " + last);
        return shown;
    }

    /** Linux alone says it of a process that runs. */
    private static double peakSoFar(long pid) {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM")).mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(0);
        } catch (IOException | java.io.UncheckedIOException over) {
            return 0;
        }
    }

    private Process start(String... arguments) throws IOException {
        var all = Stream.concat(command.stream(), Stream.of(arguments)).toList();
        return new ProcessBuilder(all).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
