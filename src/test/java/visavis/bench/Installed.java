package visavis.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The program as it is installed, where its image is built: {@code installer/linux/build.sh app-image}. */
record Installed(Path image) {
    private static final Path BUILT = Path.of("target", "installer", "image", "visavis");

    static Optional<Installed> here() {
        return Files.isExecutable(BUILT.resolve("bin/visavis")) ? Optional.of(new Installed(BUILT.toAbsolutePath())) : Optional.empty();
    }

    Program visavis() {
        return new Program(List.of(image.resolve("bin/visavis").toString()));
    }

    /** Its Java with its flags, less its cache, and whatever is to be run by it. */
    Program java(List<String> arguments) throws IOException {
        var java = image.resolve("lib/runtime/bin/java").toString();
        var flags = Files.readAllLines(image.resolve("lib/app/visavis.cfg")).stream().filter(line -> line.startsWith("java-options=")).map(line -> line.substring("java-options=".length()))
                .filter(flag -> !flag.startsWith("-XX:AOTCache"));
        return new Program(Stream.of(Stream.of(java), flags, arguments.stream()).flatMap(part -> part).toList());
    }
}
