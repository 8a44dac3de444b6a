import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

/**
 * Makes the image every installer packs: the runtime with JavaFX in it, the program on its class path, and the ahead-of-time caches learnt
 * from a run of that very image. It is Java so that the three systems do the same; run by their scripts after Maven has packed the jars:
 * {@code java installer/common/Image.java NAME ICON}, from the top folder. What it makes is in target/installer/image.
 */
final class Image {
    private static final Path COMMON = Path.of("installer/common"), TARGET = Path.of("target"), WORK = TARGET.resolve("installer/work"), IMAGES = TARGET.resolve("installer/image");
    private static final String SYSTEM = System.getProperty("os.name").toLowerCase().replaceFirst("[^a-z].*", "");
    private final Pom pom = Pom.read();
    private final String name;
    private final Path icon, app, runtime;

    private Image(String name, Path icon) {
        this.name = name;
        this.icon = icon;
        var root = IMAGES.resolve(SYSTEM.equals("mac") ? name + ".app/Contents" : name);
        app = root.resolve(switch (SYSTEM) { case "mac", "windows" -> "app"; default -> "lib/app"; });
        runtime = root.resolve(switch (SYSTEM) { case "mac" -> "runtime/Contents/Home"; case "windows" -> "runtime"; default -> "lib/runtime"; });
    }

    public static void main(String[] arguments) throws Exception {
        if (Runtime.version().feature() != 25) throw new IllegalStateException("JDK 25 is needed, this is " + Runtime.version());
        var image = new Image(arguments[0], Path.of(arguments[1]));
        delete(WORK);
        delete(IMAGES);
        Files.createDirectories(WORK);
        image.link();
        image.gather();
        image.pack();
        image.settleTimes();
        image.train("window", "window");
        image.train("commands", "terminal");
        // Elsewhere no launcher would choose it.
        if (SYSTEM.equals("linux")) image.train("quick", "terminal");
    }

    private record Pom(String version, String description, List<String> flags, Instant timestamp) {
        static Pom read() {
            try {
                var project = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse("pom.xml").getDocumentElement();
                var version = project.getElementsByTagName("version").item(0).getTextContent();
                // JavaFX is on the class path of the jar alone but in modules of the image, and they too call the system.
                var flags = text(project, "visavis.jvm").replace("=ALL-UNNAMED", "=ALL-UNNAMED,javafx.graphics");
                return new Pom(version, text(project, "description"), List.of(flags.strip().split("\\s+")), Instant.parse(text(project, "project.build.outputTimestamp")));
            } catch (Exception unreadable) {
                throw new IllegalStateException("pom.xml cannot be read from here", unreadable);
            }
        }

        private static String text(org.w3c.dom.Element project, String tag) {
            return project.getElementsByTagName(tag).item(0).getTextContent();
        }
    }

    /** JavaFX comes as jars with its native libraries inside, to be unpacked at every start; as .jmod they go where the runtime finds them. */
    private void link() throws IOException {
        var modules = modules();
        for (var jar : jars()) if (isJavaFx(jar)) jmod(jar);
        run("jlink", "--module-path", WORK.resolve("jmods").toString(), "--add-modules", String.join(",", modules), "--compress", "zip-6", "--strip-debug",
                "--no-header-files", "--no-man-pages", "--output", WORK.resolve("runtime").toString());
        try (var commands = Files.list(WORK.resolve("runtime/bin"))) {
            for (var each : commands.toList()) if (!each.getFileName().toString().matches("(java|.*\\.dll)(\\.exe)?") && !Files.isDirectory(each)) Files.delete(each);
        }
    }

    private void jmod(Path jar) throws IOException {
        var module = jar.getFileName().toString().replaceFirst("-\\d.*", "").replace('-', '.');
        var classes = WORK.resolve("javafx").resolve(module).resolve("classes");
        var natives = Files.createDirectories(classes.resolveSibling("natives"));
        unpack(jar, "", classes);
        try (var files = Files.list(classes)) {
            for (var file : files.toList()) if (file.toString().matches(".*\\.(so|dll|dylib)")) Files.move(file, natives.resolve(file.getFileName()));
        }
        Files.createDirectories(WORK.resolve("jmods"));
        run("jmod", "create", "--class-path", classes.toString(), SYSTEM.equals("windows") ? "--cmds" : "--libs", natives.toString(), WORK.resolve("jmods").resolve(module + ".jmod").toString());
    }

