package visavis.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Executors;

import visavis.store.Database;
import visavis.task.Background;

/** Runs one command and returns its exit code: 0 done, 1 some rows failed, 2 wrong usage, 3 file not readable or unknown, 4 store not usable. */
public final class CommandLineProgram {
    private CommandLineProgram() {}

    public static int run(String... arguments) {
        return run(utf8(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))), utf8(new FileOutputStream(FileDescriptor.err)), arguments);
    }

    static int run(PrintStream out, PrintStream err, String... arguments) {
        if (Commands.areIn(arguments)) {
            Background.threads().ahead(Executors.callable(Database::prepareToConnect));
            Background.threads().ahead(Executors.callable(Database::prepare));
        }
        var root = new RootCommand(out, err);
        var line = Commands.describe(root, arguments)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8)).setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((problem, command, parsed) -> root.complain(problem))
                .registerConverter(LocalDate.class, root::day)
                .registerConverter(int.class, text -> root.number(text, Integer::valueOf))
                .registerConverter(Integer.class, text -> root.number(text, Integer::valueOf))
                .registerConverter(long.class, text -> root.number(text, Long::valueOf))
                .setUsageHelpAutoWidth(true);
        int code = line.execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    /** JSON is UTF-8 wherever it is printed. */
    private static PrintStream utf8(OutputStream target) {
        return new PrintStream(target, false, StandardCharsets.UTF_8);
    }
}
