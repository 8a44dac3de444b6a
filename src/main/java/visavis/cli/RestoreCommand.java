package visavis.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import visavis.action.RestoreBackup;
import visavis.exporter.Json;

/** {@code visavis restore FILE}: puts a copy back in the store's place. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
    @ParentCommand private RootCommand root;
    @Parameters(paramLabel = "FILE", descriptionKey = "cli.restore.file")
    private Path file;

    @Override
    public Integer call() throws Exception {
        var restored = new RestoreBackup(root.store()).run(file);
        if (root.json()) root.document(json -> {
            json.writeStringProperty("file", file.toString());
            restored.kept().ifPresent(kept -> Json.put(json, "kept", kept));
            json.writeNumberProperty("contacts", restored.contacts());
        });
        else {
            root.say("cli.restore.done", restored.contacts(), file);
            restored.kept().ifPresent(kept -> root.say("cli.restore.kept", kept));
        }
        return RootCommand.DONE;
    }
}