    private List<String> modules() throws IOException {
        var listed = Files.readAllLines(COMMON.resolve("modules.txt")).stream().map(line -> line.replaceFirst("#.*", "").strip()).filter(line -> !line.isEmpty()).toList();
        var known = listed.stream().map(line -> line.replaceFirst("^- ", "")).collect(Collectors.toSet());
        var missing = used().stream().filter(module -> !known.contains(module)).toList();
        if (!missing.isEmpty()) throw new IllegalStateException("modules.txt does not know what jdeps finds in use: " + missing);
        return listed.stream().filter(line -> !line.startsWith("-")).toList();
    }

    private Set<String> used() throws IOException {
        var javaFx = jars().stream().filter(Image::isJavaFx).map(Path::toString).collect(Collectors.joining(java.io.File.pathSeparator));
        var others = Stream.concat(Stream.of(TARGET.resolve("visavis.jar")), jars().stream().filter(jar -> !isJavaFx(jar))).map(Path::toString).toList();
        var arguments = new ArrayList<>(List.of("--multi-release", "25", "--ignore-missing-deps", "--print-module-deps", "--module-path", javaFx));
        arguments.addAll(others);
        var said = run("jdeps", arguments.toArray(String[]::new)).lines().filter(line -> !line.startsWith("Warning")).collect(Collectors.joining());
        return new TreeSet<>(Arrays.asList(said.strip().split(",")));
    }

    private static List<Path> jars() throws IOException {
        try (var files = Files.list(TARGET.resolve("lib"))) {
            return files.filter(file -> file.toString().endsWith(".jar")).filter(jar -> !isEmptyJavaFx(jar)).sorted().toList();
        }
    }

    /** Maven brings one jar for each system, with the classes, and one for none, with nothing in it. */
    private static boolean isEmptyJavaFx(Path jar) {
        return jar.getFileName().toString().matches("javafx-[a-z]+-[0-9.]+\\.jar");
    }

    private static boolean isJavaFx(Path jar) {
        return jar.getFileName().toString().startsWith("javafx-");
    }

    /** SQLite's native library stands beside the jars, unpacked; inside its jar, where it came for twenty systems, none is left. */
    private void gather() throws Exception {
        var input = Files.createDirectories(WORK.resolve("input"));
        compileSheets(Files.copy(TARGET.resolve("visavis.jar"), input.resolve("visavis.jar")));
        for (var jar : jars()) {
            if (isJavaFx(jar)) continue;
            var copy = Files.copy(jar, input.resolve(jar.getFileName()));
            if (jar.getFileName().toString().startsWith("sqlite-jdbc-")) unpackSqlite(copy, input);
            StackMaps.addTo(copy, FileTime.from(pom.timestamp()));
        }
    }

    /** Reading CSS takes long at the start; of each sheet JavaFX looks for a compiled one first, of the same name, in which there is nothing left to parse. */
    private void compileSheets(Path jar) throws Exception {
        var javaFx = jars().stream().filter(Image::isJavaFx).map(Path::toUri).toList();
        var urls = new URL[javaFx.size()];
        for (int i = 0; i < urls.length; i++) urls[i] = javaFx.get(i).toURL();
        try (var loader = new URLClassLoader(urls); var inside = FileSystems.newFileSystem(jar); var files = Files.walk(inside.getPath("/visavis"))) {
            var compile = loader.loadClass("javafx.css.Stylesheet").getMethod("convertToBinary", File.class, File.class);
            for (var sheet : files.filter(file -> file.toString().endsWith(".css")).toList()) {
                var source = Files.copy(sheet, WORK.resolve("sheet.css"), StandardCopyOption.REPLACE_EXISTING);
                var compiled = WORK.resolve("sheet.bss");
                compile.invoke(null, source.toFile(), compiled.toFile());
                var beside = Files.copy(compiled, sheet.resolveSibling(sheet.getFileName().toString().replace(".css", ".bss")));
                Files.setLastModifiedTime(beside, FileTime.from(pom.timestamp()));
            }
        }
    }

    private void unpackSqlite(Path jar, Path input) throws IOException {
        var folder = "org/sqlite/native/" + switch (SYSTEM) { case "mac" -> "Mac"; case "windows" -> "Windows"; default -> "Linux"; } + "/"
                + switch (System.getProperty("os.arch")) { case "amd64", "x86_64" -> "x86_64"; default -> "aarch64"; };
        unpack(jar, folder + "/", input);
        try (var inside = FileSystems.newFileSystem(jar)) {
            delete(inside.getPath("org/sqlite/native"));
        }
    }

