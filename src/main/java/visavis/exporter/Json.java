package visavis.exporter;

import java.io.OutputStream;
import java.util.Collection;
import java.util.function.BiConsumer;

import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** The one rule all our JSON follows: what is absent (null, an empty text) is left out; a list is always there, empty or not. */
public final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private Json() {}

    /** Writes compact UTF-8 to {@code target}, which stays open for its owner to close; closing the generator flushes it. */
    public static JsonGenerator on(OutputStream target) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), target, JsonEncoding.UTF8);
    }

    /** Numbers and truths as themselves; everything else, dates among it, as its text. */
    public static void put(JsonGenerator out, String key, Object value) {
        switch (value) {
            case null -> { }
            case Integer number -> out.writeNumberProperty(key, number);
            case Long number -> out.writeNumberProperty(key, number);
            case Double number -> out.writeNumberProperty(key, number);
            case Boolean truth -> out.writeBooleanProperty(key, truth);
            default -> putText(out, key, value.toString());
        }
    }

    private static void putText(JsonGenerator out, String key, String text) {
        if (!text.isEmpty()) out.writeStringProperty(key, text);
    }

    public static void texts(JsonGenerator out, String key, Collection<String> values) {
        out.writeArrayPropertyStart(key);
        values.forEach(out::writeString);
        out.writeEndArray();
    }

    /** A list of objects, {@code body} filling each of them. */
    public static <T> void objects(JsonGenerator out, String key, Collection<T> values, BiConsumer<JsonGenerator, T> body) {
        list(out, key, values, (json, value) -> object(json, value, body));
    }

    /** A list of values, {@code write} writing each of them whole. */
    public static <T> void list(JsonGenerator out, String key, Collection<T> values, BiConsumer<JsonGenerator, T> write) {
        out.writeArrayPropertyStart(key);
        values.forEach(value -> write.accept(out, value));
        out.writeEndArray();
    }

    static <T> void object(JsonGenerator out, T value, BiConsumer<JsonGenerator, T> body) {
        out.writeStartObject();
        body.accept(out, value);
        out.writeEndObject();
    }
}
