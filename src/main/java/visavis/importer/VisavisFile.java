package visavis.importer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import visavis.model.Card;
import visavis.model.ContactDraft;
import visavis.model.InteractionDraft;
import visavis.model.Origin;
import visavis.model.Problem;
import visavis.model.Refusal;

/** Everything from another store of ours, as {@code export --format json} wrote it: it comes back without loss. */
final class VisavisFile implements JsonKind {
    static final String NAME = "visavis";
    private static final String CONTACTS = "contacts", INTERACTIONS = "interactions";
    private static final String VERSION = "1";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> lists() {
        return Set.of(CONTACTS, INTERACTIONS);
    }

    @Override
    public boolean isOurs(JsonItems file, JsonItem first) throws Refusal {
        if (!file.told("format").equals(NAME)) return false;
        if (!file.told("version").equals(VERSION)) throw new Refusal("newer-export");
        return true;
    }

    @Override
    public Taker taker(ImportOptions options, Consumer<Row> sink) {
        return new Contents(sink);
    }

    /** Interactions name their people by the numbers the file gives them, which are told before. */
    private static final class Contents implements Taker {
        private final Consumer<Row> sink;
        private final Map<Long, String> uids = new HashMap<>();

        Contents(Consumer<Row> sink) {
            this.sink = sink;
        }

        @Override
        public void take(JsonItems file, JsonItem item) {
            sink.accept(row(file, item));
        }

        private Row row(JsonItems file, JsonItem item) {
            try {
                return file.list().equals(CONTACTS) ? contact(item) : interaction(item);
            } catch (IllegalArgumentException | java.time.DateTimeException broken) {
                return new Row.Failed(item.line(), item.raw(), Problem.of("broken-entry"));
            }
        }

        private Row contact(JsonItem item) {
            var draft = VisavisEntry.contact(item);
            uids.put(item.number("id"), draft.uid());
            return new Row.Person(item.line(), item.raw(), draft);
        }

        private Row interaction(JsonItem item) {
            var people = item.texts("with").stream().map(id -> uids.get(Long.valueOf(id))).filter(uid -> uid != null).map(Contents::known).toList();
            if (people.isEmpty()) return new Row.Skipped(item.line(), item.raw(), Problem.of("with-nobody"));
            return new Row.Event(item.line(), item.raw(), new InteractionDraft(VisavisEntry.interaction(item), people));
        }

        private static ContactDraft known(String uid) {
            return new ContactDraft(uid, Card.EMPTY, Origin.UNKNOWN);
        }
    }
}
