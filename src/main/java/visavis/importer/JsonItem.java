package visavis.importer;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

import visavis.model.Text;

/** One object of a JSON document, small enough to be held. Whatever is not there, or is something else than expected, is empty. */
record JsonItem(long line, Map<String, Object> values) {
    private static final String ITSELF = "";
    private static final int SHOWN = 500;
    /** No person or event of any known export comes near it. */
    private static final int MOST_VALUES = 1 << 20;
    private static final JsonFactory FACTORY = new JsonFactory();

    /** The value that starts with this token; one that is no object has itself under the empty key. */
    @SuppressWarnings("unchecked")
    static JsonItem read(JsonParser parser, JsonToken token) {
        long line = parser.currentTokenLocation().getLineNr();
        var value = value(parser, token, new int[1]);
        return new JsonItem(line, value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of(ITSELF, value == null ? "" : value));
    }

    private static Object value(JsonParser parser, JsonToken token, int[] count) {
        if (++count[0] > MOST_VALUES) throw new StreamConstraintsException("an item of more than " + MOST_VALUES + " values");
        return switch (token) {
            case START_OBJECT -> {
                var map = new LinkedHashMap<String, Object>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    var key = parser.currentName();
                    map.put(key, value(parser, parser.nextToken(), count));
                }
                yield map;
            }
            case START_ARRAY -> {
                var list = new ArrayList<Object>();
                for (var next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) list.add(value(parser, next, count));
                yield list;
            }
            case VALUE_TRUE, VALUE_FALSE -> token == JsonToken.VALUE_TRUE;
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT -> parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER ? (Object) parser.getString() : parser.getLongValue();
            default -> parser.getString();
        };
    }

    /** The value that is no object; {@code null} for one that is. */
    Object itself() {
        return values.get(ITSELF);
    }

    boolean has(String key) {
        return values.get(key) != null;
    }

    /** The text, number or truth under the key, as text. */
    String text(String key) {
        return text(values.get(key));
    }

    private static String text(Object value) {
        return value instanceof String || value instanceof Number || value instanceof Boolean ? Text.clean(value.toString()) : "";
    }

    /** The whole number under the key, which may stand there as text; {@code null} when there is none. */
    Long number(String key) {
        try {
            return Long.valueOf(text(key));
        } catch (NumberFormatException none) {
            return null;
        }
    }

    boolean isTrue(String key) {
        return text(key).equals("true");
    }

    JsonItem item(String key) {
        return new JsonItem(line, object(values.get(key)));
    }

    /** The objects of the list under the key. */
    List<JsonItem> items(String key) {
        return list(key).stream().filter(Map.class::isInstance).map(value -> new JsonItem(line, object(value))).toList();
    }

    /** The texts of the list under the key. */
    List<String> texts(String key) {
        return list(key).stream().map(JsonItem::text).filter(text -> !text.isEmpty()).toList();
    }

    private List<?> list(String key) {
        return values.get(key) instanceof List<?> list ? list : List.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    /** How it stands in the file but for its white space, cut as rows are. */
    String raw() {
        var text = new StringWriter();
        try (var out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            write(out, values.size() == 1 && itself() != null ? itself() : values);
        }
        return text.getBuffer().length() <= SHOWN ? text.toString() : text.getBuffer().substring(0, SHOWN);
    }

    private static void write(JsonGenerator out, Object value) {
        switch (value) {
            case null -> out.writeNull();
            case Map<?, ?> map -> {
                out.writeStartObject();
                map.forEach((key, part) -> {
                    out.writeName(key.toString());
                    write(out, part);
                });
                out.writeEndObject();
            }
            case List<?> list -> {
                out.writeStartArray();
                list.forEach(part -> write(out, part));
                out.writeEndArray();
            }
            case Long number -> out.writeNumber(number);
            case Boolean truth -> out.writeBoolean(truth);
            default -> out.writeString(value.toString());
        }
    }
}
