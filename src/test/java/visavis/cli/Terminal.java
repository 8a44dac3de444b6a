package visavis.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import visavis.exporter.JsonTree;

/** Runs commands on a store in a temporary folder and keeps what they say. */
final class Terminal {
    static final String CONTACTS = """
            Name,Email,Company,Tags,URL
            Ana Diaz,ana@example.com,Café Central,friends,https://www.linkedin.com/in/ana-diaz
            Bob Levi,bob@example.com,Acme,,
            Bob Levi,bob@example.org,Else,,
            """;
    final Path folder;
    final Path store;

    Terminal(Path folder) {
        this.folder = folder;
        store = folder.resolve("visavis.db");
    }

    record Said(int code, byte[] bytes, String err) {
        String out() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        Map<String, Object> json() {
            return JsonTree.read(bytes);
        }
    }

    /** Runs the command on the terminal's store. */
    Said run(String... arguments) {
        return runAsIs(Stream.concat(Stream.of("--store", store.toString()), Stream.of(arguments)).toArray(String[]::new));
    }

    static Said runAsIs(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = CommandLineProgram.run(new PrintStream(out, false, StandardCharsets.UTF_8), new PrintStream(err, false, StandardCharsets.UTF_8), arguments);
        return new Said(code, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    String file(String text) {
        try {
            return Files.writeString(Files.createTempDirectory(folder, "in").resolve("people.csv"), text).toString();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Ana Diaz, and two called Bob Levi. */
    Terminal withContacts() {
        run("import", file(CONTACTS));
        return this;
    }

    /** The value below the keys and list positions given. */
    static Object at(Object json, Object... path) {
        var value = json;
        for (var step : path) value = step instanceof Integer index ? ((List<?>) value).get(index) : ((Map<?, ?>) value).get(step);
        return value;
    }
}
