package visavis.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A program of ours, run in a new JVM with these flags. */
record Program(List<String> flags) {
    private static final int LOOK_EVERY = 20;

    double seconds(String main, String... arguments) throws Exception {
        long start = System.nanoTime();
        output(main, arguments);
        return (System.nanoTime() - start) / 1e9;
    }

    List<String> output(String main, String... arguments) throws Exception {
        var process = start(main, arguments);
        var lines = process.inputReader().lines().toList();
        if (process.waitFor() != 0) throw new IllegalStateException("failed: " + List.of(arguments));
        return lines;
    }

    /** The most memory it ever had to itself, in megabytes, as far as the system tells. */
    double peakMegabytes(String main, String... arguments) throws Exception {
        var process = start(main, arguments);
        double peak = 0;
        while (process.isAlive()) {
            peak = Math.max(peak, peakSoFar(process.pid()));
            Thread.sleep(LOOK_EVERY);
        }
        if (process.exitValue() != 0) throw new IllegalStateException("failed: " + List.of(arguments));
        return peak;
    }

    /** Linux alone says it of a process that runs. */
    private static double peakSoFar(long pid) {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM")).mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(0);
        } catch (IOException | java.io.UncheckedIOException over) {
            return 0;
        }
    }

    private Process start(String main, String... arguments) throws IOException {
        var command = Stream.of(Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()), flags.stream(),
                Stream.of("-cp", System.getProperty("java.class.path"), main), Stream.of(arguments)).flatMap(part -> part).toList();
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
