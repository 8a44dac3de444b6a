package visavis.cli;

import java.util.Map;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import visavis.action.MergeContacts;
import visavis.action.ReadPeople;
import visavis.exporter.ContactJson;
import visavis.model.Refusal;

/** {@code visavis merge A B}: makes two contacts one, A. */
@Command(name = "merge")
final class MergeCommand implements Callable<Integer> {
    @ParentCommand private RootCommand root;
    @Parameters(paramLabel = "A", index = "0", descriptionKey = "cli.merge.kept")
    private String kept;
    @Parameters(paramLabel = "B", index = "1", descriptionKey = "cli.merge.other")
    private String other;

    @Override
    public Integer call() throws Exception {
        return root.onStore(stores -> {
            var one = Whom.find(stores, kept);
            var two = Whom.find(stores, other);
            if (one.id() == two.id()) throw new Refusal("cli-same-contact", kept, other, one.display());
            var together = new MergeContacts(stores).merge(one.id(), two.id(), Map.of());
            if (root.json()) root.document(json -> {
                json.writeName("contact");
                ContactJson.write(json, new ReadPeople(stores).person(one.id(), root.asOf()).orElseThrow().overview());
                json.writeNumberProperty("merged", two.id());
            });
            else root.say("cli.merge.done", two.display(), together.display(), Long.toString(one.id()));
            return RootCommand.DONE;
        });
    }
}
