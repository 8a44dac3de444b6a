package visavis.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import visavis.model.ContactDraft;
import visavis.model.Problem;

/**
 * The JSON export of Monica 4. Relationships, activities and the kinds of contact fields stand behind the people they
 * belong to, so people wait for the end of the file; an export holds one person's acquaintances, which is never much.
 */
final class MonicaFile implements JsonKind {
    static final String NAME = "monica";
    private static final String VALUES = "account.data.[].values", TYPE = "account.data.[].type", FIELD_TYPES = "account.instance.contact_field_types";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> lists() {
        return Set.of(VALUES, FIELD_TYPES);
    }

    @Override
    public boolean isOurs(JsonItems file, JsonItem first) {
        return !file.told(TYPE).isEmpty() || file.list().equals(FIELD_TYPES);
    }

    @Override
    public Taker taker(ImportOptions options, Consumer<Row> sink) {
        return new Account(new Phones(options.region()), sink);
    }

    /** "contacts", "contact_field": archives have both numbers. */
    static String singular(String type) {
        return type.endsWith("ies") ? type.substring(0, type.length() - 3) + "y" : type.endsWith("sses") ? type.substring(0, type.length() - 2)
                : type.endsWith("s") && !type.endsWith("ss") ? type.substring(0, type.length() - 1) : type;
    }

    private static final class Account implements Taker {
        private final Phones phones;
        private final Consumer<Row> sink;
        private final Map<String, MonicaPerson> people = new LinkedHashMap<>();
        private final Map<String, JsonItem> activities = new LinkedHashMap<>();
        private final Map<String, String> fieldTypes = new HashMap<>();
        private final List<JsonItem> relationships = new ArrayList<>();

        Account(Phones phones, Consumer<Row> sink) {
            this.phones = phones;
            this.sink = sink;
        }

        @Override
        public void take(JsonItems file, JsonItem item) {
            var about = item.item("properties");
            switch (file.list().equals(FIELD_TYPES) ? "field type" : singular(file.told(TYPE))) {
                case "contact" -> people.put(item.text("uuid"), new MonicaPerson(item, phones));
                case "activity" -> activities.put(item.text("uuid"), item);
                case "relationship" -> relationships.add(about);
                case "field type" -> fieldTypes.put(item.text("uuid"), about.text("name").isEmpty() ? about.text("type") : about.text("name"));
                default -> { }
            }
        }

        @Override
        public void end() {
            relationships.forEach(this::relate);
            var drafts = new LinkedHashMap<String, ContactDraft>();
            people.forEach((uuid, person) -> {
                var draft = person.draft(fieldTypes, this::name);
                sink.accept(draft.card().isPerson() ? new Row.Person(person.item().line(), person.item().raw(), draft)
                        : new Row.Skipped(person.item().line(), person.item().raw(), Problem.of("nobody")));
                if (draft.card().isPerson()) drafts.put(uuid, draft);
            });
            new MonicaEvents(drafts, sink).tell(people.values(), activities);
        }

        /** Monica keeps every relationship from both sides, so each person is told once what the other is to them. */
        private void relate(JsonItem relationship) {
            var person = people.get(relationship.text("of_contact"));
            if (person != null) person.relate(relationship.text("type"), name(relationship.text("contact_is")));
        }

        private String name(String uuid) {
            var person = people.get(uuid);
            return person == null ? "" : person.name().display();
        }
    }
}