    private void pack() throws IOException {
        var arguments = new ArrayList<>(List.of("@" + COMMON.resolve("jpackage.options"), "--name", name, "--app-version", SYSTEM.equals("mac") ? "1" : pom.version(),
                "--description", pom.description(), "--icon", icon.toString(), "--runtime-image", WORK.resolve("runtime").toString(), "--input", WORK.resolve("input").toString(), "--dest", IMAGES.toString()));
        for (var flag : pom.flags()) arguments.addAll(List.of("--java-options", flag));
        run("jpackage", arguments.toArray(String[]::new));
    }

    /** The caches hold for files of the same age only, and packages keep full seconds. */
    private void settleTimes() throws IOException {
        try (var files = Files.walk(IMAGES)) {
            for (var file : files.toList()) if (!Files.isSymbolicLink(file)) Files.setLastModifiedTime(file, FileTime.from(pom.timestamp()));
        }
    }

    /** Quick commands find what the others have stored: what it takes to store it is no part of their cache. */
    private void train(String cache, String place) throws Exception {
        var file = app.resolve(cache + ".aot");
        var folder = Files.createDirectories(WORK.resolve("training").resolve(place));
        // A run before leaves what a user's folder has after some days: most starts of the window begin with that.
        if (cache.equals("window")) run(cache, folder, List.of());
        // What the run learns of which methods are used most would have them all compiled at once, at the start, where other things are waited for.
        run(cache, folder, List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining", "-XX:AOTCacheOutput=" + file));
        if (!Files.exists(file)) throw new IllegalStateException("no " + file + "; the words of its training are in " + WORK.resolve(cache + ".log"));
        Files.setLastModifiedTime(file, FileTime.from(pom.timestamp()));
        if (!file.toFile().setReadOnly()) throw new IOException("cannot write-protect " + file);
        System.out.printf("%s: %,d KB%n", file.getFileName(), Files.size(file) >> 10);
    }

    private void run(String training, Path folder, List<String> flags) throws Exception {
        var command = new ArrayList<>(List.of(runtime.resolve("bin/java").toString()));
        command.addAll(options());
        command.addAll(flags);
        command.addAll(List.of("-cp", classPath(), "visavis.Training", training, folder.toString(), "src/test/resources/visavis/importer/google-2024.csv"));
        var log = WORK.resolve(training + ".log");
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        process.environment().put("VISAVIS_TIMING", "1");
        if (process.start().waitFor() != 0) throw new IllegalStateException("the training run for " + training + ".aot failed; its words are in " + log);
    }

    /** What the launcher will be told, less the cache that is being made. */
    private List<String> options() throws IOException {
        return configured("java-options=").filter(option -> !option.startsWith("-XX:AOTCache") && !option.startsWith("-Xlog")).toList();
    }

    private String classPath() throws IOException {
        return configured("app.classpath=").map(entry -> Path.of(entry).toString()).collect(Collectors.joining(java.io.File.pathSeparator));
    }

    private Stream<String> configured(String key) throws IOException {
        return Files.readAllLines(app.resolve(name + ".cfg")).stream().filter(line -> line.startsWith(key)).map(line -> line.substring(key.length()).replace("$APPDIR", app.toString()));
    }

    private static String run(String tool, String... arguments) {
        var said = new StringWriter();
        var out = new PrintWriter(said);
        if (ToolProvider.findFirst(tool).orElseThrow(() -> new IllegalStateException("this JDK has no " + tool)).run(out, out, arguments) != 0) throw new IllegalStateException(tool + " failed: " + said);
        return said.toString();
    }

    private static void unpack(Path jar, String folder, Path target) throws IOException {
        try (var archive = new JarFile(jar.toFile())) {
            for (var entry : archive.stream().filter(each -> !each.isDirectory() && each.getName().startsWith(folder)).toList()) {
                var file = target.resolve(entry.getName().substring(folder.length())).normalize();
                if (!file.startsWith(target)) throw new IOException("outside of its folder: " + entry);
                Files.createDirectories(file.getParent());
                try (var in = archive.getInputStream(entry)) {
                    Files.copy(in, file);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
