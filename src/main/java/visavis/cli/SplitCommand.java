package visavis.cli;

import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import visavis.action.MergeContacts;
import visavis.exporter.Json;
import visavis.model.Contact;
import visavis.store.Stores;

/** {@code visavis split A}: takes the last merge into a contact apart. */
@Command(name = "split")
final class SplitCommand implements Callable<Integer> {
    @ParentCommand private RootCommand root;
    @Parameters(paramLabel = "A", descriptionKey = "cli.contact")
    private String whom;

    @Override
    public Integer call() throws Exception {
        return root.onStore(stores -> {
            var kept = Whom.find(stores, whom);
            var merges = new MergeContacts(stores);
            var part = merges.parts(kept.id()).stream().findFirst();
            var undone = merges.split(kept);
            tell(stores, kept.id(), part.orElseThrow(), undone.kept());
            return RootCommand.DONE;
        });
    }

    private void tell(Stores stores, long kept, Contact part, List<String> unchanged) {
        var now = stores.contacts().find(kept).orElseThrow();
        if (root.json()) {
            root.document(json -> {
                Someone.write(json, "contact", now);
                Someone.write(json, "split", part);
                Json.texts(json, "kept", unchanged);
            });
        } else {
            root.say("cli.split.done", now.display(), Long.toString(now.id()), part.display(), Long.toString(part.id()));
            if (!unchanged.isEmpty()) root.say("cli.split.kept", String.join(", ", unchanged));
        }
    }
}
