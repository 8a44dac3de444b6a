package visavis.cli;

import tools.jackson.core.JsonGenerator;
import visavis.exporter.Json;
import visavis.model.Contact;

/** A contact named in a report on others: id, UID and name. */
final class Someone {
    private Someone() {}

    static void write(JsonGenerator json, String key, Contact contact) {
        json.writeObjectPropertyStart(key);
        json.writeNumberProperty("id", contact.id());
        Json.put(json, "uid", contact.uid());
        Json.put(json, "name", contact.display());
        json.writeEndObject();
    }
}
