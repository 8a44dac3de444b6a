package visavis.view.people;

import java.io.StringWriter;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.beans.property.StringProperty;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import visavis.insight.Situation;
import visavis.model.Coded;
import visavis.model.Stage;
import visavis.model.Status;
import visavis.model.Tie;

/** The views the user saved, in one choice of the settings: a JSON array of objects whose values are texts. A text that cannot be read counts as none saved. */
final class SavedViews {
    private final StringProperty choice;

    SavedViews(StringProperty choice) {
        this.choice = choice;
    }

    /** In the order of their names. */
    List<SavedView> all() {
        try {
            return read(choice.get()).stream().map(SavedViews::view).sorted(Comparator.comparing(SavedView::name, Collator.getInstance())).toList();
        } catch (JacksonException broken) {
            return List.of();
        }
    }

    Optional<SavedView> find(String name) {
        return all().stream().filter(view -> view.name().equals(name)).findFirst();
    }

    /** In place of one of the same name. */
    void save(SavedView view) {
        var views = new ArrayList<>(all());
        views.removeIf(each -> each.name().equals(view.name()));
        views.add(view);
        write(views);
    }

    void remove(String name) {
        write(all().stream().filter(each -> !each.name().equals(name)).toList());
    }

    private static List<Map<String, String>> read(String text) {
        var all = new ArrayList<Map<String, String>>();
        if (text.isBlank()) return all;
        try (var json = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.START_OBJECT) {
                var parts = new HashMap<String, String>();
                for (var key = json.nextName(); key != null; key = json.nextName()) parts.put(key, json.nextStringValue());
                if (parts.get("name") != null) all.add(parts);
            }
        }
        return all;
    }

    private static SavedView view(Map<String, String> parts) {
        var filter = new PeopleFilter(code(Tie.class, parts.get("tie")), code(Stage.class, parts.get("stage")), code(Situation.class, parts.get("situation")),
                parts.get("circle"), parts.get("tag"), parts.get("origin"), Optional.ofNullable(code(Status.class, parts.get("status"))).orElse(Status.ACTIVE));
        return new SavedView(parts.get("name"), parts.getOrDefault("search", ""), filter, parts.getOrDefault("columns", ""));
    }

    private static <E extends Enum<E> & Coded> E code(Class<E> type, String code) {
        return code == null ? null : Coded.find(type, code).orElse(null);
    }

    private void write(List<SavedView> views) {
        var text = new StringWriter();
        try (var json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartArray();
            for (var view : views) {
                json.writeStartObject();
                write(json, view);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        choice.set(text.toString());
    }

    private static void write(JsonGenerator json, SavedView view) {
        var filter = view.filter();
        put(json, "name", view.name());
        put(json, "search", view.search());
        put(json, "tie", code(filter.tie()));
        put(json, "stage", code(filter.stage()));
        put(json, "situation", code(filter.situation()));
        put(json, "circle", filter.circle());
        put(json, "tag", filter.tag());
        put(json, "origin", filter.origin());
        put(json, "status", code(filter.status()));
        put(json, "columns", view.columns());
    }

    private static String code(Coded value) {
        return value == null ? null : value.code();
    }

    private static void put(JsonGenerator json, String key, String text) {
        if (text != null && !text.isEmpty()) json.writeStringProperty(key, text);
    }
}
