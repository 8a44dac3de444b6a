package visavis.cli;

import tools.jackson.core.JsonGenerator;
import visavis.exporter.Json;
import visavis.model.Contact;
import visavis.model.Face;

/** A contact named in a report on others: id, UID and name. */
final class Someone {
    private Someone() {}

    static void write(JsonGenerator json, String key, Contact contact) {
        write(json, key, contact.id(), contact.uid(), contact.display());
    }

    static void write(JsonGenerator json, String key, Face face) {
        write(json, key, face.id(), face.uid(), face.display());
    }

    private static void write(JsonGenerator json, String key, long id, String uid, String name) {
        json.writeObjectPropertyStart(key);
        json.writeNumberProperty("id", id);
        Json.put(json, "uid", uid);
        Json.put(json, "name", name);
        json.writeEndObject();
    }
}
