package visavis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import visavis.text.Messages;

/** The words picocli takes from the bundle: missing ones it would leave out of the help without a sound. */
class CommandWordsTest {
    private static final String DESCRIPTION = ".usage.description";
    private final CommandSpec root = Commands.describe(new RootCommand(System.out, System.err)).getCommandSpec();

    @Test
    void everyCommandSaysWhatItDoes() {
        assertEquals(List.of(), commands(root).filter(command -> command.usageMessage().description().length == 0).map(command -> "add " + key(command) + "=").toList());
    }

    @Test
    void everyOptionAndParameterSaysWhatItTakes() {
        assertEquals(List.of(), commands(root).flatMap(command -> command.args().stream()).filter(arg -> arg.description().length == 0).map(Object::toString).toList());
    }

    @Test
    void noDescriptionIsLeftOver() {
        var known = commands(root).map(CommandWordsTest::key).toList();
        var bundle = new Messages(Locale.ENGLISH).bundle();
        assertEquals(List.of(), bundle.keySet().stream().filter(key -> key.startsWith("visavis.") && !known.contains(key)).map(key -> "delete " + key).toList());
    }

    private static Stream<CommandSpec> commands(CommandSpec command) {
        return Stream.concat(Stream.of(command), command.subcommands().values().stream().map(CommandLine::getCommandSpec).flatMap(CommandWordsTest::commands));
    }

    private static String key(CommandSpec command) {
        return command.qualifiedName(".") + DESCRIPTION;
    }
}
