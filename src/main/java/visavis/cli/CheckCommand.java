package visavis.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import visavis.exporter.Json;

/** {@code visavis check}: whether the file is sound. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    @ParentCommand private RootCommand root;

    @Override
    public Integer call() throws Exception {
        return root.onStore(stores -> {
            var problems = stores.database().check();
            if (root.json()) root.document(json -> {
                json.writeBooleanProperty("ok", problems.isEmpty());
                Json.texts(json, "problems", problems);
            });
            else if (problems.isEmpty()) root.say("cli.check.ok", stores.contacts().count());
            else problems.forEach(root::warn);
            return problems.isEmpty() ? RootCommand.DONE : RootCommand.STORE;
        });
    }
}
