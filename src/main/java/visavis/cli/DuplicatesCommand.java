package visavis.cli;

import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import tools.jackson.core.JsonGenerator;
import visavis.action.FindDuplicates;
import visavis.action.Progress;
import visavis.exporter.Json;
import visavis.model.Reason;
import visavis.text.ReasonText;

/** {@code visavis duplicates}: pairs of contacts that may be one person, best first. */
@Command(name = "duplicates")
final class DuplicatesCommand implements Callable<Integer> {
    @ParentCommand private RootCommand root;

    @Override
    public Integer call() throws Exception {
        return root.onStore(stores -> {
            var found = new FindDuplicates(stores).run(Progress.NONE);
            if (root.json()) root.document(json -> Json.objects(json, "duplicates", found, this::write));
            else print(found);
            return RootCommand.DONE;
        });
    }

    private void write(JsonGenerator json, FindDuplicates.Found pair) {
        Someone.write(json, "a", pair.one());
        Someone.write(json, "b", pair.other());
        json.writeNumberProperty("score", pair.likeness().score());
        Json.objects(json, "reasons", pair.likeness().reasons(), this::write);
        json.writeNumberProperty("cluster", pair.cluster());
    }

    private void write(JsonGenerator json, Reason reason) {
        Json.put(json, "kind", reason.sign().code());
        Json.put(json, "value", reason.value());
        Json.put(json, "text", ReasonText.of(root.messages(), reason));
        Json.put(json, "weight", reason.weight());
    }

    private void print(List<FindDuplicates.Found> found) {
        for (var pair : found) {
            root.say("cli.duplicates.pair", Math.round(pair.likeness().score() * 100), Long.toString(pair.one().id()), pair.one().display(), Long.toString(pair.other().id()), pair.other().display());
            pair.likeness().reasons().forEach(reason -> root.sayIndented(reason.speaksFor() ? "cli.duplicates.for" : "cli.duplicates.against", ReasonText.of(root.messages(), reason)));
        }
        root.say("cli.duplicates.count", found.size());
    }
}
