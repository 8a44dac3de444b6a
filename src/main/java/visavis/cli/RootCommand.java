package visavis.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import tools.jackson.core.JsonGenerator;
import visavis.exporter.Json;
import visavis.model.Coded;
import visavis.model.Problem;
import visavis.model.Refusal;
import visavis.settings.Folders;
import visavis.store.Stores;
import visavis.text.Messages;

/** {@code visavis}: what all commands share. */
@Command(name = "visavis", resourceBundle = "visavis.messages", versionProvider = Version.class, synopsisSubcommandLabel = "COMMAND")
final class RootCommand implements Runnable {
    static final int DONE = 0, SOME_FAILED = 1, USAGE = 2, FILE = 3, STORE = 4;

    private final PrintStream out, err;
    private final Messages messages = new Messages(Locale.getDefault());
    @Spec private CommandSpec spec;

    @Option(names = "--store", paramLabel = "FILE", scope = ScopeType.INHERIT, descriptionKey = "cli.option.store")
    private Path store;
    @Option(names = "--json", scope = ScopeType.INHERIT, descriptionKey = "cli.option.json")
    private boolean json;
    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", scope = ScopeType.INHERIT, descriptionKey = "cli.option.as-of")
    private LocalDate asOf;
    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, descriptionKey = "cli.option.help")
    private boolean help;
    @Option(names = {"-V", "--version"}, versionHelp = true, scope = ScopeType.INHERIT, descriptionKey = "cli.option.version")
    private boolean version;

    RootCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), messages.get("cli.no-command"));
    }

    interface Work {
        int with(Stores stores) throws Exception;
    }

    /** Runs the work on the chosen store, made when it is missing. */
    int onStore(Work work) throws Exception {
        try (var stores = Stores.open(store())) {
            return work.with(stores);
        }
    }

    Path store() {
        return store == null ? Folders.store() : store.toAbsolutePath();
    }

    /** Reads a day the user wrote; picocli's own words for a wrong one are a programmer's. */
    LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw new TypeConversionException(messages.get("cli.no-such-day", text));
        }
    }

    /** The same for a number. */
    <N> N number(String text, Function<String, N> type) {
        try {
            return type.apply(text);
        } catch (NumberFormatException noNumber) {
            throw new TypeConversionException(messages.get("cli.no-such-number", text));
        }
    }

    /** The constant an option's value names. */
    <E extends Enum<E> & Coded> E coded(Class<E> type, String option, String value) {
        return Coded.find(type, value).orElseThrow(() -> wrong(messages.get("cli.no-such-value", option, value,
                String.join(", ", Arrays.stream(type.getEnumConstants()).map(Coded::code).toList()))));
    }

    /** Wrong usage of the command that runs, whose usage is shown with the sentence. */
    ParameterException wrong(String sentence) {
        var running = spec.commandLine().getParseResult();
        while (running.hasSubcommand()) running = running.subcommand();
        return new ParameterException(running.commandSpec().commandLine(), sentence);
    }

    /** Today unless it is said; asking what day it is means reading all time zones. */
    LocalDate asOf() {
        return asOf == null ? LocalDate.now() : asOf;
    }

    boolean json() {
        return json;
    }

    Messages messages() {
        return messages;
    }

    void say(String key, Object... arguments) {
        out.println(messages.get(key, arguments));
    }

    void sayIndented(String key, Object... arguments) {
        out.println("  " + messages.get(key, arguments));
    }

    void print(String line) {
        out.println(line);
    }

    /** Many lines, handed over at once and as bytes: the stream puts every sign through three buffers. */
    void print(List<String> lines) {
        if (!lines.isEmpty()) out.writeBytes((String.join(System.lineSeparator(), lines) + System.lineSeparator()).getBytes(out.charset()));
    }

    void warn(String sentence) {
        err.println(sentence);
    }

    interface Body {
        void write(JsonGenerator json);
    }

    /** The one JSON document of the command. */
    void document(Body body) {
        try (var json = Json.on(out)) {
            json.writeStartObject();
            body.write(json);
            json.writeEndObject();
        }
        out.println();
    }

    /** What went wrong as one sentence on standard error, and the exit code for it. */
    int complain(Exception problem) {
        if (problem instanceof Refusal refused) {
            LoggerFactory.getLogger(RootCommand.class).info("refused", refused);
            warn(messages.problem(refused.problem()));
            return code(refused.problem());
        }
        LoggerFactory.getLogger(RootCommand.class).error("unexpected", problem);
        warn(messages.get("cli.unexpected", problem.getClass().getSimpleName()));
        return STORE;
    }

    private static int code(Problem problem) {
        var code = problem.code();
        if (code.startsWith("store-")) return STORE;
        return code.startsWith("cli-") || code.startsWith("quicklog") || code.contains("import") || code.equals("unknown-format") ? USAGE : FILE;
    }
}
