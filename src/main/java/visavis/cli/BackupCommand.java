package visavis.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code visavis backup FILE}: a consistent copy of the whole store. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
    @ParentCommand private RootCommand root;
    @Parameters(paramLabel = "FILE", descriptionKey = "cli.backup.file")
    private Path file;

    @Override
    public Integer call() throws Exception {
        return root.onStore(stores -> {
            stores.database().copyTo(file);
            if (root.json()) root.document(json -> json.writeStringProperty("file", file.toString()));
            else root.say("cli.backup.done", file);
            return RootCommand.DONE;
        });
    }
}
