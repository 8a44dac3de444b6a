package visavis;

import java.nio.file.Path;

import visavis.cli.CommandLineProgram;
import visavis.settings.Folders;

/** The entry of the program: without arguments (or with only {@code --store FILE}) the window opens, with a command it runs without one. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) {
        Log.toFile(Folders.data());
        if (arguments.length == 0) App.open(Folders.store());
        else if (arguments.length == 2 && arguments[0].equals("--store")) App.open(Path.of(arguments[1]));
        else System.exit(CommandLineProgram.run(arguments));
    }
}
