package visavis.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import visavis.action.ExportContacts;

/** {@code visavis export --format json FILE} */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    @ParentCommand private RootCommand root;
    @Spec private CommandSpec spec;
    @Option(names = "--format", required = true, paramLabel = "FORMAT", descriptionKey = "cli.export.format")
    private String format;
    @Parameters(paramLabel = "FILE", descriptionKey = "cli.export.file")
    private Path file;

    @Override
    public Integer call() throws Exception {
        if (!ExportContacts.FORMATS.contains(format)) {
            throw new ParameterException(spec.commandLine(), root.messages().get("cli.no-such-value", "--format", format, String.join(", ", ExportContacts.FORMATS)));
        }
        return root.onStore(stores -> {
            int contacts = new ExportContacts(stores).run(format, file, root.asOf());
            if (root.json()) root.document(json -> {
                json.writeStringProperty("file", file.toString());
                json.writeNumberProperty("contacts", contacts);
            });
            else root.say("cli.export.done", contacts, file);
            return RootCommand.DONE;
        });
    }
}
