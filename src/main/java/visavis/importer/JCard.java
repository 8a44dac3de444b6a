package visavis.importer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import ezvcard.VCard;
import ezvcard.VCardDataType;
import ezvcard.VCardVersion;
import ezvcard.io.CannotParseException;
import ezvcard.io.EmbeddedVCardException;
import ezvcard.io.ParseContext;
import ezvcard.io.SkipMeException;
import ezvcard.io.json.JCardValue;
import ezvcard.io.json.JsonValue;
import ezvcard.io.scribe.RawPropertyScribe;
import ezvcard.io.scribe.ScribeIndex;
import ezvcard.parameter.VCardParameters;
import ezvcard.property.VCardProperty;

/**
 * The properties of a card in JSON: of each its name, parameters, type and values. ez-vcard understands each of them. Its own reader
 * of such files would need a second, older jackson, and gives up on all cards when one is broken.
 */
final class JCard {
    private static final ScribeIndex SCRIBES = new ScribeIndex();
    private static final int NAME = 0, PARAMETERS = 1, TYPE = 2, VALUES = 3;

    private JCard() {}

    /** @throws IllegalArgumentException when it is not as the standard has it */
    static VCard of(Object properties) {
        var card = new VCard(VCardVersion.V4_0);
        for (var property : list(properties)) {
            var parts = list(property);
            if (parts.size() <= VALUES || parts.get(NAME).equals("version")) continue;
            add(card, text(parts.get(NAME)), parameters(parts.get(PARAMETERS)), type(text(parts.get(TYPE))), new JCardValue(values(parts.subList(VALUES, parts.size()))));
        }
        return card;
    }

    private static void add(VCard card, String name, VCardParameters parameters, VCardDataType type, JCardValue value) {
        var group = parameters.first("GROUP");
        parameters.removeAll("GROUP");
        var property = property(name, parameters, type, value);
        if (property == null) return;
        property.setGroup(group);
        card.addProperty(property);
    }

    private static VCardProperty property(String name, VCardParameters parameters, VCardDataType type, JCardValue value) {
        var scribe = SCRIBES.getPropertyScribe(name);
        try {
            return (scribe == null ? new RawPropertyScribe(name) : scribe).parseJson(value, type, parameters, context(name));
        } catch (CannotParseException unreadable) {
            return new RawPropertyScribe(name).parseJson(value, type, parameters, context(name));
        } catch (SkipMeException | EmbeddedVCardException saysNothing) {
            return null;
        }
    }

    private static ParseContext context(String name) {
        var context = new ParseContext();
        context.setVersion(VCardVersion.V4_0);
        context.setPropertyName(name);
        return context;
    }

    private static VCardDataType type(String name) {
        return name.equals("unknown") ? null : VCardDataType.get(name);
    }

    private static VCardParameters parameters(Object value) {
        if (!(value instanceof Map<?, ?> map)) throw new IllegalArgumentException("no parameters");
        var parameters = new VCardParameters();
        map.forEach((name, given) -> {
            for (var each : given instanceof List<?> several ? several : List.of(given)) parameters.put(name.toString(), String.valueOf(each));
        });
        return parameters;
    }

    private static List<JsonValue> values(List<?> values) {
        return values.stream().map(JCard::value).toList();
    }

    private static JsonValue value(Object value) {
        return switch (value) {
            case List<?> list -> new JsonValue(values(list));
            case Map<?, ?> map -> {
                var parts = new LinkedHashMap<String, JsonValue>();
                map.forEach((key, part) -> parts.put(key.toString(), value(part)));
                yield new JsonValue(parts);
            }
            case null, default -> new JsonValue(value);
        };
    }

    private static List<?> list(Object value) {
        if (value instanceof List<?> list) return list;
        throw new IllegalArgumentException("no list");
    }

    private static String text(Object value) {
        if (value instanceof String text) return text;
        throw new IllegalArgumentException("no text");
    }
}
