package visavis.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import visavis.action.Undo;
import visavis.exporter.Json;
import visavis.store.Undone;

/** {@code visavis undo-import [RUN]} */
@Command(name = "undo-import")
final class UndoImportCommand implements Callable<Integer> {
    @ParentCommand private RootCommand root;
    @Parameters(paramLabel = "RUN", arity = "0..1", descriptionKey = "cli.undo-import.run")
    private long run;

    @Override
    public Integer call() throws Exception {
        return root.onStore(stores -> {
            var undone = new Undo(stores).importRun(run);
            if (root.json()) write(undone);
            else print(undone);
            return RootCommand.DONE;
        });
    }

    private void print(Undone undone) {
        root.say("cli.undo-import.done", undone.step().subject(), undone.contactsRemoved(), undone.interactionsRemoved(), undone.valuesRestored());
        if (!undone.kept().isEmpty()) root.say("cli.undo-import.kept", String.join(", ", undone.kept()));
    }

    private void write(Undone undone) {
        root.document(json -> {
            json.writeNumberProperty("run", undone.step().id());
            Json.put(json, "file", undone.step().subject());
            json.writeNumberProperty("contactsRemoved", undone.contactsRemoved());
            json.writeNumberProperty("interactionsRemoved", undone.interactionsRemoved());
            json.writeNumberProperty("valuesRestored", undone.valuesRestored());
            Json.texts(json, "kept", undone.kept());
        });
    }
}
