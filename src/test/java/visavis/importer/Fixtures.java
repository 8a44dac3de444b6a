package visavis.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import visavis.model.Refusal;

/** The sample files beside the tests, and files made up by a test. */
final class Fixtures {
    private Fixtures() {}

    static Path path(String name) {
        try {
            return Path.of(Fixtures.class.getResource(name).toURI());
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }

    static Path write(Path folder, byte[] bytes) {
        try {
            return Files.write(folder.resolve("people.csv"), bytes);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    static Path write(Path folder, String text, Charset charset) {
        return write(folder, text.getBytes(charset));
    }

    static ImportFile open(Path folder, String text) throws Refusal {
        return ImportFile.open(write(folder, text, StandardCharsets.UTF_8), ImportOptions.DEFAULT);
    }
}
