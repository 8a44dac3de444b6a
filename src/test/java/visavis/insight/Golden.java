package visavis.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import visavis.model.Channel;
import visavis.model.Coded;
import visavis.model.Direction;
import visavis.model.Interaction;

/** The cases of ties-golden.json: interactions, a day, and every value the tie model gives for them. */
record Golden(String name, LocalDate asOf, List<Interaction> interactions, Map<String, Object> expect) {

    @SuppressWarnings("unchecked")
    static List<Golden> all() {
        try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), Golden.class.getResourceAsStream("ties-golden.json"))) {
            parser.nextToken();
            return ((List<Map<String, Object>>) value(parser)).stream().map(Golden::of).toList();
        }
    }

    @SuppressWarnings("unchecked")
    private static Golden of(Map<String, Object> json) {
        var story = new Story();
        for (var event : (List<Map<String, Object>>) json.get("events")) {
            var minutes = (Number) event.get("minutes");
            story.add(LocalDate.ofEpochDay(((Number) event.get("day")).longValue()), Coded.of(Channel.class, (String) event.get("channel")),
                    Coded.of(Direction.class, (String) event.get("direction")), minutes == null ? null : minutes.intValue());
        }
        return new Golden((String) json.get("name"), LocalDate.ofEpochDay(((Number) json.get("asOf")).longValue()), story.interactions(),
                (Map<String, Object>) json.get("expect"));
    }

    double number(String key) {
        return ((Number) expect.get(key)).doubleValue();
    }

    @Override
    public String toString() {
        return name;
    }

    private static Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> parser.getIntValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private static Map<String, Object> object(JsonParser parser) {
        var map = new LinkedHashMap<String, Object>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = parser.currentName();
            parser.nextToken();
            map.put(key, value(parser));
        }
        return map;
    }

    private static List<Object> array(JsonParser parser) {
        var list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) list.add(value(parser));
        return list;
    }
}
