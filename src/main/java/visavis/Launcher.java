package visavis;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

import org.slf4j.LoggerFactory;

import visavis.cli.CommandLineProgram;
import visavis.model.Problem;
import visavis.settings.Folders;
import visavis.text.Messages;

/**
 * The entry of the program: without arguments (or with {@code --store FILE} alone) the window opens, with files alone, as a file manager
 * hands them over, it opens and imports them, and with a command the program runs without one.
 */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) {
        Log.toFile(Folders.data());
        if (arguments.length == 0) openWindow(Folders.store());
        else if (arguments.length == 2 && arguments[0].equals("--store")) openWindow(Path.of(arguments[1]));
        else if (arguments.length == 1 && arguments[0].startsWith("--store=")) openWindow(Path.of(arguments[0].substring("--store=".length())));
        else if (areFiles(arguments)) openWindow(Folders.store(), arguments);
        else System.exit(CommandLineProgram.run(arguments));
    }

    private static boolean areFiles(String[] arguments) {
        for (var argument : arguments) if (!isFile(argument)) return false;
        return true;
    }

    /** No command has a dot or a separator in its name, so that a file called like one does not hide it. */
    private static boolean isFile(String argument) {
        return !argument.startsWith("-") && (argument.contains(".") || argument.contains(File.separator)) && Files.exists(Path.of(argument));
    }

    /** Returns when the window is closed; where no window can be, says so and ends with 1. */
    static void openWindow(Path store, String... files) {
        if (hasDisplay() && launched(store, files)) return;
        var terminal = new java.io.PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8);
        terminal.println(new Messages(Locale.getDefault()).problem(Problem.of("no-display")));
        System.exit(1);
    }

    private static boolean launched(Path store, String[] files) {
        try {
            App.launch(store, Stream.of(files).map(file -> Path.of(file).toAbsolutePath().toString()));
            return true;
        } catch (UnsupportedOperationException noDisplay) {
            LoggerFactory.getLogger(Launcher.class).warn("no display", noDisplay);
            return false;
        }
    }

    /** On Linux JavaFX prints a stack trace of its own when there is none, so it is asked first. */
    private static boolean hasDisplay() {
        if (!System.getProperty("os.name").equals("Linux") || "Headless".equals(System.getProperty("glass.platform"))) return true;
        return present("DISPLAY") || present("WAYLAND_DISPLAY");
    }

    private static boolean present(String variable) {
        var value = System.getenv(variable);
        return value != null && !value.isBlank();
    }
}
