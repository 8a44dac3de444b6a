package visavis.exporter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.LongFunction;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

import visavis.model.Interaction;
import visavis.model.Overview;

/**
 * Everything in one JSON document, for scripts and for coming back without loss:
 * {@code {"format":"visavis","version":1,"contacts":[…],"interactions":[…]}}. Interactions name contacts by the
 * ids the same file gives them; whoever reads it back takes the uids for who is who. Pictures are JPEG in base64.
 */
public final class JsonExporter {
    /** Raised when a reader of the old shape could misunderstand the new one; added keys do not raise it. */
    public static final int VERSION = 1;
    private final LongFunction<Optional<byte[]>> photos;

    /** @param photos finds the JPEG of a contact by the id of its photo */
    public JsonExporter(LongFunction<Optional<byte[]>> photos) {
        this.photos = photos;
    }

    /**
     * Writes UTF-8, contact by contact, and leaves {@code target} open.
     *
     * @throws IOException when the target cannot take it all
     */
    public void write(OutputStream target, Iterable<Overview> contacts, Iterable<Interaction> interactions) throws IOException {
        try (var out = Json.on(target)) {
            document(out, contacts, interactions);
        } catch (JacksonIOException trouble) {
            throw trouble.getCause();
        } catch (JacksonException trouble) {
            throw new IOException(trouble);
        }
    }

    private void document(JsonGenerator out, Iterable<Overview> contacts, Iterable<Interaction> interactions) {
        out.writeStartObject();
        Json.put(out, "format", "visavis");
        Json.put(out, "version", VERSION);
        out.writeArrayPropertyStart("contacts");
        contacts.forEach(view -> ContactJson.write(out, view, photos.apply(view.contact().photo())));
        out.writeEndArray();
        out.writeArrayPropertyStart("interactions");
        interactions.forEach(interaction -> InteractionJson.write(out, interaction));
        out.writeEndArray();
        out.writeEndObject();
    }
}
